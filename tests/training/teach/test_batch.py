"""Texts read together are each read as though they stood alone."""

import numpy as np
import pytest

from model.detectors.text import tokens
from model.types import Span
from training.teach import batch

TEXTS = ["The pier “fell.", "Nobody was hurt,\nshe said.", "", "WHY? Ünd 3"]


@pytest.mark.parametrize("number", range(len(TEXTS)))
def test_texts_read_together_are_read_as_alone(number: int) -> None:
    together, flat = batch.read(TEXTS), TEXTS[number].replace("\n", " ")
    alone = tokens.cut(flat, [Span(0, len(flat))])
    own = together.tokens.sentence == number
    assert len(together) == len(TEXTS)
    for name in ("word", "shape", "first", "quoted"):
        assert np.array_equal(getattr(together.tokens, name)[own], getattr(alone, name)), name


def test_a_quotation_left_open_ends_with_its_text() -> None:
    together = batch.read(TEXTS).tokens
    assert together.quoted[together.sentence == 0].any()
    assert not together.quoted[together.sentence > 0].any()


def test_starts_lead_back_to_each_text() -> None:
    read = batch.read(["ab cd", "", "ef"])
    assert read.starts == (0, 6, 7)
    assert np.array_equal(read.tokens.start - np.array(read.starts)[read.tokens.sentence], [0, 3, 0])


def test_no_text_gives_no_token() -> None:
    assert len(batch.read([])) == 0
    assert len(batch.read([]).tokens) == 0
