"""Describes how an article is told: who speaks, to whom, how surely, how much is quoted, how loaded it is.

A column and a report differ in this wherever they are printed, so it carries to outlets that the prose heads never saw.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from model.detectors.slant.sentence_slant import QUESTIONS, Slants
from model.detectors.text import hashing
from model.detectors.text.tokens import LOWER, MARK, NUMBER, Tokens
from model.types import Document, Weights

Numbers = NDArray[np.float64]
Member = tuple[NDArray[np.intp], NDArray[np.uint8]]

_OWN = (
    *("i", "we", "you", "ought", "might", "present", "past", "said", "says", "denied", "turned", "sure", "days"),
    *("judged", "beat", "asking", "talk", "daily", "staged", "study"),
)
_SPOKEN = ("i", "we", "you", "sure", "talk", "daily", "judged", "denied")
_TITLE = ("i", "we", "you", "ought", "present", "asking", "denied", "says", "daily", "judged", "study")
_OPENING = ("turned", "asking", "i", "we")
_QUANTILES = (0.5, 0.9)
_ASKED, _SHOUTED, _QUOTE = hashing.word("?"), hashing.word("!"), hashing.word('"')

NAMES = (
    *(f"own.{name}" for name in _OWN),
    *(f"spoken.{name}" for name in _SPOKEN),
    *(f"title.{name}" for name in _TITLE),
    *("title.words", "title.asked", "title.capitals"),
    *(f"opening.{name}" for name in _OPENING),
    *("shape.words", "shape.sentence", "shape.spread", "shape.lead", "shape.quoted", "shape.quotes"),
    *("shape.quote", "shape.numbers", "shape.names", "shape.asked", "shape.shouted", "shape.aged", "shape.end"),
    *(f"slant.{question}.{of}" for question in QUESTIONS for of in ("mean", *_QUANTILES, "quoted")),
)
"""What is measured, in order."""

COEF, CENTER, SCALE = "manner_coef", "manner_center", "manner_scale"
"""The arrays of the genres' table that this detector reads: (NAMES, heads), (NAMES,), (NAMES,)."""

FAR = 3.0
"""Spreads from the centre beyond which a measure says no more."""
_LONG_TITLE, _END, _FEW = 25, 30, 20
"""Words of a title that count, last words of a text looked at for a closing quotation, and the fewest to share by."""


@dataclass(frozen=True, slots=True)
class Read:
    """What of an article is looked at: its words, which of them are names, its title, and what is known of slant."""

    document: Document
    tokens: Tokens
    names: NDArray[np.bool_]
    heading: Tokens
    slants: Slants | None


def measures(read: Read) -> Numbers:
    """One number for each of NAMES; zero where there is nothing to measure."""
    text, member = read.tokens, _member(read.tokens)
    own, spoken = (text.shape != MARK) & ~text.quoted, (text.shape != MARK) & text.quoted
    return np.concatenate(
        [
            _rates(member, own, _OWN),
            _rates(member, spoken, _SPOKEN),
            _of_title(read.heading),
            _rates(member, own & text.first, _OPENING),
            _shape(read, own),
            _slant(read),
        ]
    )


def scores(numbers: Numbers, table: Weights) -> dict[str, float]:
    """What each head of a table adds for the manner, by name."""
    added = steps(numbers, table) @ table[COEF]
    return {str(name): float(score) for name, score in zip(table["head"], added, strict=True)}


def steps(numbers: Numbers, table: Weights) -> Numbers:
    """The numbers of one article, or of a row each, in spreads from the centre."""
    return np.asarray(np.clip((numbers - table[CENTER]) / table[SCALE], -FAR, FAR))


def _member(text: Tokens) -> Member:
    """The tokens that belong to some class, and the classes of each, shape (those tokens, _OWN)."""
    hashes, classes = _listed()
    place = text.found(hashes)
    at = np.flatnonzero(place < len(hashes))
    return at, classes[place[at]]


