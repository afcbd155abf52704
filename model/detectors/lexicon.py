"""Finds the phrases of a word list in a text, all at once, by the hashes of their words."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from model.detectors import hashing, tokens
from model.detectors.tokens import Tokens

_START = np.zeros(1, dtype=np.intp)


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases by their number of words: sorted hashes, and the phrase behind each.

    ``openings`` has the sorted hashes of all first words, so that the rest is only looked at where a phrase can begin.
    """

    tables: tuple[tuple[int, hashing.Hashes, tuple[str, ...]], ...]
    openings: hashing.Hashes


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
    openings: set[int] = set()
    for phrase in phrases:
        cut = tokens.cut(phrase, ())
        by_length.setdefault(len(cut), {})[int(_joined(cut.word, _START, len(cut))[0])] = phrase
        openings.update(cut.word[:1].tolist())
    tables = tuple(_table(length, by_length[length]) for length in sorted(by_length, reverse=True))
    return Phrases(tables, np.array(sorted(openings), dtype=np.uint64))


def find(text: Tokens, phrases: Phrases) -> tuple[Match, ...]:
    """Longest matches first come first; none overlaps another; in reading order."""
    starts = np.flatnonzero(text.among(phrases.openings))
    taken: set[int] = set()
    found: list[Match] = []
    for length, hashes, names in phrases.tables:
        for first, phrase in _of_length(text, starts, (length, hashes, names)):
            reach = range(first, first + length)
            if taken.isdisjoint(reach):
                taken.update(reach)
                found.append(Match(first, first + length - 1, phrase))
    return tuple(sorted(found, key=lambda match: match.first))


def member(text: Tokens, phrases: Phrases) -> NDArray[np.bool_]:
    """Whether each token lies inside some phrase of the list."""
    inside = np.zeros(len(text), dtype=bool)
    for match in find(text, phrases):
        inside[match.first : match.last + 1] = True
    return inside


def single(text: Tokens, phrases: Phrases) -> NDArray[np.bool_]:
    """Whether each token stands in a list of single words."""
    ((_, hashes, _),) = phrases.tables
    return np.asarray(hashing.member(hashing.join(text.distinct), hashes)[text.which])


def _of_length(
    text: Tokens, starts: NDArray[np.intp], table: tuple[int, hashing.Hashes, tuple[str, ...]]
) -> Iterable[tuple[int, str]]:
    length, hashes, names = table
    first = starts[: np.searchsorted(starts, len(text) - length, side="right")]
    first = first[text.sentence[first] == text.sentence[first + length - 1]]
    joined = _joined(text.word, first, length)
    at = np.minimum(np.searchsorted(hashes, joined), len(hashes) - 1)
    for which in np.flatnonzero(hashes[at] == joined).tolist():
        yield int(first[which]), names[int(at[which])]


def _joined(word: hashing.Hashes, first: NDArray[np.intp], length: int) -> hashing.Hashes:
    """One hash for each ``length`` words, by where they begin."""
    return hashing.join(*(word[first + shift] for shift in range(length)))


def _table(length: int, phrases: dict[int, str]) -> tuple[int, hashing.Hashes, tuple[str, ...]]:
    order = sorted(phrases)
    return length, np.array(order, dtype=np.uint64), tuple(phrases[key] for key in order)
