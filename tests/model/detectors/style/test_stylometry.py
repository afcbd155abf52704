"""How an article is told, in numbers: whose words count, in which class, and nothing where there is nothing."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from model.detectors.reading import Reading
from model.detectors.style import stylometry

Read = Callable[..., Reading]
PIECES = Path(__file__).parents[2] / "pieces"


def told(read: Read, text: str, title: str = "Pier to be rebuilt") -> dict[str, float]:
    return dict(zip(stylometry.NAMES, read(text, title).manner.tolist(), strict=True))


def piece(read: Read, name: str) -> dict[str, float]:
    title, text = (PIECES / f"{name}.txt").read_text("utf-8").split("\n", 1)
    return told(read, text.strip(), title)


def test_a_first_person_counts_for_whoever_speaks(read: Read) -> None:
    mine, theirs = (
        told(read, "I think so, and so do my friends."),
        told(read, "“I think so,” said the clerk of the board."),
    )
    assert mine["own.i"] > theirs["own.i"] == 0
    assert theirs["spoken.i"] > mine["spoken.i"] == 0


@pytest.mark.parametrize("name", ["opinion_library", "opinion_exams"])
def test_columns_are_told_otherwise_than_news(read: Read, name: str) -> None:
    column, news = piece(read, name), piece(read, "news_pier")
    assert column["own.we"] > news["own.we"]
    assert column["own.said"] < news["own.said"]
    assert column["slant.subjective.mean"] > news["slant.subjective.mean"]


def test_the_title_is_looked_at_too(read: Read) -> None:
    assert told(read, "It was.", "Why must we pay?")["title.asking"] == 1
    assert told(read, "It was.", "Why must we pay?")["title.asked"] == 1
    assert told(read, "It was.")["title.asking"] == 0


def test_a_closing_quotation_shows(read: Read) -> None:
    assert (
        told(read, "The board met. “We do not know,” he said. “We never did know anything at all.”")["shape.end"] > 0.5
    )


def test_where_paragraphs_end_is_not_told(read: Read) -> None:
    told_in_one = "The board met on Monday. The mayor, who had resigned, was there. The pier is shut."
    assert told(read, told_in_one.replace(". ", ".\n\n")) == told(read, told_in_one)


@pytest.mark.parametrize("text", ["", "…", "“”", "One."])
def test_where_there_is_little_all_is_finite(read: Read, text: str) -> None:
    assert np.isfinite(read(text, None).manner).all()
    assert len(read(text, None).manner) == len(stylometry.NAMES)


def test_sums_stand_by_the_name_of_their_head() -> None:
    count = len(stylometry.NAMES)
    table = {
        "head": np.array(["satire", "opinion"]),
        stylometry.CENTER: np.zeros(count),
        stylometry.SCALE: np.ones(count),
        stylometry.COEF: np.stack([np.zeros(count), np.eye(count)[0]], axis=1),
    }
    assert stylometry.scores(np.full(count, 9.0), table) == {"satire": 0.0, "opinion": stylometry.FAR}
