"""What is said fits the kind of writing: numbers and hits stay, and news is told as it was."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from model.detectors.genres import genre_findings
from model.detectors.reading import Reading
from model.types import Finding, Form, Hit, Span

PIECES = Path(__file__).parents[2] / "pieces"
FOUND = Finding(0.5, (1.0,), "No sentence here says whose word it rests on.")

Read = Callable[..., Reading]


def said(read: Read, name: str, kind: str, signal: str = "attribution") -> str:
    title, text = (PIECES / f"{name}.txt").read_text("utf-8").split("\n", 1)
    return genre_findings.finding(signal, FOUND, Form(kind), read(text.strip(), title)).says  # type: ignore[arg-type]


def test_news_is_told_as_it_was(read: Read) -> None:
    assert said(read, "news_pier", "news") == FOUND.says


def test_an_interview_is_not_blamed_for_its_one_voice(read: Read) -> None:
    told = said(read, "interview_named", "interview")
    assert "JOAN ADEKUNLE" in told
    assert FOUND.says not in told
    assert FOUND.says not in said(read, "interview_ferry", "interview")


def test_a_report_on_a_study_tells_who_speaks_of_it(read: Read) -> None:
    assert "one who worked on it is introduced, and one who had no part in it is heard" in said(
        read, "study_walking", "study"
    )
    assert "none is introduced as having had no part in it" in said(read, "study_gulls", "study")


@pytest.mark.parametrize("kind", ["opinion", "satire", "live_blog", "sponsored"])
def test_other_kinds_are_told_with_what_is_to_be_expected_of_them(read: Read, kind: str) -> None:
    told = said(read, "news_pier", kind)
    assert told.endswith(FOUND.says)
    assert len(told) > len(FOUND.says)


@pytest.mark.parametrize(
    ("kind", "signal"),
    [
        *(("opinion", signal) for signal in ("subjectivity", "persuasion", "loaded_language")),
        *(("sponsored", signal) for signal in ("subjectivity", "persuasion")),
        ("interview", "subjectivity"),
    ],
)
def test_of_a_column_it_is_not_said_that_nothing_stands_out(read: Read, kind: str, signal: str) -> None:
    found = replace(FOUND, says="None stands out.")
    told = genre_findings.finding(signal, found, Form(kind), read("It is so.")).says  # type: ignore[arg-type]
    assert "stands out" not in told
    assert "marked" in told
    marked = replace(found, says="One is marked.", hits=(Hit(Span(0, 9), "So it reads."),))
    assert genre_findings.finding(signal, marked, Form(kind), read("It is so.")).says.endswith("One is marked.")  # type: ignore[arg-type]


def test_signals_that_mean_the_same_everywhere_stay(read: Read) -> None:
    assert said(read, "study_walking", "study", "hedging") == FOUND.says


def test_numbers_and_hits_stay(read: Read) -> None:
    recast_one = genre_findings.finding("subjectivity", FOUND, Form("opinion"), read("It is so.", "Pier"))
    assert (recast_one.value, recast_one.measures, recast_one.hits) == (0.5, (1.0,), ())
    assert "expected to hold opinions" in recast_one.says
