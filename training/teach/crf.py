"""Teaches a linear chain by stochastic gradients: the expected labels under the chain are led to the given ones."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from model.detectors.attribution import tagger
from model.detectors.attribution.tagger import LABELS, Packed
from model.types import Weights

Floats = NDArray[np.float32]
_BATCH = 96


@dataclass(frozen=True, slots=True)
class Lesson:
    """Words in reading order: their table columns, shape (traits, words), right labels, and sentence numbers."""

    columns: NDArray[np.int32]
    labels: NDArray[np.uint8]
    sentence: NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast and how long to learn; ``decay`` pulls weights to zero, ``keep`` is the share of traits at each step."""

    rounds: int = 6
    rate: float = 0.12
    decay: float = 2e-6
    keep: float = 1.0


class _Adaptive:
    """One table that learns by Adagrad (Duchi et al. 2011); it holds the weights, their mean and squared slopes."""

    def __init__(self, shape: tuple[int, ...], rate: float) -> None:
        self.weights = np.zeros(shape, dtype=np.float32)
        self.squares = np.full(shape, 0.1, dtype=np.float32)
        self.rate = rate

    def learn(self, rows: NDArray[np.int32] | slice, slope: Floats) -> None:
        squares = self.squares[rows] + slope * slope
        self.squares[rows] = squares
        self.weights[rows] -= self.rate * slope / np.sqrt(squares)


def taught(lesson: Lesson, size: int, seed: int, pace: Pace = Pace()) -> Weights:
    """The arrays that ``attribution.tagger`` reads; ``size`` is the number of rows of the word table."""
    random = np.random.default_rng(seed)
    tables = {
        "word": _Adaptive((size, LABELS), pace.rate),
        "step": _Adaptive((LABELS, LABELS), pace.rate),
        "start": _Adaptive((LABELS,), pace.rate),
        "stop": _Adaptive((LABELS,), pace.rate),
    }
    starts = np.flatnonzero(np.diff(lesson.sentence, prepend=-9))
    bounds = np.stack([starts, np.append(starts[1:], len(lesson.sentence))], axis=1)
    for number in range(pace.rounds):
        for table in tables.values():
            table.rate = pace.rate * (1 - number / pace.rounds)
        order = random.permutation(len(bounds))
        for low in range(0, len(order), _BATCH):
            traits = np.flatnonzero(random.random(len(lesson.columns)) < pace.keep)
            _step(lesson, bounds[np.sort(order[low : low + _BATCH])], traits, tables, pace)
    return {name: table.weights for name, table in tables.items()}


def _step(
    lesson: Lesson,
    bounds: NDArray[np.int64],
    traits: NDArray[np.int64],
    tables: dict[str, _Adaptive],
    pace: Pace,
) -> None:
    words = np.concatenate([np.arange(low, high) for low, high in bounds])
    columns, labels = lesson.columns[np.ix_(traits, words)], lesson.labels[words]
    share = np.float32(len(traits) / len(lesson.columns))
    sentence = np.repeat(np.arange(len(bounds), dtype=np.int32), bounds[:, 1] - bounds[:, 0])
    weights = {name: table.weights for name, table in tables.items()}
    pack = tagger.packed(sentence)
    slopes = _slopes(tagger.scores(columns, weights) / share, labels, pack, weights)
    used, counts = _counts(columns)
    slope = counts.T @ slopes["word"] / (len(bounds) * share) + pace.decay * tables["word"].weights[used]
    tables["word"].learn(used, slope.astype(np.float32))
    for name in ("step", "start", "stop"):
        tables[name].learn(slice(None), (slopes[name] / len(bounds)).astype(np.float32))


def _counts(columns: NDArray[np.int32]) -> tuple[NDArray[np.int32], sparse.csr_array]:
    """The table rows in use, and which of them each word has: shape (words, rows in use)."""
    traits, words = columns.shape
    used, place = np.unique(columns, return_inverse=True)
    ones, starts = np.ones(columns.size, dtype=np.float32), np.arange(0, columns.size + 1, traits)
    return used, sparse.csr_array((ones, place.reshape(traits, words).T.ravel(), starts), shape=(words, len(used)))


def _slopes(scores: Floats, labels: NDArray[np.uint8], pack: Packed, weights: Weights) -> dict[str, Floats]:
    """Expected minus right counts of every label, step, start and stop."""
    forward, backward = _passes(scores, pack, weights)
    beliefs = forward * backward
    beliefs /= beliefs.sum(axis=1, keepdims=True)
    last = pack.first + _lengths(pack) - 1
    later = _not_first(pack)
    fits = np.exp(scores - scores.max(axis=1, keepdims=True))
    pairs = forward[later - 1][:, :, None] * np.exp(weights["step"]) * (fits * backward)[later][:, None, :]
    pairs /= pairs.sum(axis=(1, 2), keepdims=True)
    right = np.eye(LABELS, dtype=np.float32)[labels]
    step = pairs.sum(axis=0) - right[later - 1].T @ right[later]
    return {
        "word": (beliefs - right).astype(np.float32),
        "step": step,
        "start": (beliefs - right)[pack.first].sum(axis=0),
        "stop": (beliefs - right)[last].sum(axis=0),
    }


def _lengths(pack: Packed) -> NDArray[np.int64]:
    return np.asarray((np.arange(len(pack.first))[:, None] < pack.reach[None, :]).sum(axis=1))


def _not_first(pack: Packed) -> NDArray[np.int64]:
    return np.concatenate([pack.first[:0], *(pack.rows(place) for place in range(1, len(pack.reach)))])


def _passes(scores: Floats, pack: Packed, weights: Weights) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Forward and backward scores, each scaled to sum to one at every word."""
    step = np.exp(weights["step"].astype(np.float64))
    fits = np.exp((scores - scores.max(axis=1, keepdims=True)).astype(np.float64))
    forward, backward = np.empty_like(fits), np.empty_like(fits)
    for place in range(len(pack.reach)):
        rows = pack.rows(place)
        forward[rows] = fits[rows] * (np.exp(weights["start"]) if place == 0 else forward[rows - 1] @ step)
        forward[rows] /= forward[rows].sum(axis=1, keepdims=True)
    backward[pack.first + _lengths(pack) - 1] = np.exp(weights["stop"])
    for place in range(len(pack.reach) - 2, -1, -1):
        rows = pack.first[: pack.reach[place + 1]] + place
        backward[rows] = (fits[rows + 1] * backward[rows + 1]) @ step.T
        backward[rows] /= backward[rows].sum(axis=1, keepdims=True)
    return forward, backward
