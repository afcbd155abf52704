"""Teaches one linear sentence head on the counts that serving reads."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from model.detectors import grams, heads, tokens
from model.types import Span, Weights


@dataclass(frozen=True, slots=True)
class Head:
    """One taught head: coef has shape (COLUMNS,)."""

    name: str
    coef: NDArray[np.float32]
    intercept: float


def counts(texts: Sequence[str]) -> sparse.csr_array:
    """One row a text, each text read as one sentence; shape (texts, COLUMNS)."""
    return sparse.vstack([_row(text) for text in texts], format="csr")


def fit(name: str, texts: Sequence[str], labels: Sequence[int], strength: float = 2.0, seed: int = 0) -> Head:
    """A logistic regression over hashed counts; ``strength`` is scikit-learn's C."""
    estimator = LogisticRegression(C=strength, class_weight="balanced", solver="liblinear", random_state=seed)
    estimator.fit(counts(texts), np.asarray(labels))
    return Head(name, estimator.coef_[0].astype(np.float32), float(estimator.intercept_[0]))


def stacked(taught: Sequence[Head]) -> Weights:
    """The table that ``model.detectors.heads`` reads."""
    return {
        "coef": np.stack([head.coef for head in taught], axis=1).astype(np.float32),
        "intercept": np.array([head.intercept for head in taught], dtype=np.float32),
        "head": np.array([head.name for head in taught]),
    }


def probabilities(head: Head, texts: Sequence[str]) -> NDArray[np.float64]:
    """What the head says of each text read as one sentence."""
    return heads.probabilities(counts(texts), stacked([head]))[head.name].astype(np.float64)


def _row(text: str) -> sparse.csr_array:
    words = tokens.cut(text, [Span(0, len(text))])
    row = grams.matrix(words, 1, np.zeros(len(words), dtype=bool))
    row.sum_duplicates()
    return row
