import pytest

from model.detectors.text import tokens
from model.types import Span
from training.measure import token_overlap

TEXT = "a filthy, rotten lie"


def test_tokens_are_counted_and_marks_are_not() -> None:
    read = tokens.cut(TEXT, [Span(0, len(TEXT))])
    met = token_overlap.met(read, [Span(2, 16)], [Span(10, 20)])
    assert met == token_overlap.Met(both=1, hits=2, gold=2)


def test_f1_and_precision_pool_the_rows_asked_for() -> None:
    counts = [token_overlap.Met(1, 2, 2), token_overlap.Met(0, 0, 4)]
    assert token_overlap.f1(counts, [0]) == pytest.approx(0.5)
    assert token_overlap.f1(counts, [0, 1]) == pytest.approx(0.25)
    assert token_overlap.precision(counts, [0, 1]) == pytest.approx(0.5)
