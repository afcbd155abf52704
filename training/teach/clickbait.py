"""Teaches the grade of clickbait: ridge regression on the crowd's mean judgement of tweets.

A classifier of clickbait sites against news sites lends its direction as one more feature; being linear, it is folded
into the same coefficients. The network's grade is mixed in, and the last step bends the whole so that 0.5 is where the
decision is best.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression, Ridge

from model.detectors.headlines import clickbait
from model.detectors.text import tokens
from model.types import Span, Weights
from training import corpora
from training.teach import counts

STRENGTH = 2.0
SHARE, DECISION = 0.6, 0.395
"""How much of the grade is the network's, and from which grade on a title baits; chosen on dev."""
_LENT, _SEEN = 0.25, 0.2
_BEND = 0.05

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Seen:
    """What the ridge reads of each title: hashed counts, glances, and the lent direction."""

    counts: sparse.csr_matrix
    glances: Floats
    lent: Floats


def teach(spans: Path) -> dict[str, Weights]:
    """The table of ``model.detectors.headlines.clickbait``."""
    rows = corpora.spans(spans, "webis_clickbait17", "train")
    texts, grades = [row["text"] for row in rows], np.array([row["truth_mean"] for row in rows])
    lent = _lent(spans, _unseen(spans))
    seen = _seen(texts, lent)
    centre, scale = seen.glances.mean(axis=0), seen.glances.std(axis=0) + 1e-6
    stacked = _stacked(seen, centre, scale)
    ridge = _ridge(stacked, grades)
    columns = len(lent)
    coef = ridge.coef_[:columns] + ridge.coef_[-1] * lent
    return {
        clickbait.TABLE: {
            "coef": coef.astype(np.float16),
            "glance": (ridge.coef_[columns:-1] * _SEEN).astype(np.float32),
            "centre": centre.astype(np.float32),
            "scale": scale.astype(np.float32),
            "intercept": np.array([ridge.intercept_], dtype=np.float32),
            "share": np.array([SHARE], dtype=np.float32),
            "knots": _knots(),
        }
    }


def _unseen(spans: Path) -> frozenset[str]:
    return frozenset(row["text"].casefold() for row in corpora.spans(spans, "webis_clickbait17"))


def _lent(spans: Path, left_out: frozenset[str]) -> Floats:
    """Coefficients of clickbait sites against news sites, without any title of the graded corpus."""
    rows = [row for row in corpora.spans(spans, "clickbait32k") if row["text"].casefold() not in left_out]
    estimator = LogisticRegression(C=2.0, solver="liblinear", random_state=0)
    estimator.fit(counts.of([row["text"] for row in rows]), [int(row["label"]) for row in rows])
    return np.asarray(estimator.coef_[0] * _LENT)


def _seen(texts: Sequence[str], lent: Floats) -> Seen:
    counted = counts.of(texts)
    glanced = [clickbait.glances(tokens.cut(text, [Span(0, len(text))])) for text in texts]
    return Seen(counted, np.array(glanced), np.asarray(counted @ lent))


def _stacked(seen: Seen, centre: Floats, scale: Floats) -> sparse.csr_matrix:
    glanced = sparse.csr_matrix((seen.glances - centre) / scale * _SEEN)
    return sparse.hstack([seen.counts, glanced, sparse.csr_matrix(seen.lent[:, None])], format="csr")


def _ridge(rows: sparse.csr_matrix, grades: Floats) -> Ridge:
    return Ridge(alpha=STRENGTH, solver="sparse_cg", tol=1e-4).fit(rows, grades)


def _knots() -> NDArray[np.float32]:
    """Grades before and after the bend: the threshold of best F1 goes to 0.5, the rest stays where it is."""
    above = 0.5 + (0.5 - DECISION) + _BEND
    before = [0.0, DECISION - _BEND, DECISION, above, 1.0]
    after = [0.0, DECISION - _BEND, 0.5, above, 1.0]
    return np.array([before, after], dtype=np.float32)
