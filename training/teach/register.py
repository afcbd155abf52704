"""Teaches the prose heads: the register of reliable reporting, satire and opinion, from the counts that serving reads.

The register is the mean, over the two views, of a ridge regression on the publisher's rating and a logistic regression
on its class: the first orders publishers inside a corpus better, the second high against low over all of them.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.feature_extraction.text import TfidfTransformer
from sklearn.linear_model import LogisticRegression, Ridge

from model.types import Weights
from training.table import Table

_RIDGE, _LOGISTIC = 0.5, 10.0
_VIEWS = ("word", "run")


@dataclass(frozen=True, slots=True)
class Lesson:
    """What one head is taught on the rows of a table: target 0..1 (``rating``), class and weight of each row."""

    rating: NDArray[np.float64]
    positive: NDArray[np.bool_]
    weight: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class View:
    """One head's line over one view: coef (COLUMNS,)."""

    coef: NDArray[np.float64]
    intercept: float


def idf(counts: sparse.csr_array) -> NDArray[np.float32]:
    """Smoothed inverse document frequency of each column."""
    return TfidfTransformer(sublinear_tf=True).fit(counts).idf_.astype(np.float32)  # type: ignore[no-any-return]


def teach(table: Table, heads: dict[str, Lesson], seed: int) -> Weights:
    """The arrays that ``model.detectors.prose`` reads, every head taught on the same rows of ``table``."""
    weights: dict[str, NDArray[np.generic]] = {"head": np.array(list(heads))}
    total = np.zeros(len(heads))
    for view, counts in zip(_VIEWS, (table.words, table.runs), strict=True):
        weights[f"{view}_idf"] = idf(counts)
        rows = weighted(counts, weights[f"{view}_idf"])
        taught = [_view(rows, lesson, seed) for lesson in heads.values()]
        weights[f"{view}_coef"] = np.stack([line.coef for line in taught], axis=1).astype(np.float32)
        total += [line.intercept for line in taught]
    return {**weights, "intercept": total.astype(np.float32)}


def scores(table: Table, weights: Weights) -> NDArray[np.float64]:
    """What every head says of every row, shape (rows, heads); the same sum that serving makes."""
    sums = [
        weighted(counts, weights[f"{view}_idf"]) @ weights[f"{view}_coef"]
        for view, counts in zip(_VIEWS, (table.words, table.runs), strict=True)
    ]
    return np.asarray(sum(sums) + weights["intercept"], dtype=np.float64)


def weighted(counts: sparse.csr_array, inverse: NDArray[np.generic]) -> sparse.csr_array:
    """Sublinear counts times ``inverse`` document frequency, rows of unit length."""
    rows = sparse.csr_array((1 + np.log(counts.data), counts.indices, counts.indptr), shape=counts.shape)
    rows.data *= np.asarray(inverse)[rows.indices]
    norm = np.sqrt(rows.multiply(rows).sum(axis=1))
    rows.data /= np.repeat(np.maximum(norm, 1e-12), np.diff(rows.indptr))
    return rows


def _view(rows: sparse.csr_array, lesson: Lesson, seed: int) -> View:
    ridge = Ridge(alpha=_RIDGE, solver="sparse_cg").fit(rows, lesson.rating, sample_weight=lesson.weight)
    logistic = LogisticRegression(C=_LOGISTIC, class_weight="balanced", solver="liblinear", random_state=seed)
    logistic.fit(rows, lesson.positive, sample_weight=lesson.weight)
    parts = [_unit(rows, ridge.coef_, ridge.intercept_), _unit(rows, logistic.coef_[0], logistic.intercept_[0])]
    return View(np.mean([part.coef for part in parts], axis=0), float(np.mean([part.intercept for part in parts])))


def _unit(rows: sparse.csr_array, coef: NDArray[np.float64], intercept: float) -> View:
    """The line scaled so that its scores on the rows it learned from have mean zero and variance one."""
    score = rows @ coef + intercept
    spread = float(score.std()) or 1.0
    return View(coef / spread, float(intercept - score.mean()) / spread)


def positive_at(weights: Weights, head: str, shift: float) -> Weights:
    """The same arrays with one head's sum raised by ``shift``, so that zero is where it decides."""
    raised = weights["intercept"].copy()
    raised[list(weights["head"]).index(head)] += shift
    return {**weights, "intercept": raised}


def column(weights: Weights, head: str) -> int:
    """Where a head stands in the arrays."""
    return [str(name) for name in weights["head"]].index(head)
