"""The card that goes with an artefact: what it was learned from and how well it does, and no claim beyond that."""

import pytest

from training import card, figures
from training.articles import Labelled, Quality
from training.figures import Figure

STATED = {"version": "2026.11.1", "seed": 7, "corpora": {"b.jsonl": "c" * 64, "a.jsonl": "d" * 64}}
SCORE = [Figure("score", "AUC high against low", 4321, 0.912, 0.9, 0.93, "TF-IDF + LR", 0.9)]
WRONG = "| said | class |"
SIGNALS = [Figure("hedging", "F1", 77, 0.61, 0.5, 0.7, "word list", 0.4)]


def labelled(number: int, corpus: str, quality: Quality) -> Labelled:
    return Labelled(str(number), corpus, f"outlet{number % 3}", quality, None, None, "", "", "train")


ARTICLES = [labelled(0, "recovery", "high"), labelled(1, "recovery", "low"), labelled(3, "allsides_abp", "high")]


@pytest.fixture
def written() -> str:
    return card.written(STATED, ARTICLES, (SCORE, SIGNALS), WRONG)


def test_the_card_names_version_seed_and_every_file_it_was_learned_from(written: str) -> None:
    assert "2026.11.1" in written
    assert "| a.jsonl | `dddddddddddddddd…` |\n| b.jsonl | `cccccccccccccccc…` |" in written


def test_the_card_counts_articles_publishers_and_classes(written: str) -> None:
    assert "3 articles of 2 publishers (2 high, 0 mixed, 1 low)" in written
    assert "| allsides_abp | 1 | 0 | 0 |\n| recovery | 1 | 0 | 1 |" in written


def test_every_figure_stands_beside_its_baseline(written: str) -> None:
    assert figures.table(SCORE) in written
    assert figures.table(SIGNALS) in written


def test_a_card_without_examined_signals_says_where_they_come_from() -> None:
    assert "kept from the artefact this one grew from" in card.written(STATED, ARTICLES, (SCORE, []), WRONG)


def test_nothing_is_left_to_fill_in(written: str) -> None:
    assert "$" not in written


def test_the_card_says_what_the_score_is_and_what_it_is_not_for(written: str) -> None:
    assert "calibrated probability" in written
    assert "What it must not be used for" in written


def test_where_it_is_wrong_is_part_of_the_card(written: str) -> None:
    assert WRONG in written.split("## Where it is wrong")[1]
