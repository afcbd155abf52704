"""The full name of a body from its short form: "the bureau", "BLS" and the Bureau of Labor Statistics (BLS)."""

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution.attributions import Words
from model.detectors.coreference.entities import Entities
from model.detectors.coreference.noun_phrases import Phrase
from model.detectors.text import hashing
from model.detectors.text.hashing import Hashes
from model.detectors.text.tokens import UPPER

_JOINING = hashing.words("of", "for", "and", "the", "on")
_OPEN, _CLOSE, _COMMA = (int(hashing.word(mark)) for mark in "(),")


def named(cast: Entities, phrase: Phrase) -> Words | None:
    """The last name before "the bureau" that has a Bureau in it, with all that belongs to it."""
    before, noun = phrase.head, np.uint64(cast.listed[phrase.head])
    places = np.flatnonzero((cast.word[:before] == noun) & cast.named[:before]).tolist() if phrase.definite else []
    if not places:
        return None
    first, last = whole(cast.word, cast.named, places[-1])
    fits = first < last and last not in cast.person and set(phrase.told) <= set(cast.listed[first : last + 1])
    return (first, last) if fits else None


def spelt_out(cast: Entities, phrase: Phrase) -> Words | None:
    """The name that stands before "(BLS)"."""
    head, word = phrase.head, cast.listed
    if phrase.told != (word[head],) or cast.tokens.shape[head] != UPPER:
        return None
    for at in np.flatnonzero(cast.word[:head] == cast.word[head]).tolist():
        inside = at > 1 and word[at - 1] == _OPEN and word[at + 1] == _CLOSE
        if inside and cast.named[at - 2]:
            return whole(cast.word, cast.named, at - 2)
    return None


def beside(cast: Entities, phrase: Phrase, source: Words) -> Words | None:
    """The name that a source ends in after a comma: "the group that owns the pier, Wexmoor Holdings,"."""
    last = source[1] - (cast.listed[source[1]] == _COMMA)
    if cast.named[phrase.head] or last <= phrase.words[1] or not cast.named[last]:
        return None
    first, last = whole(cast.word, cast.named, last)
    return (first, last) if cast.listed[first - 1] == _COMMA else None


def whole(word: Hashes, named: NDArray[np.bool_], at: int) -> Words:
    """The name around a word, over "of" and "and" between its parts."""
    first = last = at
    while (step := _step(word, named, first, -1)) != first:
        first = step
    while (step := _step(word, named, last, 1)) != last:
        last = step
    return first, last


def _step(word: Hashes, named: NDArray[np.bool_], at: int, way: int) -> int:
    """The next word of the same name in one direction, or the same word where the name ends."""
    for skipped in range(3):
        further = at + way * (skipped + 1)
        if not 0 <= further < len(word):
            return at
        if named[further]:
            return further
        if int(word[further]) not in _JOINING:
            return at
    return at
