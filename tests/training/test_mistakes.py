"""Mistakes are told in facts: what was said, of which kind of row, how long, how much in quotation marks; no words."""

from dataclasses import replace

import numpy as np
import pytest
from scipy import sparse

from model import features
from model.detectors.text import ngrams
from tests.training.judgements import LEVELS, ROWS, judged, labelled
from training import mistakes
from training.feature_table import Table, Views
from training.mistakes import Seen

WORDS = "the shameless board met"


def seen(said: dict[str, float]) -> Seen:
    """Every article of a class is given the same probability."""
    rows = sparse.csr_array((ROWS, ngrams.COLUMNS), dtype=np.float32)
    table = Table(np.zeros((ROWS, len(features.NAMES))), Views(rows, rows))
    articles = [replace(article, text=WORDS, title="A secret title") for article in labelled()]
    found = mistakes.seen(articles, table, judged(1.0))
    return replace(found, probability=np.array([said[article.quality] for article in articles]))


def test_a_mixed_outlet_is_never_a_mistake() -> None:
    told = mistakes.described(seen({"high": 0.9, "mixed": 0.01, "low": 0.1}))
    assert not [line for line in told.splitlines() if line.startswith(("| 9", "| 1"))]


def test_the_surest_stand_first_and_twenty_at_either_end() -> None:
    told = mistakes.described(seen({"high": 0.4, "mixed": 0.5, "low": 0.9}))
    surest, least = told.split("The least sure:")
    assert [line.split(" | ")[1] for line in surest.splitlines() if line.startswith("| 90")] == ["low"] * mistakes.MOST
    assert [line.split(" | ")[1] for line in least.splitlines() if line.startswith("| 40")] == ["high"] * mistakes.MOST


def test_no_word_of_an_article_or_a_title_is_told() -> None:
    rows = seen({"high": 0.4, "mixed": 0.5, "low": 0.9})
    told = mistakes.described(rows) + mistakes.analysed(rows)
    assert "shameless" not in told
    assert "secret" not in told
    assert "outlet0" not in told


def test_kinds_tell_their_rows_their_classes_and_what_was_said_of_them() -> None:
    told = mistakes.analysed(seen({"high": 0.8, "mixed": 0.5, "low": 0.6}))
    publishers = ROWS // 4 // len(LEVELS)
    assert f"| class: low | 80 | {publishers} | 0% | 60% | 100% |" in told
    assert "| words: 0 to 200 | 240 | 60 | 33% | 63% | 50% |" in told
    assert "| class: mixed | 80 | 20 | 0% | 50% | – |" in told


def test_what_stands_in_quotation_marks_is_measured_in_characters() -> None:
    assert mistakes.quoted_share('"ab" and “cd”') == pytest.approx(8 / 13)
    assert mistakes.quoted_share("") == 0.0
