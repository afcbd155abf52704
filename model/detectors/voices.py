"""Whose voice each statement is: a surname or a pronoun is led back to the name that was given before."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from model.detectors import hashing, mentions
from model.detectors.attributions import Attribution, Words
from model.detectors.reading import Reading
from model.detectors.tokens import Tokens

_NEAR = 6
_COMMA, _POINT = hashing.word(","), hashing.word(".")
_LONGEST = 6


def named(reading: Reading) -> dict[int, Words]:
    """For each statement of a named person or organization, by its number: the words that name the source most fully.

    A pronoun of the third person takes the last person named as a source at most six sentences before. Other pronouns,
    and one with nobody before it, have no entry.
    """
    inside = _inside(reading.tokens, reading.names)
    full = _full_names(reading.tokens, inside)
    found: dict[int, Words] = {}
    last: tuple[Words, int] | None = None
    for number, statement in enumerate(reading.attributions.all):
        if statement.source is None or statement.kind not in {"named", "organization"}:
            continue
        if statement.pointing:
            third = int(reading.tokens.word[statement.source[0]]) in mentions.THIRD
            if third and last and statement.sentence - last[1] <= _NEAR:
                found[number] = last[0]
            continue
        found[number] = _led_back(reading.tokens, inside, statement, full)
        if statement.kind == "named":
            last = (found[number], statement.sentence)
    return found


def key(tokens: Tokens, words: Words) -> str:
    """What two namings of one source share: the last word, lower case, without a possessive."""
    return tokens.text(words[1]).removesuffix("'s").removesuffix("'")


def _led_back(tokens: Tokens, inside: NDArray[np.bool_], statement: Attribution, full: Mapping[str, Words]) -> Words:
    """A lone surname takes the first full name that ends alike; what names more stands for itself."""
    first, last = statement.source or statement.cue
    commas = np.flatnonzero(tokens.word[first : last + 1] == _COMMA)
    runs = _runs(tokens, inside, first, first + int(commas[0]) if len(commas) else last + 1)
    if not runs or statement.kind != "named":
        return first, last
    own = runs[-1]
    return full.get(key(tokens, own), own) if own[0] == own[1] else own


def _full_names(tokens: Tokens, inside: NDArray[np.bool_]) -> dict[str, Words]:
    """The first run of two to six names for each last word."""
    runs = [run for run in _runs(tokens, inside, 0, len(tokens)) if 1 <= run[1] - run[0] < _LONGEST]
    return {key(tokens, run): run for run in reversed(runs)}


def _inside(tokens: Tokens, names: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which words belong to names inside sentences; the point of an initial does too."""
    initial = names & (tokens.high - tokens.low == 1)
    point = np.concatenate(([False], initial[:-1])) & (tokens.word == _POINT) if len(names) else names
    return np.asarray((names | point) & (tokens.sentence >= 0))


def _runs(tokens: Tokens, named: NDArray[np.bool_], low: int, high: int) -> list[Words]:
    """Names side by side in one sentence, words ``low`` to ``high``."""
    inside = named[low:high]
    sentence = tokens.sentence[low:high]
    joined = inside[1:] & inside[:-1] & (sentence[1:] == sentence[:-1])
    starts = np.flatnonzero(inside & ~np.concatenate(([False], joined))[: len(inside)])
    ends = np.flatnonzero(inside & ~np.concatenate((joined, [False]))[: len(inside)])
    return [(low + int(first), low + int(last)) for first, last in zip(starts, ends, strict=True)]
