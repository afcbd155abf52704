"""A writer who argues is heard, whatever sources say in quotation marks."""

from collections.abc import Callable

import pytest

from model.detectors.genres import first_person_argument
from model.detectors.reading import Reading

Read = Callable[..., Reading]

COLUMN = (
    "I think that the pier should be free. We must not put a turnstile on the sea. It has the money, of course, "
    "and I suspect that it knows so. Let us sell planks again. Surely the town can do in a summer what it did before."
)
REPORT = (
    "The board will charge for the pier, its clerk said. “I think that it is fair. We must pay, of course,” she "
    "told the meeting. “I suspect that people know so. Let us try it. Surely a crown a year is not too much.” "
)


def test_a_column_argues(read: Read) -> None:
    assert first_person_argument.holds(read(COLUMN))


@pytest.mark.parametrize(
    "text", ["", REPORT, REPORT * 4, "We met at the pier, and I saw the board’s clerk there. " * 9]
)
def test_quotes_and_first_persons_that_argue_nothing_stay_quiet(read: Read, text: str) -> None:
    assert not first_person_argument.holds(read(text))


def test_a_few_such_words_in_a_long_report_are_no_column(read: Read) -> None:
    news = "The board met on Tuesday and heard from its clerk how much oak the pier will take. " * 60
    assert not first_person_argument.holds(read(news + COLUMN))


def test_a_transcript_speaks_with_many_voices(read: Read) -> None:
    said = [f"{who}: {line}." for who, line in zip(["INES MARROW", "REYL"] * 5, COLUMN.split(". "), strict=False)]
    assert not first_person_argument.holds(read("\n\n".join(said)))
