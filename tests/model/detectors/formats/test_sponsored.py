"""What is paid for or sent out says so at its ends; a report about sponsors and wires is neither."""

from pathlib import Path

import pytest

from model.detectors.formats import sponsored

NEWS = (Path(__file__).parents[2] / "pieces" / "news_pier.txt").read_text("utf-8")
RELEASE = (Path(__file__).parents[2] / "pieces" / "release_kettle.txt").read_text("utf-8")


def test_a_release_bears_the_marks_of_its_wire() -> None:
    assert sponsored.is_wired(RELEASE)
    assert not sponsored.is_paid(RELEASE)


@pytest.mark.parametrize(
    "line", ["FOR IMMEDIATE RELEASE\n\n", "TARN--(BUSINESS WIRE)--", "TARN, May 4 (GLOBE NEWSWIRE) -- "]
)
def test_wires_open_alike(line: str) -> None:
    assert sponsored.is_wired(line + NEWS)


@pytest.mark.parametrize("line", ["\n\nMedia contact: Ada Pell", "\n\nSOURCE Brightfold", "\n\n###\n", "\n\nENDS"])
def test_releases_end_alike(line: str) -> None:
    assert sponsored.is_wired(NEWS + line)


@pytest.mark.parametrize(
    "line",
    [
        "Sponsored content. ",
        "Paid post by Brightfold\n",
        "Advertorial\n\n",
        "This article is sponsored by Brightfold. ",
    ],
)
def test_paid_pieces_say_so_at_the_top(line: str) -> None:
    assert sponsored.is_paid(line + NEWS)


@pytest.mark.parametrize(
    "added",
    [
        "",
        "The work was paid for by the county.",
        "The motion was sponsored by Karel Voss.",
        "This story was produced in partnership with the Tarn Mirror.",
        "The board put out a press release.",
    ],
)
def test_reports_are_neither(added: str) -> None:
    assert not sponsored.is_paid(added + NEWS)
    assert not sponsored.is_wired(NEWS + added)


@pytest.mark.parametrize(
    "heading", ["Sponsored: better sleep", "Better sleep [advertorial]", "PRESS RELEASE | A kettle"]
)
def test_headings_say_it(heading: str) -> None:
    assert sponsored.HEADING.search(heading)


@pytest.mark.parametrize("heading", ["Sponsored ferry sinks", "Press release from the board angers Tarn"])
def test_headings_about_it_do_not(heading: str) -> None:
    assert not sponsored.HEADING.search(heading)
