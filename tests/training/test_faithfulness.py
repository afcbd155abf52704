"""Evidence is taken out cleanly, and what was said is held against what then happened."""

import pytest

from model.types import Span
from training import faithfulness
from training.faithfulness import Taken, Turned


def test_words_go_and_leave_one_space() -> None:
    text = "The shameless board met, it is believed, on Monday."
    assert faithfulness.without(text, [Span(4, 13)]) == "The board met, it is believed, on Monday."
    assert faithfulness.without(text, [Span(25, 39), Span(4, 13)]) == "The board met, , on Monday."
    assert faithfulness.without(text, [Span(0, 3)]) == "shameless board met, it is believed, on Monday."
    assert faithfulness.without(text, []) == text


def test_a_report_that_says_what_happens_agrees_in_full() -> None:
    taken = [Taken(f"outlet{at}", said, said) for at, said in enumerate((0.1, -0.2, 0.05))]
    found = {figure.measure.rsplit(", ", 1)[1]: figure for figure in faithfulness.of_each(taken, 1)}
    assert found["correlation"].value == pytest.approx(1.0)
    assert found["same sign"].value == 1.0
    assert found["mean difference"].value == 0.0
    assert found["mean difference"].baseline_value == pytest.approx(0.35 / 3)


def test_the_wrong_sign_is_no_agreement() -> None:
    taken = [Taken("a", 0.1, -0.1), Taken("b", 0.2, 0.3)]
    found = {figure.measure.rsplit(", ", 1)[1]: figure.value for figure in faithfulness.of_each(taken, 1)}
    assert found["same sign"] == 0.5
    assert found["mean difference"] == pytest.approx(0.15)


def test_bands_that_change_and_bands_that_stay_are_counted_apart() -> None:
    turned = [Turned("a", enough=True, changed=True), Turned("b", enough=True, changed=False)]
    [changes] = faithfulness.of_all(turned, 1)
    assert (changes.rows, changes.value) == (2, 0.5)
    [_, stays] = faithfulness.of_all([*turned, Turned("c", enough=False, changed=False)], 1)
    assert (stays.rows, stays.value) == (1, 1.0)


def test_without_evidence_there_is_nothing_to_say() -> None:
    assert faithfulness.of_each([], 1) == faithfulness.of_all([], 1) == []
