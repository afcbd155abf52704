import numpy as np
import pytest

from model.detectors.headlines import headline, support
from model.detectors.text import tokens
from model.types import Span, Weights

FLAT: Weights = {"idf": np.full(1 << headline.BITS, 2.0, dtype=np.float16)}


def _measured(title: str, text: str) -> list[float]:
    words, spans = headline.headline(title, FLAT), [Span(0, len(text))] if text else []
    body = headline.body(tokens.cut(text, spans), len(spans), FLAT)
    return [float(value) for value in support.measures(words, body, headline.match(words, body))]


def test_a_body_that_repeats_its_headline_has_every_word_in_place() -> None:
    measured = _measured("Ferry runs aground", "Ferry runs aground")
    assert measured[:3] == pytest.approx([1, 1, 1])
    assert measured[9] == 0


def test_half_the_words_are_half_the_weight() -> None:
    assert _measured("Ferry sinks", "The ferry sailed.")[0] == pytest.approx(0.5)


def test_nothing_is_measured_on_an_empty_body() -> None:
    assert _measured("Ferry sinks", "") == [0.0] * support.MEASURES


def test_the_quadratic_form_holds_each_measure_each_square_and_each_product() -> None:
    assert support.quadratic(np.array([[2.0, 3.0]])).tolist() == [[2.0, 3.0, 4.0, 6.0, 9.0]]
