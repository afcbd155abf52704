"""Measures: calibration error as it is defined, and figures that tell a good model from a poor one."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from scipy.special import expit

from tests.training.judgements import judged, labelled
from training import evaluate, separation
from training.figures import Figure


def test_probabilities_that_come_true_as_often_as_they_say_have_no_error() -> None:
    probability = np.repeat([0.1, 0.5, 0.9], 10)
    high = np.concatenate([np.arange(10) < count for count in (1, 5, 9)])
    assert evaluate.calibration_error(probability, high) == pytest.approx(0.0)


def test_the_error_is_the_mean_gap_weighed_by_rows() -> None:
    probability, high = np.array([0.95, 0.95, 0.95, 0.05]), np.array([False, False, False, False])
    assert evaluate.calibration_error(probability, high) == pytest.approx((3 * 0.95 + 0.05) / 4)


def test_certainty_falls_into_the_last_bin() -> None:
    assert evaluate.calibration_error(np.array([1.0, 0.0]), np.array([True, False])) == 0.0


@cache
def report(strength: float) -> list[Figure]:
    return evaluate.report(judged(strength), labelled(), 1)


def figures(strength: float) -> dict[str, float]:
    return {figure.measure: figure.value for figure in report(strength)}


def test_a_model_that_separates_has_a_high_auc_and_noise_about_one_half() -> None:
    good, noise = figures(4.0), figures(0.0)
    assert good["AUC high against low"] > 0.95
    assert good["AUC high against low and mixed"] < good["AUC high against low"]
    assert noise["AUC high against low"] == pytest.approx(0.5, abs=0.12)


def test_every_figure_has_its_interval_and_a_baseline_beside_it() -> None:
    for figure in report(1.0):
        assert figure.low <= figure.value <= figure.high, figure.measure
        assert figure.baseline
        assert np.isfinite(figure.baseline_value)


def test_corpora_that_hold_both_classes_are_ranked_inside() -> None:
    inside = {f.measure for f in report(1.0) if "inside" in f.measure and separation.UNCASED not in f.measure}
    assert inside == {"AUC high against low inside recovery", "AUC high against low, mean inside the corpora"}
    assert not [f for f in evaluate.report(judged(1.0), labelled("seeds"), 1) if "inside" in f.measure]


def test_coverage_and_width_are_those_that_were_judged() -> None:
    found = figures(1.0)
    assert found["90% interval, coverage of unseen publishers"] == pytest.approx(0.5)
    assert found["90% interval, mean width"] == pytest.approx(0.4)


def test_ratings_that_nobody_gave_do_not_count_for_coverage() -> None:
    some = judged(1.0)
    covered = np.where(np.arange(240) % 2 == 0, 1.0, np.nan)
    found = evaluate.report(replace(some, covered=covered), labelled(), 1)
    coverage = next(f.value for f in found if "coverage" in f.measure)
    assert coverage == pytest.approx(1.0)


def test_a_probability_of_the_base_rate_has_the_brier_score_of_the_base_rate() -> None:
    rate = 1 / 3
    flat = replace(judged(1.0), logits=np.full(240, np.log(rate / (1 - rate))))
    brier = next(f for f in evaluate.report(flat, labelled(), 1) if f.measure == "Brier score")
    assert brier.value == pytest.approx(brier.baseline_value)
    assert float(expit(flat.logits[0])) == pytest.approx(rate)
