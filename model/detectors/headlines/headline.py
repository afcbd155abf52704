"""A headline beside its body: both cut into stems with weights, and where each of the headline's words comes back.

Stems are the first letters of a word without a plural or possessive s, so that "votes" meets "voted"; a word weighs its
inverse document frequency, so that "the" weighs nothing and a name much.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from model.detectors.text import hashing, tokens
from model.detectors.text.tokens import MARK, Tokens
from model.types import Span, Weights

TABLE = "headline_rarity"
"""The name of the learned table: idf (2**BITS,) by stem, zero for words that every article has."""
BITS = 17
LEAD = 80
"""How many words an article has to come to its point."""
MOST = 60
"""Headlines are read this far; nothing longer is one."""
_STEM = 5
_S, _APOSTROPHE = 115, 39
_COUNTED = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleve", "twelv")

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Headline:
    """The words of a headline: their tokens, stems and weights; parallel arrays, a word once."""

    given: str
    tokens: Tokens
    at: NDArray[np.int64]
    stem: hashing.Hashes
    weight: Floats
    pairs: hashing.Hashes

    def written(self, number: int) -> str:
        """One of its words as the headline writes it."""
        start, end = self.tokens.span(int(self.at[number]), int(self.at[number]))
        return self.given[start:end]


@dataclass(frozen=True, slots=True)
class Body:
    """The words of a body without its marks: stem and sentence, a word each; ``length`` is the norm of each sentence,
    ``norm`` that of all, ``pairs`` the sorted hashes of words side by side.
    """

    stem: hashing.Hashes
    sentence: NDArray[np.int32]
    norm: float
    length: Floats
    pairs: hashing.Hashes


@dataclass(frozen=True, slots=True)
class Match:
    """``found`` counts each headline word in the body, ``lead`` in its opening; ``present`` is (words, sentences)."""

    found: NDArray[np.int64]
    lead: NDArray[np.bool_]
    present: NDArray[np.bool_]


def headline(title: str, table: Weights) -> Headline:
    """The title cut as a text is."""
    return of(title, tokens.cut(title, [Span(0, len(title))]), table)


def of(title: str, cut: Tokens, table: Weights) -> Headline:
    """A title that was cut already, as one sentence; a word that comes twice counts once."""
    at = np.flatnonzero(cut.shape != MARK)[:MOST]
    stem = stems(cut, at)
    _, once = np.unique(stem, return_index=True)
    once.sort()
    return Headline(title, cut, at[once], stem[once], rarity(stem[once], table), _pairs(stem))


def body(cut: Tokens, sentences: int, table: Weights) -> Body:
    """The body's stems; ``sentences`` is how many it has."""
    at = np.flatnonzero((cut.shape != MARK) & (cut.sentence >= 0))
    stem, sentence = stems(cut, at), cut.sentence[at]
    length = np.sqrt(np.bincount(sentence, rarity(stem, table) ** 2, minlength=sentences))
    kinds, count = np.unique(stem, return_counts=True)
    norm = float(np.linalg.norm(rarity(kinds, table) * np.log1p(count)))
    return Body(stem, sentence, norm, length, np.sort(_pairs(stem)))


def match(title: Headline, text: Body) -> Match:
    """Where each word of the headline stands in the body."""
    same = title.stem[:, None] == text.stem[None, :]
    present = np.zeros((len(title.stem), len(text.length)), dtype=bool)
    row, column = np.nonzero(same)
    present[row, text.sentence[column]] = True
    return Match(same.sum(axis=1), same[:, :LEAD].any(axis=1), present)


def stems(cut: Tokens, at: NDArray[np.intp]) -> hashing.Hashes:
    """The hash of the first letters of some tokens, a closing s or 's left out."""
    low, high = cut.low[at], cut.high[at]
    ends, before = cut.letters[high - 1] == _S, cut.letters[np.maximum(high - 2, low)]
    owner = ends & (before == _APOSTROPHE) & (high - low > 2)
    plural = ends & (before != _S) & (high - low > 3)
    last = high - np.where(owner, 2, np.where(plural, 1, 0))
    return _spelled(cut.rolling.between(low, np.minimum(last, low + _STEM).astype(np.int32)))


def rarity(stem: hashing.Hashes, table: Weights) -> Floats:
    """The learned inverse document frequency of each stem."""
    return table["idf"][hashing.bucket(stem, BITS)].astype(np.float64)


def _spelled(stem: hashing.Hashes) -> hashing.Hashes:
    """Figures up to twelve as the words that print writes for them, so that "3" meets "three"."""
    figures, words = _numerals()
    at = np.minimum(np.searchsorted(figures, stem), len(figures) - 1)
    return np.where(figures[at] == stem, words[at], stem)


@cache
def _numerals() -> tuple[hashing.Hashes, hashing.Hashes]:
    pairs = sorted((hashing.word(str(number)), hashing.word(word)) for number, word in enumerate(_COUNTED, 1))
    return np.array([figure for figure, _ in pairs]), np.array([word for _, word in pairs])


def _pairs(stem: hashing.Hashes) -> hashing.Hashes:
    return hashing.join(stem[:-1], stem[1:])
