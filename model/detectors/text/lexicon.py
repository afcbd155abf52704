"""Finds the phrases of a word list in a text, all at once, by the hashes of their words."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from model.detectors.text import hashing, tokens
from model.detectors.text.tokens import Tokens

Found = tuple[int, int, str]
"""A phrase's number of words with its sign turned, so that the longest sorts first; its first token; the phrase."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases by their number of words: sorted hashes, and the phrase behind each.

    ``openings`` has the sorted hashes of all first words, ``longer[n]`` those of the first n + 1 words of all phrases
    that go on after them, so that the rest is only looked at where a phrase can still come.
    """

    tables: tuple[tuple[int, hashing.Hashes, tuple[str, ...]], ...]
    openings: hashing.Hashes
    longer: tuple[hashing.Hashes, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found: its first and last token, both included, and the phrase as the list writes it."""

    first: int
    last: int
    phrase: str


@cache
def words(name: str) -> Phrases:
    """The list ``model/words/<name>.txt``: a phrase a line; lines with # say where the list comes from."""
    return compiled(_lines(name))


@cache
def hashes(name: str) -> frozenset[int]:
    """The words of a list of single words, by hash."""
    return frozenset(int(hashing.word(word)) for word in _lines(name))


def compiled(phrases: Iterable[str]) -> Phrases:
    """Phrases ready to be found; they are cut into words as a text is."""
    by_length: dict[int, dict[int, str]] = {}
    openings, longer = set[int](), dict[int, set[int]]()
    for phrase in phrases:
        word = tokens.cut(phrase, ()).word
        begun = [int(hashing.join(*word[:count, None])[0]) for count in range(1, len(word) + 1)]
        by_length.setdefault(len(word), {})[begun.pop()] = phrase
        openings.update(word[:1].tolist())
        for count, hashed in enumerate(begun):
            longer.setdefault(count, set()).add(hashed)
    tables = tuple(_table(length, by_length[length]) for length in sorted(by_length, reverse=True))
    return Phrases(tables, _sorted(openings), tuple(_sorted(longer[count]) for count in range(len(longer))))


def find(text: Tokens, phrases: Phrases) -> tuple[Match, ...]:
    """Longest matches first come first; none overlaps another; in reading order."""
    return _apart(_all(text, phrases))


def each(text: Tokens, names: tuple[str, ...]) -> dict[str, tuple[Match, ...]]:
    """What ``find`` gives for each of some lists by its name, all of them searched at once."""
    phrases, lists = _on_lists(names)
    found: dict[str, list[Found]] = {name: [] for name in names}
    for one in _all(text, phrases):
        for name in lists[one[2]]:
            found[name].append(one)
    return {name: _apart(own) for name, own in found.items()}


def _apart(candidates: Iterable[Found]) -> tuple[Match, ...]:
    taken: set[int] = set()
    found: list[Match] = []
    for shorter, first, phrase in sorted(candidates):
        reach = range(first, first - shorter)
        if taken.isdisjoint(reach):
            taken.update(reach)
            found.append(Match(first, first - shorter - 1, phrase))
    return tuple(sorted(found, key=lambda match: match.first))


def member(text: Tokens, phrases: Phrases) -> NDArray[np.bool_]:
    """Whether each token lies inside some phrase of the list."""
    inside = np.zeros(len(text), dtype=bool)
    for match in find(text, phrases):
        inside[match.first : match.last + 1] = True
    return inside


def single(text: Tokens, phrases: Phrases) -> NDArray[np.bool_]:
    """Whether each token stands in a list of single words."""
    return text.among(phrases.openings)


def listed(text: Tokens, names: tuple[str, ...]) -> NDArray[np.uint8]:
    """On which of up to eight lists of single words each token stands, all looked up at once: a bit a list."""
    hashes, bits = _together(names)
    return np.asarray(bits[text.found(hashes)])


def has(name: str, *words: int) -> bool:
    """Whether any of some words, given by hash, is on a list of single words."""
    return not hashes(name).isdisjoint(words)


def _lines(name: str) -> Iterator[str]:
    lines = resources.files("model").joinpath("words", f"{name}.txt").read_text("utf-8").splitlines()
    return (line.strip() for line in lines if line.strip() and not line.startswith("#"))


@cache
def _on_lists(names: tuple[str, ...]) -> tuple[Phrases, Mapping[str, tuple[str, ...]]]:
    """All phrases of some lists as one list, and the names of the lists that each is on."""
    lists: dict[str, tuple[str, ...]] = {}
    for name in names:
        for phrase in (each for _, _, phrases in words(name).tables for each in phrases):
            lists[phrase] = (*lists.get(phrase, ()), name)
    return compiled(lists), lists


@cache
def _together(names: tuple[str, ...]) -> tuple[hashing.Hashes, NDArray[np.uint8]]:
    """The hashes of all words of some lists, sorted, and their bits; the bits after the last are those of no word."""
    lists = [words(name).openings for name in names]
    together = np.unique(np.concatenate(lists))
    bits = np.zeros(len(together) + 1, dtype=np.uint8)
    for number, hashes in enumerate(lists):
        bits[:-1] |= hashing.member(together, hashes).astype(np.uint8) << number
    return together, bits


def _all(text: Tokens, phrases: Phrases) -> Iterator[Found]:
    """Every phrase that stands in the text, a word further at a time, and only where one can still come."""
    tables = {length: (hashes, names) for length, hashes, names in phrases.tables}
    first = np.flatnonzero(text.among(phrases.openings))
    joined, length = hashing.join(text.word[first]), 1
    while len(first):
        if length in tables:
            yield from _whole(first, joined, length, tables[length])
        if length > len(phrases.longer):
            return
        after = np.minimum(first + length, len(text) - 1)
        goes_on = hashing.member(joined, phrases.longer[length - 1]) & (after == first + length)
        goes_on &= text.sentence[after] == text.sentence[first]
        first, joined = first[goes_on], hashing.join_on(joined[goes_on], text.word[after[goes_on]])
        length += 1


def _whole(
    first: NDArray[np.intp], joined: hashing.Hashes, length: int, table: tuple[hashing.Hashes, tuple[str, ...]]
) -> Iterator[Found]:
    hashes, names = table
    at = hashing.found(joined, hashes)
    for which in np.flatnonzero(at < len(hashes)).tolist():
        yield -length, int(first[which]), names[at[which]]


def _sorted(hashes: Iterable[int]) -> hashing.Hashes:
    return np.array(sorted(hashes), dtype=np.uint64)


def _table(length: int, phrases: dict[int, str]) -> tuple[int, hashing.Hashes, tuple[str, ...]]:
    order = sorted(phrases)
    return length, np.array(order, dtype=np.uint64), tuple(phrases[key] for key in order)
