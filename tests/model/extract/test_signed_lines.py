"""Lines of a bare text that say who wrote it, and when; and lines with a name that sign nothing."""

import pytest

from model.extract import signed_lines

BODY = ["The pier was closed on Monday after a storm that lasted for three nights, the harbour office said."] * 5


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["By Ada Pell", *BODY], "Ada Pell"),
        (["By ADA PELL, Staff Writer", *BODY], "Ada Pell"),
        (["Written by: Ada Pell", *BODY], "Ada Pell"),
        ([*BODY, "By Ada Pell"], "Ada Pell"),
        ([*BODY, "Ada Pell: 555-234-4261, @adapell", *BODY], "Ada Pell"),
        ([*BODY, "Ada Pell is a historian at Tarn College."], "Ada Pell"),
        ([*BODY, "Ada Pell is a historian.", "Tom Vane is the author of two books."], "Ada Pell, Tom Vane"),
    ],
)
def test_a_line_that_signs_names_the_writer(lines: list[str], name: str) -> None:
    assert signed_lines.read(lines).byline == name


@pytest.mark.parametrize(
    "lines",
    [
        [],
        BODY,
        ["By noon the pier was closed.", *BODY],
        [*BODY, "By the harbour office", *BODY],
        [*BODY, "By Ada Pell", *BODY],
        [*BODY, "Ada Pell: the pier is safe."],
        ["Mayor Pell was there.", *BODY, "Ada Pell is the mayor of Wexmoor."],
        [*BODY, "The pier is a ruin."],
    ],
)
def test_other_lines_sign_nothing(lines: list[str]) -> None:
    assert signed_lines.read(lines).byline is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Date: 2nd October 2025, 9:05am. Written by: Ada Pell", "2025-10-02"),
        ("Published on March 14, 2026", "2026-03-14"),
        ("Posted: Tuesday, 4 May 2021", "2021-05-04"),
        ("Date: 45 Foo 2017", None),
        ("The pier closed on March 14, 2026.", None),
        ("Date: to be told", None),
    ],
)
def test_a_line_that_says_it_is_the_date_gives_the_day(line: str, day: str | None) -> None:
    assert signed_lines.read([line, *BODY]).published == day
