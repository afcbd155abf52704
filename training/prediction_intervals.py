"""How far publishers' ratings lie from what an article's log-odds say: bounds that hold for publishers never seen.

Local quantiles of the rating around each log-odds, each publisher counting once; the tail that is cut off is the one
that keeps the stated coverage over publishers left out in turn (split conformal prediction by group, Vovk 2005).
"""

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit
from sklearn.isotonic import IsotonicRegression
from sklearn.model_selection import GroupKFold

from model.classifier import Spread

COVERAGE = 0.90

_KNOTS = 15
_NEIGHBOURS = 0.2
_TAILS = np.round(np.arange(0.08, 0.004, -0.005), 3)

Vector = NDArray[np.float64]


def fit(logits: Vector, rating: Vector, publisher: NDArray[np.str_], seed: int) -> Spread:
    """Bounds over rows with a known rating, with the widest tail that keeps COVERAGE over left-out publishers."""
    rated = ~np.isnan(rating)
    logits, rating, publisher = logits[rated], rating[rated], publisher[rated]
    folds = list(GroupKFold(5, shuffle=True, random_state=seed).split(logits, groups=publisher))
    for tail in _TAILS:
        held = [
            coverage(_bounds(logits[a], rating[a], publisher[a], tail), logits[b], rating[b], publisher[b])
            for a, b in folds
        ]
        if np.mean(held) >= COVERAGE:
            break
    return _bounds(logits, rating, publisher, float(tail))


def coverage(spread: Spread, logits: Vector, rating: Vector, publisher: NDArray[np.str_]) -> float:
    """The share of ratings inside their bounds, the mean over publishers."""
    low, high = around(spread, logits)
    inside = (rating >= low) & (rating <= high)
    return float(np.average(inside, weights=each_once(publisher)))


def around(spread: Spread, logits: Vector) -> tuple[Vector, Vector]:
    """Both bounds at each log-odds, as serving gives them: never without the probability itself."""
    low, high = (np.interp(logits, spread.knots, bound) for bound in (spread.low, spread.high))
    return np.minimum(low, expit(logits)), np.maximum(high, expit(logits))


def each_once(publisher: NDArray[np.str_]) -> Vector:
    """Weights that give every publisher the same say."""
    _, member = np.unique(publisher, return_inverse=True)
    return np.asarray(1.0 / np.bincount(member)[member])


def _bounds(logits: Vector, rating: Vector, publisher: NDArray[np.str_], tail: float) -> Spread:
    weight = each_once(publisher)
    knots = np.unique(np.quantile(logits, np.linspace(0.02, 0.98, _KNOTS)))
    reach = max(int(_NEIGHBOURS * len(logits)), 1)
    near = [np.argsort(np.abs(logits - knot), kind="stable")[:reach] for knot in knots]
    low = [_quantile(rating[rows], weight[rows], tail) for rows in near]
    high = [_quantile(rating[rows], weight[rows], 1 - tail) for rows in near]
    return Spread(knots, _rising(knots, low), _rising(knots, high))


def _rising(knots: Vector, bound: list[float]) -> Vector:
    return np.asarray(IsotonicRegression().fit_transform(knots, bound))


def _quantile(values: Vector, weight: Vector, share: float) -> float:
    order = np.argsort(values, kind="stable")
    reached = np.cumsum(weight[order]) / weight.sum()
    return float(values[order][min(int(np.searchsorted(reached, share)), len(values) - 1)])
