"""One logistic regression over several corpora that mean nearly the same: shared weights, an intercept each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression

Floats = NDArray[np.float64]
_OWN = 2.0


@dataclass(frozen=True, slots=True)
class Part:
    """One corpus' rows (dense or sparse), their labels 0 or 1, and how much the corpus counts."""

    rows: Any
    labels: NDArray[np.int64]
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Line:
    """A fitted direction with the intercept of each corpus, in order."""

    coef: Floats
    intercepts: Floats

    def scores(self, rows: Any) -> Floats:
        """Log-odds under the first corpus' intercept."""
        return np.asarray(rows @ self.coef + self.intercepts[0], dtype=np.float64)


def fit(parts: Sequence[Part], strength: float, seed: int, equal: bool = False) -> Line:
    """Classes are balanced inside each corpus, so no base rate is learned; ``equal`` evens out the corpora' sizes."""
    labels = np.concatenate([part.labels for part in parts])
    size = np.mean([len(part.labels) for part in parts])
    weight = np.concatenate([_balanced(part) * (size / len(part.labels) if equal else 1) for part in parts])
    flags = sparse.block_diag([np.full((len(part.labels), 1), _OWN) for part in parts])
    rows = sparse.hstack([sparse.vstack([sparse.csr_matrix(part.rows) for part in parts]), flags], format="csr")
    fitted = LogisticRegression(C=strength, solver="liblinear", tol=1e-3, random_state=seed)
    fitted.fit(rows, labels, sample_weight=weight)
    coef = fitted.coef_[0]
    return Line(coef[: -len(parts)], coef[-len(parts) :] * _OWN + fitted.intercept_[0])


def _balanced(part: Part) -> Floats:
    share = part.labels.mean()
    return np.asarray(np.where(part.labels == 1, 0.5 / share, 0.5 / (1 - share)) * part.weight)
