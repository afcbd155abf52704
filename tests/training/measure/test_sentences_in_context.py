"""Sentences are found in their articles as they are broken there, and judged as they stand."""

from pathlib import Path

import numpy as np
import pytest

from model.signals import subjectivity
from model.types import Span, Taught
from training.measure import readings, sentences_in_context
from training.teach import slant_corpora


def test_a_sentence_is_found_however_its_article_breaks_it() -> None:
    assert sentences_in_context.place({"text": "The pier is shut."}, "Tarn.\nThe pier\n  is shut. Yes.") == Span(6, 25)
    assert sentences_in_context.place({"text": "(A) shut?"}, "Is A (A) shut?") == Span(5, 14)


def test_a_line_that_stands_twice_is_the_one_told() -> None:
    assert sentences_in_context.place({"text": "Shut.", "char_start": 3}, "Shut. Shut.") == Span(6, 11)


def test_what_is_not_there_has_no_place() -> None:
    assert sentences_in_context.place({"text": "Gone."}, "The pier is shut.") == Span(0, 0)


@pytest.mark.parametrize(
    ("corpus", "named", "name"),
    [("ptc_sentences", "7001", "ptc_7001"), ("mpqa12_sentences", "2001/13.40-1", "mpqa_2001_13.40-1")],
)
def test_an_article_is_named_as_its_file_has_it(corpus: str, named: str, name: str) -> None:
    assert sentences_in_context.article(corpus, {"article_id": named}) == name


def test_company_moves_what_a_sentence_is_alone(annotated: Path, taught: Taught) -> None:
    rows = slant_corpora.mpqa(annotated, held_out=True)
    inside = sentences_in_context.highest(subjectivity.find, annotated, "mpqa12_sentences", rows, taught)
    alone = readings.highest(subjectivity.find, [row["text"] for row in rows], taught)
    assert inside.shape == alone.shape
    assert (inside > 0).all()
    assert not np.allclose(inside, alone)
