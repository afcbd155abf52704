"""Where next to nothing is sourced it is said; where several are heard nothing is added."""

from collections.abc import Callable

import pytest

from model.detectors.genres import genre_findings
from model.detectors.reading import Reading
from model.detectors.sourcing import thin_sourcing
from model.types import Finding, Form

Read = Callable[..., Reading]

PLAIN = "The ferry left at nine. It was full. The sea was calm. It came back at noon. "
PELL = "“The pier is safe,” said Ada Pell on Monday. "
ORRIN = "Tom Orrin said the pier leans to the west. "
BOARD = "The harbour board said the pier had been closed. "


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (PLAIN, "No source is heard"),
        (PLAIN + PELL, "With no more than one source heard"),
        (PLAIN + PELL + ORRIN, "So few statements"),
        (PLAIN + PELL * 6 + ORRIN, "One voice makes 6 of them"),
    ],
)
def test_where_next_to_nothing_is_sourced_it_is_said(read: Read, text: str, said: str) -> None:
    assert thin_sourcing.says(read(text)).startswith(said)


def test_where_several_are_heard_nothing_is_added(read: Read) -> None:
    assert thin_sourcing.says(read(PLAIN + PELL * 2 + ORRIN * 2 + BOARD * 2)) == ""


def test_it_is_said_of_news_and_of_no_passage(read: Read) -> None:
    found = Finding(0.5, (1.0,), "None is laid to anybody.")
    assert "No source is heard" in genre_findings.finding("attribution", found, Form("news"), read(PLAIN)).says
    assert "No source" not in genre_findings.finding("attribution", found, Form("opinion"), read(PLAIN)).says
    assert genre_findings.finding("attribution", found, Form("news"), read("It was full.")) == found
