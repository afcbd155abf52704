"""Figures: intervals over groups, and the table that readers see."""

import numpy as np
import pytest
from numpy.typing import NDArray

from training import figures
from training.figures import Figure

RANDOM = np.random.default_rng(5)
VALUES = RANDOM.normal(2.0, 1.0, 400)
OUTLETS = [f"outlet{number // 10}" for number in range(400)]


def mean(rows: NDArray[np.int64]) -> float:
    return float(VALUES[rows].mean())


def test_the_interval_holds_the_value_and_is_as_wide_as_theory_says() -> None:
    low, high = figures.interval(mean, list(range(400)), 1)
    assert low < VALUES.mean() < high
    assert high - low == pytest.approx(2 * 1.96 * VALUES.std() / 20, rel=0.25)


def test_the_same_seed_gives_the_same_interval() -> None:
    assert figures.interval(mean, OUTLETS, 1) == figures.interval(mean, OUTLETS, 1)
    assert figures.interval(mean, OUTLETS, 1) != figures.interval(mean, OUTLETS, 2)


def test_groups_are_drawn_whole() -> None:
    drawn: list[NDArray[np.int64]] = []

    def remember(rows: NDArray[np.int64]) -> float:
        drawn.append(rows)
        return 0.0

    figures.interval(remember, OUTLETS, 1, times=5)
    for rows in drawn:
        times = np.bincount(rows, minlength=400).reshape(40, 10)
        assert (times == times[:, :1]).all()
        assert times[:, 0].sum() == 40


def test_rows_that_hang_together_make_the_interval_wider() -> None:
    same = np.repeat(RANDOM.normal(size=40), 10)

    def of_same(rows: NDArray[np.int64]) -> float:
        return float(same[rows].mean())

    apart, together = figures.interval(of_same, list(range(400)), 1), figures.interval(of_same, OUTLETS, 1)
    assert together[1] - together[0] > 2 * (apart[1] - apart[0])


def test_a_draw_without_a_value_is_left_out() -> None:
    def sometimes(rows: NDArray[np.int64]) -> float:
        return mean(rows) if 0 in rows else float("nan")

    low, high = figures.interval(sometimes, OUTLETS, 1)
    assert low < high


def test_the_table_has_a_line_a_figure_with_value_interval_and_baseline() -> None:
    figure = Figure("hedging", "F1", 1234, 0.81234, 0.79, 0.83, "word list", 0.4)
    assert figures.table([figure]).splitlines()[2:] == [
        "| hedging | F1 | 1,234 | 0.812 | 0.790 to 0.830 | word list: 0.400 |"
    ]
