"""Tags every word as part of a source, a cue, a content or none: a linear chain (Lafferty et al. 2001) in a few arrays.

All sentences are read side by side, longest first, so that the loop runs over places in a sentence and not over words.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.types import Weights

TABLE = "attribution_tagger"
"""The name of this detector's arrays: word (columns, LABELS), step (LABELS, LABELS), start and stop (LABELS,)."""

NONE, SOURCE, CUE, CONTENT = range(4)
LABELS = 7
"""0 is none; 2k - 1 begins and 2k continues the part k."""

LONGEST = 80
"""A longer sentence (a list, a table) is read in pieces of this many words, so that no text makes the loop long."""

Floats = NDArray[np.float32]
CONTENTS = (2 * CONTENT - 1, 2 * CONTENT)
_CUES = (2 * CUE - 1, 2 * CUE)
STATING = (2 * SOURCE - 1, *_CUES, *CONTENTS)


@dataclass(frozen=True, slots=True)
class Packed:
    """Sentences side by side: ``first`` word of each, longest first, and how many ``reach`` each place."""

    first: NDArray[np.int64]
    reach: NDArray[np.int64]

    def rows(self, place: int) -> NDArray[np.int64]:
        """The words that stand at one place of their sentences."""
        return self.first[: self.reach[place]] + place


def scores(columns: NDArray[np.intp], table: Weights) -> Floats:
    """How well each label fits each word by its traits alone, shape (words, LABELS); ``columns`` is (traits, words)."""
    weights = table["word"]
    total = np.zeros((columns.shape[1], weights.shape[1]), dtype=np.float32)
    taken = np.empty_like(total, dtype=weights.dtype)
    for column in columns:
        np.take(weights, column, axis=0, out=taken, mode="clip")
        total += taken
    return total


def packed(sentence: NDArray[np.int32]) -> Packed:
    """Finds the sentences in the sentence numbers of words, in pieces of at most LONGEST words."""
    first = np.flatnonzero(np.diff(sentence, prepend=-9))
    length = np.diff(np.append(first, len(sentence)))
    pieces = -(-length // LONGEST)
    number = np.arange(pieces.sum()) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    starts = np.repeat(first, pieces) + number * LONGEST
    lengths = np.minimum(np.repeat(first + length, pieces) - starts, LONGEST)
    order = np.argsort(-lengths, kind="stable")
    shorter = np.bincount(lengths, minlength=1).cumsum()
    return Packed(starts[order], len(starts) - shorter[:-1])


def decoded(word_scores: Floats, pack: Packed, table: Weights) -> NDArray[np.uint8]:
    """The best label of each word (Viterbi 1967)."""
    labels = np.zeros(len(word_scores), dtype=np.uint8)
    if not len(word_scores):
        return labels
    step = table["step"].T[None]
    best = table["start"] + word_scores[pack.first]
    back = []
    for place in range(1, len(pack.reach)):
        rows = pack.rows(place)
        ways = best[: len(rows), None, :] + step
        back.append(ways.argmax(axis=2))
        best[: len(rows)] = ways.max(axis=2) + word_scores[rows]
    _trace(labels, (best + table["stop"]).argmax(axis=1), back, pack)
    return labels


def _trace(labels: NDArray[np.uint8], last: NDArray[np.int64], back: list[NDArray[np.int64]], pack: Packed) -> None:
    row = np.arange(len(last))
    for place in range(len(back), 0, -1):
        count = pack.reach[place]
        labels[pack.rows(place)] = last[:count]
        last[:count] = back[place - 1][row[:count], last[:count]]
    labels[pack.first] = last


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
    allowed[[LABELS + label for label in _CUES]] = 0
    fits = np.tile(np.exp(word_scores.astype(np.float64) - word_scores.max(axis=1, keepdims=True)), 2) * allowed
    start, stop = (np.tile(np.exp(table[name].astype(np.float64)), 2) for name in ("start", "stop"))
    step = np.kron(np.eye(2), np.exp(table["step"].astype(np.float64)))
    forward = fits[pack.first] * start
    for place in range(1, len(pack.reach)):
        rows = pack.rows(place)
        ahead = (forward[: len(rows)] @ step) * fits[rows]
        forward[: len(rows)] = ahead / ahead[:, :LABELS].sum(axis=1, keepdims=True)
    ends = forward * stop
    return np.asarray(np.log(np.maximum(ends[:, LABELS:].sum(axis=1), 1e-300)) - np.log(ends[:, :LABELS].sum(axis=1)))
