"""The glass box: each measure adds its own term to the log-odds, calibration included, so every effect is exact."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit
from sklearn.linear_model import LogisticRegression

from model.types import Band, Verdict

Terms = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Shapes:
    """How a measure is read before it is weighed, arrays of shape (measures,).

    An unknown measure counts as ``center``; all are cut to ``low``..``high``, the range seen in training, so that no
    article is moved by a value that no article had.
    """

    center: Terms
    scale: Terms
    low: Terms
    high: Terms

    def bend(self, rows: Terms) -> Terms:
        """Rows of measures, shape (n, measures), to terms of mean zero and comparable size."""
        known = np.where(np.isnan(rows), self.center, rows)
        return np.asarray((np.clip(known, self.low, self.high) - self.center) / self.scale)


@dataclass(frozen=True, slots=True)
class Spread:
    """How publishers' ratings lie around a score: for each of ``knots`` (log-odds) a low and a high bound on 0..1."""

    knots: Terms
    low: Terms
    high: Terms


@dataclass(frozen=True, slots=True)
class Classifier:
    """A calibrated additive model: scikit-learn's logistic regression over bent measures, and the spread around it."""

    shapes: Shapes
    regression: LogisticRegression
    spread: Spread
    thin: float
    well_reported: float


def terms(classifier: Classifier, row: Terms) -> Terms:
    """What each measure adds to the log-odds, shape (measures,)."""
    bent = classifier.shapes.bend(row[np.newaxis, :])[0]
    return np.asarray(bent * classifier.regression.coef_[0])


def base(classifier: Classifier) -> float:
    """The log-odds before any measure speaks."""
    return float(classifier.regression.intercept_[0])


def verdict(classifier: Classifier, logit: float) -> Verdict:
    """Probability, interval and band of an article whose log-odds are ``logit``."""
    probability = float(expit(logit))
    spread = classifier.spread
    low = float(np.interp(logit, spread.knots, spread.low))
    high = float(np.interp(logit, spread.knots, spread.high))
    interval = min(low, probability), max(high, probability)
    return Verdict(probability, interval, _band(classifier, probability), base(classifier))


def _band(classifier: Classifier, probability: float) -> Band:
    if probability < classifier.thin:
        return "thin"
    return "well_reported" if probability >= classifier.well_reported else "mixed"
