"""The glass box: each measure adds its own term to the log-odds, calibration included, so every effect is exact."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit, logit

from model.verdict import Band, Verdict

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
class Regression:
    """What scikit-learn's logistic regression learned: ``coef`` (measures,) and ``intercept``.

    Plain numbers: to load scikit-learn takes longer than all else of a start, and more memory than all tables.
    """

    coef: Terms
    intercept: float

    def log_odds(self, bent: Terms) -> Terms:
        """The log-odds of rows of terms, shape (n, measures) to (n,)."""
        return np.asarray(bent @ self.coef + self.intercept)


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
    regression: Regression
    spread: Spread
    thin: float
    well_reported: float


def terms(classifier: Classifier, row: Terms) -> Terms:
    """What each measure adds to the log-odds, shape (measures,)."""
    bent = classifier.shapes.bend(row[np.newaxis, :])[0]
    return np.asarray(bent * classifier.regression.coef)


def base(classifier: Classifier) -> float:
    """The log-odds before any measure speaks."""
    return classifier.regression.intercept


def edges(classifier: Classifier) -> tuple[float, float]:
    """The log-odds from which an article is mixed, and from which it is well reported."""
    return float(logit(classifier.thin)), float(logit(classifier.well_reported))


def slopes(classifier: Classifier) -> Terms:
    """What one more of each measure adds to the log-odds inside the range seen in training, shape (measures,)."""
    return np.asarray(classifier.regression.coef / classifier.shapes.scale)


def beyond(classifier: Classifier, row: Terms) -> Terms:
    """How far each measure lies above (or below, negative) the range that it is cut to, shape (measures,)."""
    known = np.where(np.isnan(row), classifier.shapes.center, row)
    return np.asarray(known - np.clip(known, classifier.shapes.low, classifier.shapes.high))


def verdict(classifier: Classifier, log_odds: float) -> Verdict:
    """Probability, interval and band of an article with these log-odds."""
    probability = float(expit(log_odds))
    spread = classifier.spread
    low = float(np.interp(log_odds, spread.knots, spread.low))
    high = float(np.interp(log_odds, spread.knots, spread.high))
    interval = min(low, probability), max(high, probability)
    return Verdict(probability, interval, _band(classifier, probability), base(classifier), edges(classifier))


def _band(classifier: Classifier, probability: float) -> Band:
    if probability < classifier.thin:
        return "thin"
    return "well_reported" if probability >= classifier.well_reported else "mixed"
