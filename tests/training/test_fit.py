"""The glass box as it is fitted: centers, scales and ranges, unknown measures, and what it learns."""

import warnings
from dataclasses import replace

import numpy as np
import pytest
from scipy.special import expit
from sklearn.metrics import roc_auc_score

from model import classifier
from training import fit
from training.fit import Known, Rows
from training.monotonicity import Craft

COLUMNS = 4
CRAFT = Craft(np.ones(COLUMNS, dtype=np.int64), np.ones(COLUMNS), np.ones(COLUMNS))


def made(publishers: int = 60, each: int = 6) -> tuple[Rows, Known]:
    """Rows whose first measure tells the class of their publisher; the third is never known, the fourth constant."""
    random = np.random.default_rng(4)
    own = np.repeat(random.normal(size=publishers), each)
    rows = random.normal(size=(publishers * each, COLUMNS))
    rows[:, 0] += 2 * own
    rows[:, 2], rows[:, 3] = np.nan, 7.0
    rows[::5, 1] = np.nan
    publisher = np.repeat(np.arange(publishers), each).astype(str)
    return rows, Known(own > 0, expit(2 * own), np.ones(len(own)), publisher)


def test_center_and_scale_are_those_of_the_rows_where_a_measure_is_known() -> None:
    rows = np.array([[1.0, 5.0], [3.0, np.nan], [1.0, 9.0], [3.0, np.nan]])
    shapes = fit.bounds(rows, np.ones(4))
    assert shapes.center == pytest.approx([2.0, 7.0], abs=0.05)
    assert shapes.scale == pytest.approx([1.0, 2.0], abs=0.05)


def test_a_heavier_row_counts_for_more() -> None:
    shapes = fit.bounds(np.array([[0.0], [1.0]]), np.array([1.0, 3.0]))
    assert shapes.center == pytest.approx([0.75], abs=0.02)


def test_one_wild_row_in_a_thousand_does_not_stretch_the_range() -> None:
    rows = np.append(np.linspace(0, 1, 999), 1e9)[:, np.newaxis]
    shapes = fit.bounds(rows, np.ones(1000))
    assert float(shapes.high[0]) < 1.01
    assert float(shapes.bend(rows).max()) < 3


def test_measures_that_never_vary_or_are_never_known_move_nothing_and_warn_of_nothing() -> None:
    rows, _ = made()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        bent = fit.bounds(rows, np.ones(len(rows))).bend(rows)
    assert np.isfinite(bent).all()
    assert (bent[:, 2:] == 0).all()


def test_the_box_learns_the_measure_that_tells_and_keeps_to_its_own_sum() -> None:
    rows, known = made()
    box = fit.classifier(rows, known, CRAFT, 1)
    summed = np.array([classifier.base(box) + classifier.terms(box, row).sum() for row in rows])
    assert roc_auc_score(known.high, summed) > 0.9
    assert int(np.argmax(np.abs(box.regression.coef))) == 0
    assert summed == pytest.approx(box.regression.log_odds(box.shapes.bend(rows)), abs=1e-9)


def test_a_measure_that_would_move_the_score_against_its_direction_is_muted() -> None:
    rows, known = made()
    against = fit.classifier(rows, known, replace(CRAFT, sign=np.array([-1, 1, 1, 1])), 1)
    mute = fit.classifier(rows, known, replace(CRAFT, sign=np.array([0, 1, 1, 1])), 1)
    for box in (against, mute):
        assert classifier.terms(box, rows[0])[0] == 0
        assert np.array_equal(box.regression.coef, mute.regression.coef)


def test_a_measure_that_speaks_softly_moves_less() -> None:
    rows, known = made()
    loud = fit.classifier(rows, known, CRAFT, 1)
    soft = fit.classifier(rows, known, replace(CRAFT, caution=np.array([20.0, 1, 1, 1])), 1)
    assert 0 < abs(classifier.terms(soft, rows[0])[0]) < abs(classifier.terms(loud, rows[0])[0])


def test_bands_are_one_in_three_and_two_in_three() -> None:
    box = fit.classifier(*made(), CRAFT, 1)
    assert (box.thin, box.well_reported) == pytest.approx((1 / 3, 2 / 3))


def test_the_same_rows_and_seed_give_the_same_box() -> None:
    first, again = fit.classifier(*made(), CRAFT, 3), fit.classifier(*made(), CRAFT, 3)
    assert np.array_equal(first.regression.coef, again.regression.coef)
    assert np.array_equal(first.spread.low, again.spread.low)


def test_some_of_what_is_known_can_be_taken() -> None:
    _, known = made()
    part = known.take(np.array([3, 1]))
    assert part.publisher.tolist() == [known.publisher[3], known.publisher[1]]
    assert part.rating.tolist() == [known.rating[3], known.rating[1]]


def test_a_share_of_a_fitted_weight_may_be_used_and_the_rest_stays() -> None:
    rows, known = made()
    whole = fit.classifier(rows, known, CRAFT, 1)
    halved = fit.classifier(rows, known, replace(CRAFT, share=np.array([0.5, 1, 1, 1])), 1)
    assert halved.regression.coef == pytest.approx(whole.regression.coef * [0.5, 1, 1, 1])
    assert halved.regression.intercept == whole.regression.intercept
