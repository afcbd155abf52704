"""A report on one study is known by its opening and by where the study appeared; a study in passing is none."""

from pathlib import Path

import pytest

from model.detectors.formats import study

PIECES = Path(__file__).parents[2] / "pieces"


def piece(name: str) -> tuple[str, str]:
    title, text = (PIECES / f"{name}.txt").read_text("utf-8").split("\n", 1)
    return title, text


@pytest.mark.parametrize("name", ["study_walking", "study_gulls"])
def test_a_report_on_a_study_is_one(name: str) -> None:
    assert study.holds(*piece(name))


@pytest.mark.parametrize("name", ["news_pier", "opinion_exams", "interview_ferry", "release_kettle"])
def test_other_pieces_are_none(name: str) -> None:
    assert not study.holds(*piece(name))


@pytest.mark.parametrize(
    "added",
    [
        "A study published in the Journal of Piers found that oak lasts.",
        "The students study in the old hall, where the trial was held and a paper was read by researchers.",
    ],
)
def test_a_study_in_passing_is_none(added: str) -> None:
    title, text = piece("news_pier")
    assert not study.holds(title, f"{text}\n{added}")


def test_it_is_told_who_of_the_study_and_who_else_is_introduced() -> None:
    assert study.told(piece("study_walking")[1]) == study.Told(authors=True, outside=True)
    assert study.told(piece("study_gulls")[1]) == study.Told(authors=False, outside=False)


@pytest.mark.parametrize(
    "text",
    ["Solberg, who had no role in the trial, agreed.", "Independent experts urged care.", "She wasn’t involved."],
)
def test_an_outside_voice_has_many_names(text: str) -> None:
    assert study.told(text).outside


ABSTRACT = (
    "Background:\n\nPiers rot.\n\nMethods: We counted worms.\n\nResults:\n\nThere were nine.\n\nConclusion:\n\nFew."
)


def test_a_paper_gives_each_part_of_its_abstract_a_head() -> None:
    assert study.is_abstract(ABSTRACT)


def test_a_report_with_one_such_head_is_no_abstract() -> None:
    assert not study.is_abstract("Background: the pier opened in 1871.\n\nThe board meets on Monday.")
    assert not study.is_abstract("Methods, results and conclusions were told to the board.")
