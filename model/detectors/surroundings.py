"""What stands further off from each word: the nearest words of saying, the nearest marks, and its whole sentence."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors import hashing
from model.detectors.tokens import MARK, Tokens
from model.types import Weights

CUES = "cue_words"
"""The name of the table of words of saying: hash (words,) sorted, strength (words,) from 1 to 4."""

STRONG = 3
_QUOTE = hashing.word('"')
_FAR = (1, 2, 3, 4, 6, 8, 12, 18, 30)
_STEPS = np.searchsorted(_FAR, np.arange(_FAR[-1] + 1), side="right").astype(np.uint64)
_NOWHERE = np.uint64(15)

Streams = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Surroundings:
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


@dataclass(frozen=True, slots=True)
class _Frame:
    """For each word: its index, and the first and last index of its sentence."""

    index: NDArray[np.int64]
    first: NDArray[np.int64]
    last: NDArray[np.int64]


def strengths(tokens: Tokens, cues: Weights) -> NDArray[np.uint8]:
    """0 for a word never used to lay words at a source's door, up to 4 for one hardly used otherwise."""
    return np.append(cues["strength"], 0).astype(np.uint8)[tokens.found(cues["hash"])]


def of(tokens: Tokens, classes: Streams, cues: Weights) -> Surroundings:
    """Looks left and right of every word at once, by running maxima and minima."""
    frame, strength = _frame(tokens.sentence), strengths(tokens, cues)
    mark = tokens.shape == MARK
    passed = np.cumsum(mark)
    left, right = _before(frame, strength >= STRONG), _after(frame, strength >= STRONG)
    mark_left, mark_right = _before(frame, mark), _after(frame, mark)
    return Surroundings(
        cue_left=_at(tokens.word, left),
        cue_right=_at(tokens.word, right),
        far_left=_distance(frame.index, left),
        far_right=_distance(frame.index, right),
        crossed_left=_crossed(passed, left, frame.index),
        crossed_right=_crossed(passed, right, frame.index),
        mark_left=_at(tokens.word, mark_left) + _at(classes, mark_left - 1),
        mark_right=_at(tokens.word, mark_right) + _at(classes, mark_right + 1),
        marks=_distance(frame.index, mark_left) * 16 + _distance(frame.index, mark_right),
        quotes=_quotes(tokens, frame),
        place=_distance(frame.index, frame.first) * 16 + _distance(frame.index, frame.last),
        whole=_whole(tokens, frame, strength),
        strength=_neighbours(strength),
    )


def _frame(sentence: NDArray[np.int32]) -> _Frame:
    index = np.arange(len(sentence))
    new = np.flatnonzero(np.diff(sentence, prepend=-9))
    lengths = np.diff(np.append(new, len(sentence)))
    return _Frame(index, np.repeat(new, lengths), np.repeat(new + lengths - 1, lengths))


def _before(frame: _Frame, wanted: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The nearest wanted word before each word of the same sentence, or -1."""
    seen = np.maximum.accumulate(np.where(wanted, frame.index, -1)) if len(wanted) else frame.index
    prior = np.concatenate(([-1], seen[:-1]))[: len(wanted)]
    return np.where(prior >= frame.first, prior, -1)


def _after(frame: _Frame, wanted: NDArray[np.bool_]) -> NDArray[np.int64]:
    far = len(wanted) + 9
    seen = np.minimum.accumulate(np.where(wanted, frame.index, far)[::-1])[::-1] if len(wanted) else frame.index
    later = np.concatenate((seen[1:], [far]))[: len(wanted)]
    return np.where(later <= frame.last, later, -1)


def _at(stream: Streams, index: NDArray[np.int64]) -> Streams:
    inside = (index >= 0) & (index < len(stream))
    return np.where(inside, stream[np.clip(index, 0, max(len(stream) - 1, 0))], np.uint64(0)) if len(stream) else stream


def _distance(here: NDArray[np.int64], there: NDArray[np.int64]) -> Streams:
    steps = _STEPS.take(np.abs(here - there), mode="clip")
    return np.where(there >= 0, steps, _NOWHERE)


def _crossed(passed: NDArray[np.int64], there: NDArray[np.int64], here: NDArray[np.int64]) -> Streams:
    between = np.abs(passed - np.where(there >= 0, passed[there], 0)) if len(here) else here
    return np.where(there >= 0, np.minimum(between, 5), 9).astype(np.uint64)


def _quotes(tokens: Tokens, frame: _Frame) -> Streams:
    quote = tokens.word == _QUOTE
    left, right = _before(frame, quote), _after(frame, quote)
    state = tokens.quoted.astype(np.uint64) * 4 + (left >= 0) * np.uint64(2) + (right >= 0)
    return state * 256 + _distance(frame.index, left) * 16 + _distance(frame.index, right)


def _whole(tokens: Tokens, frame: _Frame, strength: NDArray[np.uint8]) -> Streams:
    strong = np.concatenate(([0], np.cumsum(strength >= STRONG)))
    marks = np.concatenate(([0], np.cumsum(tokens.word == _QUOTE)))
    cues = np.minimum(strong[frame.last + 1] - strong[frame.first], 2) if len(strength) else frame.index
    quotes = np.minimum(marks[frame.last + 1] - marks[frame.first], 3) if len(strength) else frame.index
    ends = tokens.quoted[frame.first] * 2 + tokens.quoted[frame.last] * 1 if len(strength) else frame.index
    return (cues * 16 + quotes * 4 + ends).astype(np.uint64)


def _neighbours(strength: NDArray[np.uint8]) -> Streams:
    padded = np.concatenate(([0, 0], strength, [0, 0])).astype(np.uint64)
    count = len(strength)
    return padded[1 : count + 1] * 64 + padded[2 : count + 2] * 8 + padded[3 : count + 3]
