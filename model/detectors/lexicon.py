"""Finds the phrases of a word list in a text, all at once, by the hashes of their words."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from model.detectors import hashing, tokens
from model.detectors.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases by their number of words: sorted hashes, and the phrase behind each."""

    tables: tuple[tuple[int, hashing.Hashes, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found: its first and last token, both included, and the phrase as the list writes it."""

    first: int
    last: int
    phrase: str


@cache
def words(name: str) -> Phrases:
    """The list ``model/words/<name>.txt``: a phrase a line; lines with # say where the list comes from."""
    lines = resources.files("model").joinpath("words", f"{name}.txt").read_text("utf-8").splitlines()
    return compiled(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def compiled(phrases: Iterable[str]) -> Phrases:
    """Phrases ready to be found; they are cut into words as a text is."""
    by_length: dict[int, dict[int, str]] = {}
    for phrase in phrases:
        cut = tokens.cut(phrase, ())
        by_length.setdefault(len(cut), {})[int(_joined(cut.word, len(cut))[0])] = phrase
    return Phrases(tuple(_table(length, by_length[length]) for length in sorted(by_length, reverse=True)))


def find(text: Tokens, phrases: Phrases) -> tuple[Match, ...]:
    """Longest matches first come first; none overlaps another; in reading order."""
    taken = np.zeros(len(text), dtype=bool)
    found: list[Match] = []
    for length, hashes, names in phrases.tables:
        for first, phrase in _of_length(text, length, hashes, names):
            if not taken[first : first + length].any():
                taken[first : first + length] = True
                found.append(Match(first, first + length - 1, phrase))
    return tuple(sorted(found, key=lambda match: match.first))


def member(text: Tokens, phrases: Phrases) -> NDArray[np.bool_]:
    """Whether each token lies inside some phrase of the list."""
    inside = np.zeros(len(text), dtype=bool)
    for match in find(text, phrases):
        inside[match.first : match.last + 1] = True
    return inside


def _of_length(text: Tokens, length: int, hashes: hashing.Hashes, names: tuple[str, ...]) -> Iterable[tuple[int, str]]:
    if len(text) < length:
        return
    joined = _joined(text.word, length)
    at = np.minimum(np.searchsorted(hashes, joined), len(hashes) - 1)
    same_sentence = text.sentence[: len(joined)] == text.sentence[length - 1 :]
    for first in np.flatnonzero((hashes[at] == joined) & same_sentence):
        yield int(first), names[int(at[first])]


def _joined(word: hashing.Hashes, length: int) -> hashing.Hashes:
    count = max(len(word) - length + 1, 0)
    return hashing.join(*(word[shift : shift + count] for shift in range(length)))


def _table(length: int, phrases: dict[int, str]) -> tuple[int, hashing.Hashes, tuple[str, ...]]:
    order = sorted(phrases)
    return length, np.array(order, dtype=np.uint64), tuple(phrases[key] for key in order)