def _rates(member: Member, where: NDArray[np.bool_], names: tuple[str, ...]) -> Numbers:
    """The root of the share of words that belong to each class: shares of small classes have long tails."""
    at, classes = member
    counts = classes[where[at]].sum(axis=0, dtype=np.float64)
    return np.asarray(np.sqrt(counts[[_OWN.index(name) for name in names]] / max(int(where.sum()), _FEW)))


def _of_title(text: Tokens) -> Numbers:
    words = text.shape != MARK
    count = max(int(words.sum()), 1)
    capitals = float((words & (text.shape != LOWER)).sum()) / count
    met = _member(text)[1].max(axis=0, initial=0)[[_OWN.index(name) for name in _TITLE]]
    form = (min(count, _LONG_TITLE) / 10, float((text.word == _ASKED).any()), capitals)
    return np.concatenate([met.astype(np.float64), form])


def _shape(read: Read, own: NDArray[np.bool_]) -> list[float]:
    text, words = read.tokens, read.tokens.shape != MARK
    count, sentences = max(int(words.sum()), 1), max(len(read.document.sentences), 1)
    marks, quoted = int((text.word == _QUOTE).sum()), int((words & text.quoted).sum())
    return [
        *_lengths(text, words),
        quoted / count,
        float(np.sqrt(50 * marks / count)),
        float(np.log1p(2 * quoted / max(marks, 1))),
        float(np.sqrt((own & (text.shape == NUMBER)).sum() / count)),
        float((own & read.names).sum() / max(int(own.sum()), 1)),
        float(np.sqrt((~text.quoted & (text.word == _ASKED)).sum() / sentences)),
        float(np.sqrt((text.word == _SHOUTED).sum() / sentences)),
        float(np.sqrt(100 * text.folded.count("-year-old") / count)),
        float(text.quoted[-_END:].mean()) if len(text) else 0.0,
    ]


def _lengths(text: Tokens, words: NDArray[np.bool_]) -> list[float]:
    """Of the whole, of its sentences and how they vary, of its first sentence; logs of words. Not of paragraphs, which
    pasting joins and parts.
    """
    inside = np.bincount(text.sentence[words & (text.sentence >= 0)], minlength=1)
    sentences = inside[inside > 0].astype(float) if inside.any() else np.ones(1)
    mean = float(sentences.mean())
    whole, one, first = (float(np.log(max(length, 1))) for length in (words.sum(), mean, sentences[0]))
    return [whole, one, float(sentences.std()) / mean, first]


def _slant(read: Read) -> list[float]:
    if read.slants is None:
        return [0.0] * (len(QUESTIONS) * (2 + len(_QUANTILES)))
    quoted = _quoted_sentences(read.tokens, len(read.document.sentences))
    return [number for question in QUESTIONS for number in _spread(read.slants.chance[question], quoted)]


def _spread(chance: NDArray[np.float32], quoted: NDArray[np.bool_]) -> list[float]:
    own = np.sort(chance[~quoted] if (~quoted).any() else chance)
    theirs = chance[quoted] if quoted.any() else chance
    return [float(own.mean()), *(float(own[int(at * (len(own) - 1))]) for at in _QUANTILES), float(theirs.mean())]


def _quoted_sentences(text: Tokens, sentences: int) -> NDArray[np.bool_]:
    words = (text.shape != MARK) & (text.sentence >= 0)
    total = np.bincount(text.sentence[words], minlength=sentences)
    inside = np.bincount(text.sentence[words & text.quoted], minlength=sentences)
    return np.asarray(2 * inside > total)


@cache
def _listed() -> tuple[hashing.Hashes, NDArray[np.uint8]]:
    """The hashes of all listed words, sorted, and their classes, a row a word."""
    path = resources.files("model").joinpath("words", "manner.toml")
    lists = {name: set(words) for name, words in tomllib.loads(path.read_text("utf-8")).items()}
    words = sorted(set().union(*lists.values()), key=hashing.word)
    classes = [[word in lists[name] for name in _OWN] for word in words]
    return np.array([hashing.word(word) for word in words]), np.array(classes, np.uint8)
