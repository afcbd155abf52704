"""Capitals are read closely: an acronym does not shout, and a surname's second capital makes no brand."""

import pytest

from model.detectors.text import tokens, word_shapes
from model.detectors.text.tokens import LOWER, MIXED, TITLE, UPPER
from model.detectors.text.word_shapes import ACRONYM, SURNAME
from model.types import Span


@pytest.mark.parametrize(
    ("word", "look"),
    [
        ("HMQ", ACRONYM),
        ("SHOUTING", UPPER),
        ("McLeod", SURNAME),
        ("O'Hara", SURNAME),
        ("DeWitt", SURNAME),
        ("BrightFolk", MIXED),
        ("Pell", TITLE),
        ("pier", LOWER),
    ],
)
def test_a_word_has_the_look_a_reader_sees(word: str, look: int) -> None:
    read = tokens.cut(word, [Span(0, len(word))])
    assert word_shapes.of(read).tolist() == [look]
