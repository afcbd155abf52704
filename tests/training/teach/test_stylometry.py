"""What the manner adds: more for the pieces of a genre, with a fixed spread, and the same as serving adds."""

import numpy as np
import pytest

from model.detectors.style import stylometry as served
from training.teach import stylometry

ROWS = np.random.default_rng(1).normal(size=(60, len(served.NAMES)))
OWN = ROWS[:, 3] > 0.5
EVEN = np.ones(len(ROWS))


def test_pieces_of_the_genre_stand_above_the_others() -> None:
    added = stylometry.scores(ROWS, stylometry.teach(ROWS, {"opinion": OWN}, EVEN, 1))[:, 0]
    assert added[OWN].min() > np.median(added[~OWN])
    assert added.std() == pytest.approx(stylometry.SHARE, rel=0.01)


def test_serving_adds_the_same_by_name() -> None:
    table = {
        **stylometry.teach(ROWS, {"satire": ~OWN, "opinion": OWN}, EVEN, 1),
        "head": np.array(["satire", "opinion"]),
    }
    assert served.scores(ROWS[0], table) == pytest.approx(
        dict(zip(["satire", "opinion"], stylometry.scores(ROWS, table)[0], strict=True))
    )


def test_a_measure_that_is_the_same_everywhere_adds_nothing() -> None:
    rows = ROWS.copy()
    rows[:, 0] = 2.0
    assert np.isfinite(stylometry.scores(rows, stylometry.teach(rows, {"opinion": OWN}, EVEN, 1))).all()
