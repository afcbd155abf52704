import numpy as np
import pytest
from numpy.typing import NDArray

from model.detectors.slant import repetition
from model.detectors.text import tokens
from model.types import Span

PHRASE = 12
"""Where the number of times a phrase comes again stands; mean, most and share of its words follow."""


def counted(text: str, first: int, last: int, document: list[int] | None = None) -> NDArray[np.float32]:
    words = tokens.cut(text, [Span(0, len(text))])
    apart = None if document is None else np.array(document)
    row: NDArray[np.float32] = repetition.numbers(words, np.array([[first, last]]), apart)[0]
    return row


def test_a_phrase_said_again_is_counted() -> None:
    row = counted("Save our ferry, they sang: save our ferry", 0, 2)
    assert row[PHRASE] == pytest.approx(np.log(2))
    assert row[:PHRASE].tolist() == [*[0] * 8, 1, 0, 0, 0]
    assert row[PHRASE + 3] == 1


def test_a_word_said_four_times_is_counted_apart_from_a_phrase() -> None:
    row = counted("lies lies lies lies", 0, 0)
    assert row[:PHRASE].tolist() == [1, 1, 1, 0, *[0] * 8]


def test_the_same_words_in_another_order_are_no_phrase_said_again() -> None:
    row = counted("our ferry sank and ferry our", 0, 1)
    assert row[PHRASE] == 0
    assert row[PHRASE + 3] == 1


def test_of_a_long_span_the_first_words_are_asked_for() -> None:
    text = "one two three four five six seven, one two three four five six eight"
    assert counted(text, 0, 6)[PHRASE] == pytest.approx(np.log(2))


def test_another_document_does_not_count() -> None:
    assert not counted("lies and lies", 0, 0, [0, 0, 1]).any()


def test_a_phrase_at_the_very_end_does_not_run_past_it() -> None:
    assert counted("calm seas", 0, 1)[PHRASE] == 0


def test_no_span_has_no_numbers() -> None:
    words = tokens.cut("calm", [Span(0, 4)])
    assert repetition.numbers(words, np.zeros((0, 2), np.int64)).shape == (0, repetition.NUMBERS)
