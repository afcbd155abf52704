"""What may happen to an article without changing how it is reported, each thing written out, and two tricks.

The outlet and the lines of interface are of our own making. A reading that is worth its number does not move.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from random import Random

from model import sentences
from model.types import Article
from training.feature_table import Piece

OUTLET = "The Harborough Courier"

_LINES = (
    "Advertisement",
    "Read more: Five walks for a wet weekend",
    "Sign up for our morning newsletter",
    "Share this article",
    "Click here to subscribe",
)
_STRAIGHT = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"'})
_OPENING = re.compile(r"(^|[\s(\[—–-])([\"'])")
_LOOKALIKE = str.maketrans("aceopxyijsABCEHIKMOPTX", "асеорхуіјѕАВСЕНІКМОРТХ")
_ZERO_WIDTH = ("\u200b", "\u200c", "\u200d", "\u2060", "\u00ad")
_MASK = re.compile(r"\bOutlet\b")
_TOUCHED, _FIRST = 0.15, 0.6


@dataclass(frozen=True, slots=True)
class Perturbed:
    """A title and a text, or the page that holds them."""

    title: str
    text: str
    html: str | None = None


@dataclass(frozen=True, slots=True)
class Disturbance:
    """One thing that may happen; ``trick`` where somebody would do it to be scored higher."""

    name: str
    of: Callable[[Piece, Random], Perturbed]
    trick: bool = False


def straight(piece: Piece, _: Random) -> Perturbed:
    """Every quotation mark and apostrophe straight."""
    title, text = (part.translate(_STRAIGHT) for part in piece)
    return Perturbed(title, text)


def curly(piece: Piece, _: Random) -> Perturbed:
    """Every quotation mark and apostrophe curly, opening ones by what stands before them."""
    title, text = (_curled(part.translate(_STRAIGHT)) for part in piece)
    return Perturbed(title, text)


def joined(piece: Piece, _: Random) -> Perturbed:
    """One paragraph."""
    return Perturbed(piece[0], " ".join(_paragraphs(piece[1])))


def parted(piece: Piece, _: Random) -> Perturbed:
    """A paragraph after every sentence."""
    spans = sentences.cut(Article(piece[1])).sentences
    return Perturbed(piece[0], "\n\n".join(piece[1][slice(*span)] for span in spans))


def interrupted(piece: Piece, random: Random) -> Perturbed:
    """Three lines of the page's own between paragraphs."""
    lines = _paragraphs(piece[1])
    for said in random.sample(_LINES, 3):
        lines.insert(random.randint(1, len(lines)), said)
    return Perturbed(piece[0], "\n\n".join(lines))


def named(piece: Piece, _: Random) -> Perturbed:
    """The publisher named wherever it was masked, after the title and at the end."""
    title, text = (_MASK.sub(OUTLET, part) for part in piece)
    return Perturbed(f"{title} | {OUTLET}" if title else "", f"{text}\n\n© {OUTLET}")


def unnamed(piece: Piece, _: Random) -> Perturbed:
    """The publisher named nowhere."""
    title, text = (re.sub(r"[^\S\n]{2,}", " ", _MASK.sub("", part)) for part in piece)
    return Perturbed(title, text)


def paged(piece: Piece, _: Random) -> Perturbed:
    """The same text on a page of its own, between a menu and a footer."""
    title, text = piece
    body = "".join(f"<p>{escape(line)}</p>" for line in _paragraphs(text))
    head = f"<title>{escape(title)}</title>" if title else ""
    page = (
        f"<nav><a href='/'>Home</a> <a href='/local'>Local</a></nav><article><h1>{escape(title)}</h1>{body}</article>"
    )
    return Perturbed(
        title, text, f"<html lang='en'><head>{head}</head><body>{page}<footer>Contact</footer></body></html>"
    )


def begun(piece: Piece, _: Random) -> Perturbed:
    """The first paragraphs, until three fifths of the article have been read."""
    lines, wanted, kept = _paragraphs(piece[1]), _FIRST * len(piece[1]), list[str]()
    while lines and sum(map(len, kept)) + len(lines[0]) / 2 <= wanted:
        kept.append(lines.pop(0))
    return Perturbed(piece[0], "\n\n".join(kept) or piece[1][: int(wanted)])


def recased(piece: Piece, _: Random) -> Perturbed:
    """A headline in title case set like a sentence, and one set like a sentence in title case."""
    words = piece[0].split(" ")
    titled = 2 * sum(word[:1].isupper() for word in words[1:]) > len(words[1:])
    others = [word[:1].lower() + word[1:] if titled else word[:1].upper() + word[1:] for word in words[1:]]
    return Perturbed(" ".join([*words[:1], *others]), piece[1])


def foreign(piece: Piece, random: Random) -> Perturbed:
    """Letters of other scripts that look the same, all that there are, in some words."""
    title, text = (_touched(part, random, lambda word: word.translate(_LOOKALIKE)) for part in piece)
    return Perturbed(title, text)


def invisible(piece: Piece, random: Random) -> Perturbed:
    """Characters without width in the middle of some words."""

    def split(word: str) -> str:
        at = len(word) // 2
        return word[:at] + random.choice(_ZERO_WIDTH) + word[at:]

    title, text = (_touched(part, random, split) for part in piece)
    return Perturbed(title, text)


ALIKE = (
    Disturbance("straight quotes", straight),
    Disturbance("curly quotes", curly),
    Disturbance("paragraphs joined", joined),
    Disturbance("paragraphs parted", parted),
    Disturbance("lines of interface", interrupted),
    Disturbance("publisher named", named),
    Disturbance("publisher not named", unnamed),
    Disturbance("page against text", paged),
    Disturbance("look-alike letters", foreign, trick=True),
    Disturbance("characters without width", invisible, trick=True),
)
"""What must not move a band, tricks last."""

REPORTED = (
    Disturbance("first 60% against the whole", begun),
    Disturbance("headline set the other way", recased),
)
"""Reported apart: less text is less evidence, and how a headline is set is evidence of its own."""


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def _curled(text: str) -> str:
    opened = _OPENING.sub(lambda mark: mark[1] + ("“" if mark[2] == '"' else "‘"), text)
    return opened.replace('"', "”").replace("'", "’")


def _touched(text: str, random: Random, change: Callable[[str], str]) -> str:
    """The text with ``change`` made to a fixed share of its words, drawn by lot."""
    pieces: Sequence[str] = re.split(r"(\s+)", text)
    return "".join(change(word) if word.strip() and random.random() < _TOUCHED else word for word in pieces)
