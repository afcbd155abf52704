"""Sides of the manner: each number is of one, and a side moves what the trees add with it and not without it."""

import numpy as np

from model.detectors import manner, trees, weighing, wording
from model.types import Taught, Weights

QUOTED, YOU = (manner.NAMES.index(name) for name in ("shape.quoted", "own.you"))
STUMPS: Weights = {
    trees.NUMBER: np.array([[QUOTED, 0, 0], [YOU, 0, 0]], np.uint8),
    trees.CUT: np.array([[0.5, 0, 0], [0.5, 0, 0]]),
    trees.BRANCH: np.array([[[1, 2], [1, 1], [2, 2]]] * 2),
    trees.VALUE: np.array([[0, 0.0, 2.0], [0, 0.0, -1.0]]),
}
"""Much quoting adds 2, much "you" takes 1."""
CENTER = np.zeros(len(manner.NAMES))


def told(**numbers: float) -> weighing.Weighing:
    row = CENTER.copy()
    for name, number in numbers.items():
        row[manner.NAMES.index(name.replace("_", "."))] = number
    return weighing.most(row, STUMPS, CENTER)


def test_the_side_that_lifts_most_and_the_one_that_lowers_most_are_told() -> None:
    assert told(shape_quoted=1.0, own_you=1.0) == weighing.Weighing("quoted", "reader")
    assert told(own_you=1.0) == weighing.Weighing(None, "reader")


def test_what_is_as_in_most_articles_or_never_asked_for_moves_nothing() -> None:
    assert told() == weighing.Weighing(None, None)
    assert told(shape_quoted=0.4, own_we=9.0) == weighing.Weighing(None, None)


def test_every_number_is_of_one_side_and_every_side_has_its_words() -> None:
    assert (weighing.members().sum(axis=0) == 1).all()
    assert weighing.members().any(axis=1).all()
    assert all(wording.say("style", f"side_{side}") for side in weighing.SIDES)


def test_a_side_moves_what_the_released_trees_lose_without_it(taught: Taught) -> None:
    rng, center = np.random.default_rng(5), taught["genres"][manner.CENTER].astype(float)
    row = center + rng.normal(size=len(center)) * taught["genres"][manner.SCALE]
    moved = weighing.moves(row, taught["register"], center)
    without = np.where(weighing.members(), center, row)
    assert np.allclose(moved, trees.scores(row[None], taught["register"]) - trees.scores(without, taught["register"]))
