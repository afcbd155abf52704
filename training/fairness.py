"""Whether outlets of the left and of the right are scored alike where raters find them equally reliable."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from training import figures
from training.articles import Labelled
from training.cross_validation import BASELINE, Judged, Vector
from training.figures import Figure

LEFT, RIGHT = frozenset({"left", "center-left"}), frozenset({"right", "center-right"})
"""Raters' words for each side; the center and what nobody placed belong to neither."""


def rows(judged: Judged, labelled: Sequence[Labelled], seed: int) -> list[Figure]:
    """Left minus right, mean probability, inside each class that both sides have."""
    found = (_within(level, judged, labelled, seed) for level in ("high", "mixed"))
    return [figure for figure in found if figure is not None]


def gap(probability: Vector, left: NDArray[np.bool_]) -> float:
    """The mean of the left less the mean of the right; NaN where one side is missing."""
    return float(probability[left].mean() - probability[~left].mean()) if 0 < left.mean() < 1 else np.nan


def _within(level: str, judged: Judged, labelled: Sequence[Labelled], seed: int) -> Figure | None:
    own = np.array([i for i, a in enumerate(labelled) if a.quality == level and a.leaning in LEFT | RIGHT], dtype=int)
    left = np.array([labelled[row].leaning in LEFT for row in own], dtype=bool)
    if not len(own) or left.all() or not left.any():
        return None
    ours, beside = expit(judged.logits[own]), expit(judged.baseline[own])
    publishers = [labelled[row].publisher for row in own]
    low, high = figures.interval(lambda drawn: gap(ours[drawn], left[drawn]), publishers, seed)
    name = f"left minus right, probability, class {level}"
    return Figure("score", name, len(own), gap(ours, left), low, high, BASELINE, gap(beside, left))
