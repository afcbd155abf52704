"""Reads a name as a person's: titles and suffix off, given and family name apart, and whether it says he or she."""

from collections.abc import Set
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution.attributions import Words
from model.detectors.coreference.name_spans import BODY, GIVEN, LETTERS, MAN, TITLED, WOMAN
from model.detectors.text import hashing
from model.detectors.text.hashing import Hashes

_POINT = int(hashing.word("."))
_SUFFIXES = hashing.words("jr", "sr", "ii", "iii", "iv")
_HIS = hashing.words("mr", "sir", "lord", "king", "prince", "pope", "father", "spokesman", "congressman", "chairman")
_HERS = hashing.words(
    "mrs", "ms", "miss", "dame", "lady", "queen", "princess", "spokeswoman", "congresswoman", "chairwoman"
)
_PARTIES = hashing.words(
    "republican", "republicans", "democrat", "democrats", "democratic", "gop", "tory", "labour", "green"
)
_SPELT = {
    int(hashing.word(short)): int(hashing.word(full))
    for short, full in (("sen", "senator"), ("gov", "governor"), ("rep", "representative"), ("gen", "general"))
}
_LONGEST, _MANY = 6, 3

Told = tuple[int, ...]
"""A name by the hashes of its words."""


class Name(NamedTuple):
    """One name of a person: its words without titles, the hashes of its first and last word, and what tells he or she.

    ``sure`` is False where only a name elsewhere makes this one a person's; ``speaks`` is True where the person is
    made to say something.
    """

    words: Words
    given: int
    family: int
    titles: tuple[int, ...]
    he: bool
    she: bool
    sure: bool
    speaks: bool

    @property
    def lone(self) -> bool:
        """Whether it is one word."""
        return self.words[0] == self.words[1]


def find(word: Hashes, told: NDArray[np.uint8], found: list[Words], speakers: Set[int]) -> tuple[Name, ...]:
    """The names of people among all; ``speakers`` are the last words of those that are people's beyond doubt."""
    flags, words = told.tolist(), word.tolist()
    parts = {words[at] for run in found if run[0] < run[1] or _before(run[0], flags, words) for at in run}
    parts |= {words[last] for last in speakers if last >= 0}
    parted = (_parted(run, flags, words, speaks=run[1] in speakers) for run in found if words[run[1]] in parts)
    return _agreed([name for name in parted if name], flags, words)


def _agreed(names: list[Name], flags: list[int], word: list[int]) -> tuple[Name, ...]:
    """The names, led to those in full that are a part of them, or that they are a part of.

    Where "Ida Holm" stands, "Skipper Ida Holm" is she; where "Ida Holm Varga" does, "Holm Varga" is.
    """
    told = [tuple(word[name.words[0] : name.words[1] + 1]) for name in names]
    given = [bool(flags[name.words[0]] & GIVEN) for name in names]
    full = {each for each, is_given in zip(told, given, strict=True) if is_given and len(each) > 1}
    ends = {each[at:]: each[0] for each in sorted(full) for at in range(1, len(each) - 1)}
    return tuple(
        name._replace(given=ends[each]) if each in ends else name if is_given else _without_trade(name, each, full)
        for name, each, is_given in zip(names, told, given, strict=True)
    )


def _without_trade(name: Name, told: Told, full: Set[Told]) -> Name:
    """A name without what stands before one in full."""
    at = next((at for at in range(1, len(told) - 1) if told[at:] in full), 0)
    return name._replace(words=(name.words[0] + at, name.words[1]), given=told[at]) if at else name


def _parted(run: Words, flags: list[int], word: list[int], *, speaks: bool) -> Name | None:
    """None for what does not look like a person's name."""
    first, last = run
    start = _start(first, last, flags, word)
    titles = [word[at] for at in range(first, start) if flags[at] & TITLED] + _before(first, flags, word)
    while last > start and word[last] in _SUFFIXES:
        last -= 1
    if last - start >= _LONGEST or (flags[last] & (BODY | TITLED) and not speaks):
        return None
    lone = last == start
    he, she = _gender(titles, 0 if lone else flags[start])
    sure = bool(speaks or titles or (not lone and flags[start] & GIVEN))
    spelt = tuple(_SPELT.get(title, title) for title in titles)
    return Name((start, last), word[start], word[last], spelt, he, she, sure, speaks)


def _start(first: int, last: int, flags: list[int], word: list[int]) -> int:
    """Where the name begins: after the last title, or at a given name that a body, a party or letters stand before."""
    if first == last or flags[first] & GIVEN:
        return first
    titled = [at for at in range(first, last) if flags[at] & TITLED]
    if titled:
        return titled[-1] + 1
    given = next((at for at in range(first + 1, last) if flags[at] & GIVEN), first)
    before = given - 1
    apart = given - first >= _MANY or flags[before] & (BODY | LETTERS) or word[before] in _PARTIES
    return given if given > first and apart else first


def _before(first: int, flags: list[int], word: list[int]) -> list[int]:
    """A title just before the name, with or without a point."""
    at = first - 2 if first > 1 and word[first - 1] == _POINT else first - 1
    return [word[at]] if at >= 0 and flags[at] & TITLED else []


def _gender(titles: list[int], given: int) -> tuple[bool, bool]:
    he, she = bool(_HIS.intersection(titles)), bool(_HERS.intersection(titles))
    return (he, she) if he or she else (bool(given & MAN), bool(given & WOMAN))
