"""The terminal has words for every band, reason, genre and signal there is."""

from typing import get_args

import pytest

from model.signals import SIGNALS
from model.types import Genre, Reason
from model.verdict import Band
from server.command import words


def test_every_band_reason_genre_and_signal_has_its_words() -> None:
    assert set(words.BANDS) == set(get_args(Band))
    assert set(words.REASONS) == set(get_args(Reason))
    assert {"news", *words.GENRES} == set(get_args(Genre))
    assert list(words.SIGNALS) == [signal.NAME for signal in SIGNALS]


@pytest.mark.parametrize(
    ("number", "told"), [(0, "0 sources"), (1, "1 source"), (2, "2 sources"), (1200, "1,200 sources")]
)
def test_a_number_has_its_noun_in_the_right_number(number: int, told: str) -> None:
    assert words.counted(number, "source") == told
