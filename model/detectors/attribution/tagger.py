"""Tags every word as part of a source, a cue, a content or none: a linear chain (Lafferty et al. 2001) in a few arrays.

All sentences are read side by side, longest first, so that the loop runs over places in a sentence and not over words.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from model.detectors.text.word_boundaries import changes
from model.types import Weights

TABLE = "attribution_tagger"
"""The name of this detector's arrays: word (columns, WIDE), step (LABELS, LABELS), start and stop (LABELS,)."""

NONE, SOURCE, CUE, CONTENT = range(4)
LABELS = 7
"""0 is none; 2k - 1 begins and 2k continues the part k."""

WIDE = LABELS + 1
"""Numbers in a row of the words' table, the last of them nothing: rows of 32 bytes are fetched in half the time."""

_AT_ONCE = 4
"""Traits whose rows are fetched in one go: few enough to stay near the processor until they are added."""

_RESCALED = 4
"""Sums along a sentence are brought back to one every so many words; oftener costs time, far less often underflows."""

LONGEST = 80
"""A longer sentence (a list, a table) is read in pieces of this many words, so that no text makes the loop long."""

Floats = NDArray[np.float32]
CONTENTS = (2 * CONTENT - 1, 2 * CONTENT)
CUES = (2 * CUE - 1, 2 * CUE)


@dataclass(frozen=True, slots=True)
class Packed:
    """Sentences side by side: ``first`` word of each, longest first, and how many ``reach`` each place.

    ``order`` lists all words place by place, and the words of one place begin in it at ``start``.
    """

    first: NDArray[np.int64]
    reach: NDArray[np.int64]
    order: NDArray[np.int64]
    start: NDArray[np.int64]

    def rows(self, place: int) -> NDArray[np.int64]:
        """The words that stand at one place of their sentences."""
        return self.order[self.start[place] : self.start[place + 1]]

    def places(self) -> list[tuple[int, int]]:
        """Where the words of each place begin and end in ``order``."""
        bounds = self.start.tolist()
        return list(pairwise(bounds))


def scores(columns: NDArray[np.intp], table: Weights) -> Floats:
    """How well each label fits each word by its traits alone, shape (words, LABELS); ``columns`` is (traits, words)."""
    weights = table["word"]
    total = np.zeros((columns.shape[1], weights.shape[1]), dtype=np.float32)
    for first in range(0, len(columns), _AT_ONCE):
        for taken in np.take(weights, columns[first : first + _AT_ONCE], axis=0, mode="clip"):
            total += taken
    return total[:, :LABELS]


def packed(sentence: NDArray[np.int32]) -> Packed:
    """Finds the sentences in the sentence numbers of words, in pieces of at most LONGEST words."""
    first = np.flatnonzero(changes(sentence))
    length = np.diff(np.append(first, len(sentence)))
    pieces = -(-length // LONGEST)
    number = np.arange(pieces.sum()) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    starts = np.repeat(first, pieces) + number * LONGEST
    lengths = np.minimum(np.repeat(first + length, pieces) - starts, LONGEST)
    order = np.argsort(-lengths, kind="stable")
    shorter = np.bincount(lengths, minlength=1).cumsum()
    return _in_order(starts[order], len(starts) - shorter[:-1])


def _in_order(first: NDArray[np.int64], reach: NDArray[np.int64]) -> Packed:
    start = np.concatenate(([0], np.cumsum(reach)))
    place = np.repeat(np.arange(len(reach)), reach)
    return Packed(first, reach, first[np.arange(len(place)) - start[place]] + place, start)


def decoded(word_scores: Floats, pack: Packed, table: Weights) -> NDArray[np.uint8]:
    """The best label of each word (Viterbi 1967)."""
    labels = np.zeros(len(word_scores), dtype=np.uint8)
    if not len(word_scores):
        return labels
    best, places = np.take(word_scores.T, pack.order, axis=1), pack.places()
    best[:, : places[0][1]] += table["start"][:, None]
    step = table["step"][:, :, None]
    for (before, _), (low, high) in pairwise(places):
        ways = best[:, None, before : before + high - low] + step
        best[:, low:high] += np.maximum.reduce(ways, axis=0)
    labels[pack.order] = _traced(np.ascontiguousarray(best.T), places, table)
    return labels


def _traced(best: Floats, places: list[tuple[int, int]], table: Weights) -> NDArray[np.intp]:
    """The labels of the words in the order of ``best``, which holds the best score of each word's every label."""
    found, came = np.empty(len(best), dtype=np.intp), np.ascontiguousarray(table["step"].T)
    last = best[places[-1][0] :] + table["stop"]
    found[places[-1][0] :] = last.argmax(axis=1)
    for (low, high), (after, end) in zip(reversed(places[:-1]), reversed(places[1:]), strict=True):
        inner = low + end - after
        found[low:inner] = (best[low:inner] + came[found[after:end]]).argmax(axis=1)
        if inner < high:
            found[inner:high] = (best[inner:high] + table["stop"]).argmax(axis=1)
    return found


def any_cue(word_scores: Floats, pack: Packed, sentence: NDArray[np.int32], table: Weights) -> NDArray[np.float64]:
    """The chain's probability that a sentence has a cue, one a sentence number up to the highest."""
    count = int(sentence.max(initial=-1)) + 1
    number = sentence[pack.first]
    missing = np.bincount(number[number >= 0], _without_cue(word_scores, pack, table)[number >= 0], minlength=count)
    return np.asarray(-np.expm1(np.minimum(missing, 0)))


def _without_cue(word_scores: Floats, pack: Packed, table: Weights) -> NDArray[np.float64]:
    """The logarithm of the probability that a piece has no cue: a free chain and one barred from cues, side by side."""
    if not len(word_scores):
        return np.zeros(0)
    allowed = np.ones(2 * LABELS)
    allowed[[LABELS + label for label in CUES]] = 0
    # a row a label: the highest of seven rows is found in a fourth of the time that the highest of each seven takes
    ordered = np.take(word_scores.T, pack.order, axis=1).astype(np.float64)
    forward = np.tile(np.exp(ordered - ordered.max(axis=0)).T, 2) * allowed
    start, stop = (np.tile(np.exp(table[name].astype(np.float64)), 2) for name in ("start", "stop"))
    step, places = np.zeros((2 * LABELS, 2 * LABELS)), pack.places()
    step[:LABELS, :LABELS] = step[LABELS:, LABELS:] = np.exp(table["step"].astype(np.float64))
    forward[: places[0][1]] *= start
    for place, ((before, _), (low, high)) in enumerate(pairwise(places), 1):
        ahead = forward[low:high]
        ahead *= forward[before : before + high - low] @ step
        if place % _RESCALED == 0:
            ahead /= ahead[:, :LABELS].sum(axis=1, keepdims=True)
    ends = forward[_ends(pack)] * stop
    return np.asarray(np.log(np.maximum(ends[:, LABELS:].sum(axis=1), 1e-300)) - np.log(ends[:, :LABELS].sum(axis=1)))


def _ends(pack: Packed) -> NDArray[np.int64]:
    """Where the last word of each sentence stands in ``order``."""
    row = np.arange(len(pack.first))
    length = np.searchsorted(-pack.reach, -row, side="left")
    return np.asarray(pack.start[length - 1] + row)
