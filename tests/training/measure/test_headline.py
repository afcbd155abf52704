"""Headlines on made-up dev rows: the grade of clickbait, related bodies, and the four stances."""

from pathlib import Path

import pytest

from model.types import Taught
from training import corpora
from training.figures import Figure
from training.measure import headline


@pytest.fixture(scope="module")
def made(annotated: Path, taught: Taught) -> dict[str, Figure]:
    return {figure.measure: figure for figure in headline.figures(annotated, taught, 3)}


def test_grade_decision_relation_and_stance_have_a_figure_each(made: dict[str, Figure]) -> None:
    assert list(made) == [
        "grade of clickbait, MSE (less is better)",
        "clickbait, F1",
        "related body, AUC",
        "four stances, macro-F1",
    ]
    assert all(0 <= figure.low <= figure.value <= figure.high < 1 + 1e-9 for figure in made.values())


def test_only_dev_rows_are_counted(annotated: Path, made: dict[str, Figure]) -> None:
    assert made["clickbait, F1"].rows == len(corpora.spans(annotated, "webis_clickbait17", "dev"))
    assert made["related body, AUC"].rows == len(corpora.spans(annotated, "fnc1_pairs", "dev"))


def test_bait_and_own_bodies_are_told(made: dict[str, Figure]) -> None:
    assert made["clickbait, F1"].value > 0.9
    assert made["grade of clickbait, MSE (less is better)"].value < 0.1
    assert made["related body, AUC"].value > 0.9
