"""The glass box: terms that add up, measures that are unknown or out of range, bands and intervals."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import expit

from model import classifier
from model.classifier import Classifier, Regression, Shapes, Spread

COEF = (2.0, -1.0, 0.5)


def box() -> Classifier:
    regression = Regression(np.array(COEF), 0.25)
    shapes = Shapes(
        center=np.array([1.0, 0.0, 0.5]),
        scale=np.array([2.0, 1.0, 0.5]),
        low=np.array([0.0, -3.0, 0.0]),
        high=np.array([5.0, 3.0, 1.0]),
    )
    spread = Spread(np.array([-2.0, 2.0]), np.array([0.1, 0.6]), np.array([0.4, 0.95]))
    return Classifier(shapes, regression, spread, 1 / 3, 2 / 3)


def terms(*row: float) -> list[float]:
    return [float(term) for term in classifier.terms(box(), np.array(row))]


def test_a_measure_moves_by_its_distance_from_the_center_in_its_own_scale() -> None:
    assert terms(3.0, 1.0, 1.0) == [2.0, -1.0, 0.5]


def test_a_measure_at_the_center_and_one_that_is_unknown_move_nothing() -> None:
    assert terms(1.0, np.nan, 0.5) == [0.0, 0.0, 0.0]
    assert terms(np.nan, np.nan, np.nan) == [0.0, 0.0, 0.0]


def test_a_measure_no_article_had_counts_as_the_last_one_that_an_article_had() -> None:
    assert terms(99.0, -99.0, np.inf) == terms(5.0, -3.0, 1.0)


@given(st.lists(st.floats(allow_nan=True, allow_infinity=True), min_size=3, max_size=3))
def test_base_and_terms_are_the_regressions_own_log_odds(row: list[float]) -> None:
    made = box()
    bent = made.shapes.bend(np.array([row]))
    summed = classifier.base(made) + sum(terms(*row))
    assert summed == pytest.approx(float(made.regression.log_odds(bent)[0]), abs=1e-9)


def test_the_verdict_states_the_base_and_the_probability_of_the_log_odds() -> None:
    verdict = classifier.verdict(box(), 1.5)
    assert verdict.probability == pytest.approx(float(expit(1.5)))
    assert verdict.base == 0.25


@pytest.mark.parametrize(
    ("probability", "band"),
    [(0.0001, "thin"), (0.333, "thin"), (0.334, "mixed"), (0.5, "mixed"), (0.666, "mixed"), (0.667, "well_reported")],
)
def test_bands(probability: float, band: str) -> None:
    logit = float(np.log(probability / (1 - probability)))
    assert classifier.verdict(box(), logit).band == band


def test_the_interval_is_read_between_knots() -> None:
    assert classifier.verdict(box(), 0.0).interval == pytest.approx((0.35, 0.675))


@given(st.floats(-30, 30))
def test_the_interval_always_holds_the_probability_and_stays_within_0_and_1(logit: float) -> None:
    verdict = classifier.verdict(box(), logit)
    low, high = verdict.interval
    assert 0 <= low <= verdict.probability <= high <= 1


@given(st.floats(-30, 30), st.floats(0, 5))
def test_a_higher_sum_is_never_a_lower_probability(logit: float, more: float) -> None:
    assert classifier.verdict(box(), logit + more).probability >= classifier.verdict(box(), logit).probability
