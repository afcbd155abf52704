"""The trees' lesson: what bends is heard, the page's doing is not, and what serving sums has mean zero."""

import numpy as np
import pytest
from numpy.typing import NDArray

from model.detectors import manner, trees
from model.types import Weights
from training.teach import trees as lesson

RANDOM = np.random.default_rng(5)
ROWS = RANDOM.normal(size=(400, len(manner.NAMES)))
QUOTED, SHORT = manner.NAMES.index("shape.quoted"), manner.NAMES.index("shape.sentence")
EITHER = (ROWS[:, QUOTED] > 0) ^ (ROWS[:, SHORT] > 0)
"""Neither number tells alone."""


def taught(rows: NDArray[np.float64], *cuts: NDArray[np.bool_]) -> Weights:
    return lesson.teach(rows, list(cuts), np.ones(len(rows)), 3)


@pytest.fixture(scope="module")
def weights() -> Weights:
    return taught(ROWS, EITHER)


def test_what_one_line_cannot_follow_is_heard(weights: Weights) -> None:
    said = trees.scores(ROWS, weights)
    assert np.mean(said[EITHER][:, None] > said[~EITHER]) > 0.8


def test_the_sum_that_serving_makes_has_mean_zero_and_its_share_of_spread(weights: Weights) -> None:
    said = trees.scores(ROWS, weights) + weights["intercept"]
    assert float(said.mean()) == pytest.approx(0, abs=1e-4)
    assert float(said.std()) == pytest.approx(lesson.SHARE, rel=1e-3)


@pytest.mark.parametrize("name", ["shape.paragraph", "shape.words", "shape.names", "slant.loaded.mean"])
def test_what_is_the_pages_doing_or_the_topics_is_never_heard(name: str) -> None:
    at, rows = manner.NAMES.index(name), ROWS.copy()
    rows[:, at] = np.where(EITHER, 9.0, -9.0)
    weights = taught(rows, EITHER)
    moved = rows.copy()
    moved[:, at] *= -1
    assert trees.scores(moved, weights).tolist() == trees.scores(rows, weights).tolist()


def test_both_cuts_of_an_ordered_class_count_alike() -> None:
    above = ROWS[:, QUOTED] > 1
    both = trees.scores(ROWS, taught(ROWS, EITHER, above))
    one, other = (trees.scores(ROWS, taught(ROWS, cut)) for cut in (EITHER, above))
    assert both == pytest.approx((one + other) / 2, abs=1e-4)


def test_the_same_rows_and_seed_give_the_same_trees(weights: Weights) -> None:
    again = taught(ROWS, EITHER)
    assert all(np.array_equal(weights[name], again[name]) for name in weights)


def test_too_few_rows_to_part_teach_nothing_and_break_nothing() -> None:
    few = taught(ROWS[:20], EITHER[:20])
    assert np.ptp(trees.scores(ROWS, few)) == 0
