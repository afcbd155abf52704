"""Attribution on made-up dev articles: what each figure counts, and what its baseline sees."""

from pathlib import Path

import pytest

from model.types import Taught
from training.figures import Figure
from training.measure import attribution, polnear
from training.measure.polnear import Examined


@pytest.fixture(scope="module")
def made(annotated: Path, taught: Taught) -> dict[str, Figure]:
    return {figure.measure: figure for figure in attribution.figures(annotated, taught, 3)}


@pytest.fixture(scope="module")
def dev(annotated: Path, taught: Taught) -> list[Examined]:
    return polnear.examined(annotated, taught)


def test_sentences_sources_contents_and_kinds_have_a_figure_each(made: dict[str, Figure]) -> None:
    assert list(made) == [
        "sentence, F1",
        "source, exact, F1",
        "source, overlap, F1",
        "content, overlap, F1",
        "kind of a gold source, accuracy",
        "kind of a hand-checked source, accuracy",
    ]
    assert all(figure.signal == "attribution" for figure in made.values())
    assert all(0 <= figure.low <= figure.value <= figure.high <= 1 for figure in made.values())


def test_every_dev_sentence_and_source_is_counted(made: dict[str, Figure], dev: list[Examined]) -> None:
    assert made["sentence, F1"].rows == sum(len(each.sentences) for each in dev) == 80
    assert made["source, exact, F1"].rows == sum(len(each.row["attributions"]) for each in dev) == 40


def test_what_was_taught_beats_names_beside_verbs_that_see_no_officials(made: dict[str, Figure]) -> None:
    figure = made["source, exact, F1"]
    assert figure.value > 0.9 > figure.baseline_value > 0
    assert figure.baseline == "names beside nine verbs"


def test_without_quotation_marks_the_baseline_finds_no_content(made: dict[str, Figure]) -> None:
    assert made["content, overlap, F1"].value > 0.9
    assert made["content, overlap, F1"].baseline_value == 0


def test_an_exact_source_is_also_an_overlapping_one(made: dict[str, Figure]) -> None:
    assert made["source, exact, F1"].value <= made["source, overlap, F1"].value
