"""The curve: smaller shares are part of larger ones, every class keeps its share, and each point is a line."""

import numpy as np

from training import learning_curve
from training.learning_curve import Point

PUBLISHER = np.array([f"outlet{row // 2}" for row in range(80)])
LEVEL = np.array([("high", "low")[row // 2 % 2] for row in range(80)])


def test_a_share_is_a_share_of_the_publishers_of_each_class() -> None:
    rows = learning_curve.part(PUBLISHER, LEVEL, 0.25, 3)
    kept = {(LEVEL[row], PUBLISHER[row]) for row in rows}
    assert sorted(level for level, _ in kept) == ["high"] * 5 + ["low"] * 5
    assert len(rows) == 20


def test_a_smaller_share_is_part_of_a_larger_one_and_all_is_all() -> None:
    quarter, half, whole = (set(learning_curve.part(PUBLISHER, LEVEL, share, 3).tolist()) for share in (0.25, 0.5, 1.0))
    assert quarter < half < whole == set(range(80))


def test_another_lot_draws_others() -> None:
    assert set(learning_curve.part(PUBLISHER, LEVEL, 0.25, 3)) != set(learning_curve.part(PUBLISHER, LEVEL, 0.25, 4))


def test_a_line_is_the_mean_over_the_seeds_with_their_range() -> None:
    found = [Point(share, 10, 0.8 + at / 10, 0.7, 0.6) for share in learning_curve.SHARES for at in (0, 1)]
    assert "| 10 (25%) | 0.850 | 0.800 to 0.900 | 0.700 | 0.600 |" in learning_curve.told(found)
