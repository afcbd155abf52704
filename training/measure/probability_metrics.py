"""Probabilities against labels, one figure a statistic, with the baseline beside it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import average_precision_score, f1_score, roc_auc_score

from training import figures
from training.figures import Figure
from training.measure.readings import BASELINE, Floats

Statistic = Callable[[NDArray[np.int64], Floats], float]


@dataclass(frozen=True, slots=True)
class Scored:
    """One examination: labels, our probabilities and the baseline's, and the group (article, outlet) of each row."""

    labels: NDArray[np.int64]
    ours: Floats
    plain: Floats
    groups: Sequence[str]


def macro_f1(labels: NDArray[np.int64], chances: Floats) -> float:
    """Mean F1 of both classes, decided at 0.5."""
    return float(f1_score(labels, chances >= 0.5, average="macro", zero_division=0))


def f1(labels: NDArray[np.int64], chances: Floats) -> float:
    """F1 of the positive class, decided at 0.5."""
    return float(f1_score(labels, chances >= 0.5, zero_division=0))


def auc(labels: NDArray[np.int64], chances: Floats) -> float:
    """Area under the ROC curve; NaN where only one class is there."""
    return float(roc_auc_score(labels, chances)) if 0 < labels.mean() < 1 else float("nan")


def precision(labels: NDArray[np.int64], chances: Floats) -> float:
    """Average precision; NaN where nothing is positive."""
    return float(average_precision_score(labels, chances)) if labels.any() else float("nan")


def measured(signal: str, statistics: Mapping[str, Statistic], scored: Scored, seed: int) -> list[Figure]:
    """One figure for each statistic, by its name."""
    return [_figure(signal, name, statistic, scored, seed) for name, statistic in statistics.items()]


def _figure(signal: str, name: str, statistic: Statistic, scored: Scored, seed: int) -> Figure:
    low, high = figures.interval(lambda rows: statistic(scored.labels[rows], scored.ours[rows]), scored.groups, seed)
    return Figure(
        signal=signal,
        measure=name,
        rows=len(scored.labels),
        value=statistic(scored.labels, scored.ours),
        low=low,
        high=high,
        baseline=BASELINE,
        baseline_value=statistic(scored.labels, scored.plain),
    )
