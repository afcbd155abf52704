"""Trees: each row goes down every tree by its own numbers, and the leaves it ends in are summed."""

import numpy as np
import pytest

from model.detectors import trees
from model.types import Weights

TWO: Weights = {
    trees.NUMBER: np.array([[0, 1, 0, 0, 0], [1, 0, 0, 0, 0]], np.uint8),
    trees.CUT: np.array([[2.0, 5.0, 0, 0, 0], [1.0, 0, 0, 0, 0]]),
    trees.BRANCH: np.array([[[1, 2], [3, 4], [2, 2], [3, 3], [4, 4]], [[1, 2], [1, 1], [2, 2], [3, 3], [4, 4]]]),
    trees.VALUE: np.array([[0, 0, 10.0, 20.0, 30.0], [0, 1.0, 2.0, 0, 0]]),
}
"""The first asks number 0, and where that is small number 1; the second asks number 1 alone."""


@pytest.mark.parametrize(
    ("row", "total"),
    [((3.0, 0.0), 11.0), ((2.0, 5.0), 22.0), ((2.0, 5.5), 32.0), ((2.5, 9.0), 12.0)],
    ids=["over", "at both cuts, which go left", "over the second", "over all"],
)
def test_a_row_ends_in_one_leaf_of_every_tree(row: tuple[float, float], total: float) -> None:
    assert trees.scores(np.array([row]), TWO).tolist() == [total]


def test_rows_are_summed_alone_as_among_others() -> None:
    rows = np.random.default_rng(2).uniform(0, 8, size=(30, 2))
    assert trees.scores(rows, TWO).tolist() == [float(trees.scores(row[None], TWO)[0]) for row in rows]


def test_a_table_without_trees_adds_nothing() -> None:
    assert trees.scores(np.ones((3, 2)), {}).tolist() == [0.0, 0.0, 0.0]
