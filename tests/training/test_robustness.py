"""Flips and lifts are counted as they are defined: a band that moves, a score taken away, a score that rises."""

import numpy as np
import pytest

from training import perturbations, robustness
from training.robustness import Read

EVERY = np.arange(4)
READ = Read(
    np.array([[0, 1, 2, -1], [0, 2, -1, -1], [0, 1, 2, -1]]),
    np.array([[0.1, 0.5, 0.8, np.nan], [0.2, 0.7, np.nan, np.nan], [0.1, 0.5, 0.8, np.nan]]),
)


def test_a_band_that_moves_and_a_score_that_is_taken_away_are_flips() -> None:
    assert robustness.flipped(1, READ, EVERY) == 0.5
    assert robustness.flipped(2, READ, EVERY) == 0.0


def test_only_a_band_above_the_first_is_a_lift() -> None:
    assert robustness.lifted(1, READ, EVERY) == 0.25
    assert robustness.lifted(2, READ, EVERY) == 0.0


def test_a_score_that_is_taken_away_lifts_nothing() -> None:
    assert robustness.lift(1, READ, EVERY) == pytest.approx([0.1, 0.2, 0.0, 0.0])


def test_every_disturbance_has_its_number_among_the_readings() -> None:
    assert len({each.name for each in (*perturbations.ALIKE, *perturbations.REPORTED)}) == len(perturbations.ALIKE) + 2
