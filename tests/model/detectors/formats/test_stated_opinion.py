"""A contributed piece says whose view it is at its ends; people whom a report introduces make none of it."""

from pathlib import Path

import pytest

from model.detectors.formats import stated_opinion

NEWS = (Path(__file__).parents[2] / "pieces" / "news_pier.txt").read_text("utf-8")


@pytest.mark.parametrize(
    "line",
    [
        "Ada Pell is a professor of hydraulics at the University of Tarn.",
        "(The Rev. Ada Pell is the executive director of Dry Feet, a charity.)",
        "Ada Pell is the author of “The Sea and the Plank.”",
        "Ada Pell is a columnist for the Tarn Mirror. Write to her at pell@mirror.example.",
        "The opinions expressed in this article are those of its author alone.",
        "The views expressed here are not necessarily the views of our columnists or their paper.",
        "This op-ed was first published in the Tarn Mirror.",
        "An earlier version of this column misstated the height of the pier.",
    ],
)
def test_the_last_lines_say_whose_view_it_is(line: str) -> None:
    assert stated_opinion.holds(f"{NEWS}\n\n{line}")


def test_the_first_lines_may_say_it_too() -> None:
    assert stated_opinion.holds("The views expressed are the writer’s own.\n\n" + NEWS)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Ada Pell is a reporter for the Tarn Mirror. Reach her at pell@mirror.example.",
        "Ada Pell is the clerk of the board.",
        "Mr. Pell is the president of the United States.",
        "“I said so in April,” said Ada Pell, who is a professor of hydraulics.",
        "This column of smoke was seen from Tarn.",
        "The board expressed its views on the matter in May.",
    ],
)
def test_reporters_and_sources_are_no_contributors(line: str) -> None:
    assert not stated_opinion.holds(f"{NEWS}\n\n{line}")


def test_an_introduction_further_up_is_none() -> None:
    assert not stated_opinion.holds(f"Ada Pell is a professor of hydraulics at Tarn.\n\n{NEWS}")
