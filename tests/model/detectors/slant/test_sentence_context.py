"""A sentence among others leans towards them and its neighbours; one given alone is judged by itself."""

import numpy as np
import pytest

from model.detectors.slant import sentence_context
from model.types import Weights


def table(rest: float = 0, near: float = 0, calm: float = 1, shift: float = 0) -> Weights:
    """Of two questions the first hears its company, the second does not."""
    arrays = {"rest": rest, "near": near, "calm": calm, "shift": shift}
    return {name: np.array([value, 1 if name == "calm" else 0], np.float32) for name, value in arrays.items()}


def odds(*first: float) -> sentence_context.Scores:
    return np.array([first, [1] * len(first)], np.float32).T


def test_a_sentence_alone_stays_as_it_is() -> None:
    assert np.array_equal(sentence_context.adjusted(odds(2), table(1, 1, 1, 1)), odds(2))
    assert len(sentence_context.adjusted(odds()[:0], table(1))) == 0


def test_the_others_count_by_their_mean_and_the_more_the_more_there_are() -> None:
    few, many = (sentence_context.adjusted(odds(0, *[2] * others), table(rest=0.5, calm=4))[0, 0] for others in (1, 36))
    assert few == pytest.approx(0.5 * 2 / 5)
    assert many == pytest.approx(0.5 * 72 / 40)


def test_neighbours_count_half_each_and_those_further_off_do_not() -> None:
    found = sentence_context.adjusted(odds(4, 0, 0, 2), table(near=0.5))[:, 0]
    assert found == pytest.approx([4, 1, 0.5, 2])


def test_a_shift_comes_with_company() -> None:
    assert sentence_context.adjusted(odds(0, 0), table(shift=1, calm=3))[0, 0] == pytest.approx(1 / 4)


def test_a_question_that_hears_no_company_stays_as_it_is() -> None:
    assert sentence_context.adjusted(odds(4, -4, 0), table(1, 1, 1, 1))[:, 1].tolist() == [1, 1, 1]


def test_a_sentence_without_a_word_does_not_drown_the_others() -> None:
    assert sentence_context.adjusted(odds(0, -30), table(rest=1))[0, 0] == pytest.approx(-4)
