import pytest

from model.detectors import tokens
from model.types import Span
from training.measure import words

TEXT = "a filthy, rotten lie"


def test_tokens_are_counted_and_marks_are_not() -> None:
    read = tokens.cut(TEXT, [Span(0, len(TEXT))])
    met = words.met(read, [Span(2, 16)], [Span(10, 20)])
    assert met == words.Met(both=1, hits=2, gold=2)


def test_f1_and_precision_pool_the_rows_asked_for() -> None:
    counts = [words.Met(1, 2, 2), words.Met(0, 0, 4)]
    assert words.f1(counts, [0]) == pytest.approx(0.5)
    assert words.f1(counts, [0, 1]) == pytest.approx(0.25)
    assert words.precision(counts, [0, 1]) == pytest.approx(0.5)
