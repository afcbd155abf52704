"""What stands further off from each word: the nearest words of saying, the nearest marks, and its whole sentence."""

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from model.detectors.text import hashing
from model.detectors.text.tokens import MARK, Tokens
from model.detectors.text.word_boundaries import changes
from model.types import Weights

CUES = "cue_words"
"""The name of the table of words of saying: hash (words,) sorted, strength (words,) from 1 to 4."""

STRONG = 3
_QUOTE = hashing.word('"')
_FAR = (1, 2, 3, 4, 6, 8, 12, 18, 30)
_STEPS = np.searchsorted(_FAR, np.arange(_FAR[-1] + 1), side="right").astype(np.uint64)
_NOWHERE, _NOTHING = np.uint64(15), np.uint64(0)

Streams = NDArray[np.uint64]
Places = NDArray[np.int64]
Wanted = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class ContextFeatures:
    """One number a word each.

    ``cue_left``/``cue_right`` the nearest strong word of saying in the sentence, ``far_*`` how far off it is,
    ``crossed_*`` how many marks lie between; ``mark_left``/``mark_right`` the nearest mark with the word beyond it;
    ``marks`` how far the marks are; ``quotes`` the state of quotation marks; ``place`` the place in the sentence;
    ``whole`` the sentence as a whole; ``strength`` how strongly the word itself and its neighbours are words of saying.
    """

    cue_left: Streams
    cue_right: Streams
    far_left: Streams
    far_right: Streams
    crossed_left: Streams
    crossed_right: Streams
    mark_left: Streams
    mark_right: Streams
    marks: Streams
    quotes: Streams
    place: Streams
    whole: Streams
    strength: Streams


NAMES = tuple(field.name for field in fields(ContextFeatures))
"""The names of these numbers."""


def strengths(tokens: Tokens, cues: Weights) -> NDArray[np.uint8]:
    """0 for a word never used to lay words at a source's door, up to 4 for one hardly used otherwise."""
    return np.append(cues["strength"], 0).astype(np.uint8)[tokens.found(cues["hash"])]


def of(tokens: Tokens, classes: Streams, cues: Weights) -> ContextFeatures:
    """Looks left and right of every word at once, by running maxima and minima."""
    strength = strengths(tokens, cues)
    wanted = np.array([strength >= STRONG, tokens.shape == MARK, tokens.word == _QUOTE])
    here, (first, last) = np.arange(len(tokens)), _ends(tokens.sentence)
    left, right = _before(wanted, first), _after(wanted, last)
    far = _steps(here, np.concatenate((left, right, (first, last))))
    word, company = (np.append(stream, [_NOTHING, _NOTHING]) for stream in (tokens.word, classes))
    return ContextFeatures(
        cue_left=word[left[0]],
        cue_right=word[right[0]],
        far_left=far[0],
        far_right=far[3],
        crossed_left=_crossed(wanted[1], left[0]),
        crossed_right=_crossed(wanted[1], right[0]),
        mark_left=word[left[1]] + company[left[1] - 1],
        mark_right=word[right[1]] + company[right[1] + 1],
        marks=far[1] * 16 + far[4],
        quotes=_quotes(tokens.quoted, left[2] >= 0, right[2] >= 0) + far[2] * 16 + far[5],
        place=far[6] * 16 + far[7],
        whole=_whole(tokens, (first, last), (wanted[0], wanted[2])),
        strength=_neighbours(strength),
    )


def _ends(sentence: NDArray[np.int32]) -> tuple[Places, Places]:
    """The first and the last word of each word's sentence."""
    new = np.flatnonzero(changes(sentence))
    lengths = np.concatenate((new[1:], [len(sentence)])) - new
    return np.repeat(new, lengths), np.repeat(new + lengths - 1, lengths)


def _before(wanted: Wanted, first: Places) -> Places:
    """The nearest wanted word before each word of the same sentence, or -1; a row for each row of ``wanted``."""
    prior = np.full(wanted.shape, -1)
    prior[:, 1:] = np.maximum.accumulate(np.where(wanted, np.arange(len(first)), -1), axis=1)[:, :-1]
    prior[prior < first] = -1
    return prior


def _after(wanted: Wanted, last: Places) -> Places:
    far = len(last)
    later = np.full(wanted.shape, far)
    seen = np.where(wanted, np.arange(far), far)[:, ::-1]
    later[:, :-1] = np.minimum.accumulate(seen, axis=1)[:, ::-1][:, 1:]
    later[later > last] = -1
    return later


def _steps(here: Places, there: Places) -> Streams:
    """How far off each place is, in few steps that grow."""
    steps = _STEPS.take(np.abs(there - here), mode="clip")
    steps[there < 0] = _NOWHERE
    return np.asarray(steps)


def _crossed(mark: NDArray[np.bool_], there: Places) -> Streams:
    """How many marks stand between each word and that place, itself included where it is one, up to five."""
    passed = np.cumsum(mark)
    between = np.minimum(np.abs(passed - passed[there]), 5)
    between[there < 0] = 9
    return np.asarray(between, dtype=np.uint64)


def _quotes(quoted: NDArray[np.bool_], left: NDArray[np.bool_], right: NDArray[np.bool_]) -> Streams:
    """Whether the word is quoted, and whether a quotation mark stands on either side."""
    return np.asarray(quoted * np.uint64(1024) + left * np.uint64(512) + right * np.uint64(256))


def _whole(tokens: Tokens, ends: tuple[Places, Places], wanted: tuple[Wanted, Wanted]) -> Streams:
    """How many words of saying and quotation marks the sentence has, and whether it begins or ends in a quotation."""
    first, last = ends
    cues, quotes = (np.concatenate(([0], np.cumsum(each))) for each in wanted)
    counted = np.minimum(cues[last + 1] - cues[first], 2) * 16 + np.minimum(quotes[last + 1] - quotes[first], 3) * 4
    return np.asarray(counted + tokens.quoted[first] * 2 + tokens.quoted[last]).astype(np.uint64)


def _neighbours(strength: NDArray[np.uint8]) -> Streams:
    padded = np.concatenate(([0, 0], strength, [0, 0])).astype(np.uint64)
    count = len(strength)
    return padded[1 : count + 1] * 64 + padded[2 : count + 2] * 8 + padded[3 : count + 3]
