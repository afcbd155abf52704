"""Fits the glass box on rows whose register was scored by a model that never saw their publisher."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from model.classifier import Classifier, Regression, Shapes
from training import monotonicity, prediction_intervals
from training.monotonicity import Craft

Rows = NDArray[np.float64]

_CUT = (1.0, 99.0)
_STRENGTH = 0.3
_THIN, _WELL_REPORTED = 1 / 3, 2 / 3
"""Bands: fewer than one in three, and at least two in three, such outlets are called reliable."""


@dataclass(frozen=True, slots=True)
class Known:
    """What training knows of each row: class, rating 0..1, weight, publisher."""

    high: NDArray[np.bool_]
    rating: NDArray[np.float64]
    weight: NDArray[np.float64]
    publisher: NDArray[np.str_]

    def take(self, rows: NDArray[np.int64]) -> "Known":
        """Some of the rows, in the order given."""
        return Known(self.high[rows], self.rating[rows], self.weight[rows], self.publisher[rows])


def classifier(rows: Rows, known: Known, craft: Craft, seed: int) -> Classifier:
    """Shapes, regression and spread, in that order; the regression is its own calibration, as its rows are unseen."""
    shapes, fitted = weighed(rows, known, craft, seed)
    regression = Regression(fitted.coef_[0] * craft.share, float(fitted.intercept_[0]))
    logits = regression.log_odds(shapes.bend(rows))
    around = prediction_intervals.fit(logits, known.rating, known.publisher, seed)
    return Classifier(shapes, regression, around, _THIN, _WELL_REPORTED)


def weighed(rows: Rows, known: Known, craft: Craft, seed: int) -> tuple[Shapes, LogisticRegression]:
    """A logistic regression in which no measure moves the score against its direction.

    The measure that goes against its own the most is muted and the rest are weighed anew, until none does: an active
    set, as in Lawson and Hanson's non-negative least squares (1974).
    """
    shapes = bounds(rows, known.weight)
    heard = muted(replace(shapes, scale=shapes.scale * craft.caution), craft.sign == monotonicity.MUTE)
    while True:
        regression = LogisticRegression(C=_STRENGTH, random_state=seed, max_iter=1000)
        regression.fit(heard.bend(rows), known.high, sample_weight=known.weight)
        along = regression.coef_[0] * craft.sign
        if along.min() >= 0:
            return heard, regression
        heard = muted(heard, along == along.min())


def muted(shapes: Shapes, which: NDArray[np.bool_]) -> Shapes:
    """The same shapes, with some measures bent to zero whatever they are."""
    return replace(shapes, scale=np.where(which, np.inf, shapes.scale))


def bounds(rows: Rows, weight: NDArray[np.float64]) -> Shapes:
    """Center, scale and range of each measure over the rows where it is known; an unknown measure moves nothing."""
    low, high = _percentiles(rows, _CUT[0]), _percentiles(rows, _CUT[1])
    cut = np.clip(rows, low, high)
    shares = np.where(np.isnan(cut), 0.0, weight[:, np.newaxis])
    total = np.maximum(shares.sum(axis=0), 1e-12)
    center = np.nansum(cut * shares, axis=0) / total
    scale = np.sqrt(np.nansum((cut - center) ** 2 * shares, axis=0) / total)
    return Shapes(center, np.where(scale > 1e-9, scale, 1.0), low, high)


def _percentiles(rows: Rows, percent: float) -> Rows:
    known = [column[~np.isnan(column)] for column in rows.T]
    return np.array([np.percentile(column, percent) if len(column) else 0.0 for column in known])
