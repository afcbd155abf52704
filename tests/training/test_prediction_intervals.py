"""How ratings lie around a score: bounds that hold for publishers that were never seen."""

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.special import expit

from model.classifier import Spread
from training import prediction_intervals

Vector = NDArray[np.float64]


def made(publishers: int = 120, each: int = 5, noise: float = 0.15) -> tuple[Vector, Vector, NDArray[np.str_]]:
    """Publishers whose rating lies around what their articles' log-odds say."""
    random = np.random.default_rng(11)
    own = random.normal(size=publishers)
    rating = np.clip(expit(own) + random.normal(0, noise, publishers), 0, 1)
    logits = np.repeat(own, each) + random.normal(0, 0.3, publishers * each)
    return logits, np.repeat(rating, each), np.repeat(np.arange(publishers), each).astype(str)


def test_bounds_hold_for_as_many_unseen_publishers_as_stated() -> None:
    logits, rating, publisher = made(400)
    seen = publisher.astype(int) < 200
    fitted = prediction_intervals.fit(logits[seen], rating[seen], publisher[seen], 1)
    assert prediction_intervals.coverage(fitted, logits[~seen], rating[~seen], publisher[~seen]) > 0.85


def test_noisier_ratings_have_wider_bounds() -> None:
    narrow, wide = (prediction_intervals.fit(*made(noise=noise), 1) for noise in (0.05, 0.3))
    assert np.mean(wide.high - wide.low) > 1.5 * np.mean(narrow.high - narrow.low)


def test_bounds_rise_with_the_score_and_never_leave_the_probability_out() -> None:
    logits, rating, publisher = made()
    fitted = prediction_intervals.fit(logits, rating, publisher, 1)
    assert (np.diff(fitted.knots) > 0).all()
    assert (np.diff(fitted.low) >= 0).all()
    assert (np.diff(fitted.high) >= 0).all()
    low, high = prediction_intervals.around(fitted, np.linspace(-8, 8, 50))
    assert (low <= expit(np.linspace(-8, 8, 50))).all()
    assert (high >= expit(np.linspace(-8, 8, 50))).all()


def test_rows_without_a_rating_change_nothing() -> None:
    logits, rating, publisher = made()
    more = np.concatenate([logits, [0.0, 9.0]]), np.concatenate([rating, [np.nan, np.nan]])
    fitted, again = (
        prediction_intervals.fit(logits, rating, publisher, 1),
        prediction_intervals.fit(*more, np.append(publisher, ["x", "y"]), 1),
    )
    assert fitted.low.tolist() == again.low.tolist()


def test_the_same_seed_gives_the_same_bounds() -> None:
    first, again = prediction_intervals.fit(*made(), 3), prediction_intervals.fit(*made(), 3)
    assert (first.low.tolist(), first.high.tolist()) == (again.low.tolist(), again.high.tolist())


def test_every_publisher_has_the_same_say() -> None:
    weight = prediction_intervals.each_once(np.array(["a", "a", "a", "b"]))
    assert weight == pytest.approx([1 / 3, 1 / 3, 1 / 3, 1.0])


def test_coverage_is_the_mean_over_publishers() -> None:
    wide = Spread(np.array([-1.0, 1.0]), np.array([0.4, 0.4]), np.array([0.6, 0.6]))
    covered = prediction_intervals.coverage(
        wide, np.zeros(4), np.array([0.5, 0.5, 0.5, 0.9]), np.array(["a", "a", "a", "b"])
    )
    assert covered == pytest.approx(0.5)
