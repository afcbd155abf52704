import math

import numpy as np
import pytest

from training.measure import probability_metrics
from training.measure.probability_metrics import Scored


def test_each_statistic_becomes_a_figure_beside_its_baseline() -> None:
    labels = np.array([0, 1, 0, 1])
    asked = Scored(labels, np.array([0.1, 0.9, 0.2, 0.8]), np.array([0.9, 0.1, 0.2, 0.8]), ["a", "b", "c", "d"])
    made = probability_metrics.measured(
        "hedging", {"F1": probability_metrics.f1, "macro-F1": probability_metrics.macro_f1}, asked, 1
    )
    assert [figure.measure for figure in made] == ["F1", "macro-F1"]
    assert made[0].value == 1
    assert made[0].baseline_value == pytest.approx(0.5)
    assert made[0].low <= made[0].value <= made[0].high


def test_a_statistic_that_needs_both_classes_says_so() -> None:
    ones = np.array([1, 1])
    assert math.isnan(probability_metrics.auc(ones, np.array([0.2, 0.3])))
    assert math.isnan(probability_metrics.precision(np.array([0, 0]), np.array([0.2, 0.3])))
