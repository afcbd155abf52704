"""Teaches prose heads, the register of reliable reporting first, on the views of prose that serving reads.

Each head is the mean of a ridge regression on a rating and a logistic regression on each cut of an ordered class: for
the register the first orders publishers inside a corpus better, the cuts high against low over all of them. Of two
cuts the upper one counts double, for it is the one that the score is about. Where rows come from several collections,
a second ridge regression learns beside each collection's own level, which is then thrown away: it hears what tells
outlets apart, and nothing of what tells collections apart.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression, Ridge

from model.types import Weights
from training.feature_table import Views

_RIDGE, _LOGISTIC = 0.2, 30.0
_UPPER, _APART = 2.0, 0.3
"""How much the upper of two cuts and the regression beside the collections' levels count against one of the others."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What one head is taught: a target on 0..1, a class and a weight for each row.

    ``lower`` is a second, easier cut of the same ordered class, where there is one; ``collection`` where each row comes
    from, shape (rows,), where that should not be learned.
    """

    rating: NDArray[np.float64]
    positive: NDArray[np.bool_]
    weight: NDArray[np.float64]
    lower: NDArray[np.bool_] | None = None
    collection: NDArray[np.str_] | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A linear score: coef has shape (COLUMNS,)."""

    coef: NDArray[np.float64]
    intercept: float


def teach(views: Views, lessons: Mapping[str, Lesson], seed: int) -> Weights:
    """The table that ``prose.scores`` reads, every head taught on the same rows."""
    words = [_line(views.word, lesson, seed) for lesson in lessons.values()]
    runs = [_line(views.run, lesson, seed) for lesson in lessons.values()]
    return {
        "head": np.array(list(lessons)),
        "word_coef": np.stack([line.coef for line in words], axis=1).astype(np.float32),
        "run_coef": np.stack([line.coef for line in runs], axis=1).astype(np.float32),
        "intercept": np.array([a.intercept + b.intercept for a, b in zip(words, runs, strict=True)], np.float32),
    }


def scores(views: Views, table: Weights) -> NDArray[np.float64]:
    """What every head says of every row, shape (rows, heads); the sum that serving makes."""
    both = views.word @ table["word_coef"] + views.run @ table["run_coef"] + table["intercept"]
    return np.asarray(both, dtype=np.float64)


def shifted(table: Weights, shift: NDArray[np.float64]) -> Weights:
    """The same table with each head's sum raised by its ``shift``, shape (heads,)."""
    return {**table, "intercept": (table["intercept"] + shift).astype(np.float32)}


def _line(rows: sparse.csr_array, lesson: Lesson, seed: int) -> Line:
    parts, counts = [_rated(rows, lesson), _cut(rows, lesson.positive, lesson.weight, seed)], [1.0, 1.0]
    if lesson.lower is not None:
        parts, counts = [*parts, _cut(rows, lesson.lower, lesson.weight, seed)], [1.0, _UPPER, 1.0]
    if lesson.collection is not None:
        parts, counts = [*parts, _rated_apart(rows, lesson, lesson.collection)], [*counts, _APART]
    coef = np.average([part.coef for part in parts], axis=0, weights=counts)
    return Line(coef, float(np.average([part.intercept for part in parts], weights=counts)))


def _rated(rows: sparse.csr_array, lesson: Lesson) -> Line:
    ridge = Ridge(alpha=_RIDGE, solver="sparse_cg").fit(rows, lesson.rating, sample_weight=lesson.weight)
    return _unit(rows, ridge.coef_, ridge.intercept_)


def _rated_apart(rows: sparse.csr_array, lesson: Lesson, collection: NDArray[np.str_]) -> Line:
    """The same beside one column a collection, whose weights are not kept."""
    names, level = np.unique(collection, return_inverse=True)
    levels = sparse.csr_array((np.ones(len(level)), (np.arange(len(level)), level)), shape=(len(level), len(names)))
    beside = sparse.hstack([rows, levels], format="csr")
    ridge = Ridge(alpha=_RIDGE, solver="sparse_cg").fit(beside, lesson.rating, sample_weight=lesson.weight)
    return _unit(rows, ridge.coef_[: rows.shape[1]], ridge.intercept_)


def _cut(rows: sparse.csr_array, above: NDArray[np.bool_], weight: NDArray[np.float64], seed: int) -> Line:
    logistic = LogisticRegression(
        C=_LOGISTIC, class_weight="balanced", solver="liblinear", dual=True, random_state=seed
    )
    logistic.fit(rows, above, sample_weight=weight)
    return _unit(rows, logistic.coef_[0], logistic.intercept_[0])


def _unit(rows: sparse.csr_array, coef: NDArray[np.float64], intercept: float) -> Line:
    """The line scaled so that its scores on the rows it learned from have mean zero and variance one."""
    score = rows @ coef + intercept
    spread = float(score.std()) or 1.0
    return Line(coef / spread, float(intercept - score.mean()) / spread)
