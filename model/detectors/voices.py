"""Whose voice each statement is: a surname or a pronoun is led back to the name that was given before."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from model.detectors import mentions
from model.detectors.attributions import Attribution, Words
from model.detectors.reading import Reading
from model.detectors.tokens import Tokens

_NEAR = 6
_LONGEST = 6


def named(reading: Reading) -> dict[int, Words]:
    """For each statement of a named person or organization, by its number: the words that name the source most fully.

    A personal pronoun takes the last person named as a source at most six sentences before. A relative pronoun, and a
    pronoun with nobody before it, have no entry.
    """
    full = _full_names(reading.tokens, reading.names)
    found: dict[int, Words] = {}
    last: tuple[Words, int] | None = None
    for number, statement in enumerate(reading.attributions.all):
        if statement.source is None or statement.kind not in {"named", "organization"}:
            continue
        if statement.pointing:
            if last and statement.sentence - last[1] <= _NEAR and not _relative(reading.tokens, statement.source):
                found[number] = last[0]
            continue
        found[number] = _led_back(reading, statement, full)
        if statement.kind == "named":
            last = (found[number], statement.sentence)
    return found


def key(tokens: Tokens, words: Words) -> str:
    """What two namings of one source share: the last word, lower case, without a possessive."""
    return tokens.text(words[1]).removesuffix("'s").removesuffix("'")


def _led_back(reading: Reading, statement: Attribution, full: Mapping[str, Words]) -> Words:
    """The first full name in the article that ends as the name in the source does; else the name itself."""
    first, last = statement.source or statement.cue
    name = np.flatnonzero(reading.names[first : last + 1])
    if not len(name):
        return first, last
    gap = np.flatnonzero(np.diff(name) > 1)
    own = (first + int(name[0]), first + int(name[gap[0]] if len(gap) else name[-1]))
    return full.get(key(reading.tokens, own), own) if statement.kind == "named" else (first, last)


def _full_names(tokens: Tokens, names: NDArray[np.bool_]) -> dict[str, Words]:
    """The first run of two to six names for each last word."""
    inside = names & (tokens.sentence >= 0)
    joined = inside[1:] & inside[:-1] & (tokens.sentence[1:] == tokens.sentence[:-1])
    starts = np.flatnonzero(inside & ~np.concatenate(([False], joined)))
    ends = np.flatnonzero(inside & ~np.concatenate((joined, [False])))
    runs = [(int(a), int(b)) for a, b in zip(starts, ends, strict=True) if 1 <= b - a < _LONGEST]
    return {key(tokens, run): run for run in reversed(runs)}


def _relative(tokens: Tokens, source: Words) -> bool:
    return int(tokens.word[source[0]]) in mentions.RELATIVE
