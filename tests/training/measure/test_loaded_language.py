"""Loaded language on made-up dev rows: sentences, lines and words, each beside its baseline."""

from pathlib import Path

import pytest

from model.detectors.text import lexicon
from model.types import Taught
from training import corpora
from training.figures import Figure
from training.measure import loaded_language


@pytest.fixture(scope="module")
def made(annotated: Path, taught: Taught) -> dict[str, Figure]:
    return {figure.measure: figure for figure in loaded_language.figures(annotated, taught, 3)}


def test_sentences_lines_and_words_of_both_corpora_are_examined(made: dict[str, Figure]) -> None:
    assert list(made) == [
        "BABE sentence macro-F1",
        "BABE sentence AUC",
        "PTC line with loaded language F1",
        "PTC line with loaded language AP",
        "BABE words F1",
        "BABE words precision",
        "PTC words F1",
        "PTC words precision",
    ]
    assert all(0 <= figure.low <= figure.value <= figure.high < 1 + 1e-9 for figure in made.values())


def test_only_dev_rows_are_counted(annotated: Path, made: dict[str, Figure]) -> None:
    assert made["BABE sentence AUC"].rows == len(corpora.spans(annotated, "babe", "dev"))
    assert made["PTC words F1"].rows == len(corpora.spans(annotated, "ptc_sentences", "dev"))


def test_loaded_sentences_and_words_of_papers_never_met_are_found(made: dict[str, Figure]) -> None:
    """The network that is kept was not taught on this shelf, so it knows its words from elsewhere alone."""
    assert made["BABE sentence AUC"].value > 0.9
    assert made["PTC line with loaded language AP"].value > 0.9
    assert made["BABE words F1"].value > 0.3
    assert made["PTC words F1"].value > 0.3


def test_the_lexicon_knows_words_marked_twice_and_no_others() -> None:
    rows = [
        {"text": "a vile, rotten deal", "spans": [[2, 6, "biased_word"], [8, 14, "biased_word"]]},
        {"text": "Vile words and a quiet road", "spans": [[0, 4, "biased_word"], [17, 22, "other"]]},
        {"text": "the quiet road", "spans": [[4, 9, "other"]]},
    ]
    known = loaded_language._lexicon(rows, {"biased_word"})
    assert known == lexicon.compiled(["vile"])
