"""The writer's lines stay, whatever they speak of; the headline said again, the byline line and the interface go."""

import pytest

from model.extract import clean

TITLE = "Pier to be rebuilt, board says"
FIRST = "The harbour board of Sallow voted on Tuesday to rebuild the pier."
LAST = "The work is to begin in June."


def kept(*lines: str, titles: tuple[str | None, ...] = (TITLE,), names: str | None = "Ada Pell") -> list[str]:
    return clean.paragraphs("\n".join(lines), titles, names)


LETTERS = "about this page. Write to letters@tidings.example."


@pytest.mark.parametrize("again", [TITLE, TITLE.upper(), "Pier to be rebuilt – board says", f"  {TITLE}. "])
def test_the_headline_is_not_said_twice(again: str) -> None:
    assert kept(again, FIRST, LAST) == [FIRST, LAST]


@pytest.mark.parametrize("title", [f"{TITLE} | Sallow Tidings", f"{TITLE} - Sallow Tidings"])
def test_the_name_of_the_site_behind_a_title_is_no_part_of_the_headline(title: str) -> None:
    assert kept(TITLE, FIRST, titles=(title,)) == [FIRST]


def test_a_first_sentence_that_opens_as_the_headline_does_stays() -> None:
    assert kept(f"{TITLE} on Tuesday.", FIRST) == [f"{TITLE} on Tuesday.", FIRST]


def test_a_headline_further_down_stays() -> None:
    assert kept(FIRST, TITLE) == [FIRST, TITLE]


@pytest.mark.parametrize("above", [("Harbour",), ("Posted on",), ("Night ferries sail until May.", "New boats")])
def test_what_stands_above_the_headline_is_of_another_piece(above: tuple[str, ...]) -> None:
    assert kept(*above, TITLE, FIRST, LAST) == [FIRST, LAST]


@pytest.mark.parametrize(
    "line", ["By Ada Pell", "BY ADA PELL", "Von Ada Pell", "Ada Pell", "By Ada Pell, staff writer"]
)
def test_the_byline_line_goes_where_it_is_the_byline(line: str) -> None:
    assert kept(TITLE, line, FIRST) == [FIRST]


@pytest.mark.parametrize(
    "line", ["By Tomas Reyl", "By Ada Pell’s count, eleven piers have gone.", "By the pier, nobody spoke."]
)
def test_other_lines_that_open_with_by_stay(line: str) -> None:
    assert kept(line, FIRST) == [line, FIRST]
    assert kept("By Ada Pell", FIRST, names=None) == ["By Ada Pell", FIRST]


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe to continue reading",
        "Please log in or sign up to read the full story.",
        "Already a subscriber? Log in",
        "You have read your free article this month. Already a subscriber? Log in.",
        "You’ve used all of your three free articles.",
        "Read more",
        "READ MORE: Ferry runs aground",
        "Continue reading »",
        "Advertisement",
        "Submit your letter with this form, signed. Read more letters.",
        f"We want to hear what you think {LETTERS}",
        "ADVERTISEMENT - story continues below",
        "Story continues below this ad",
        "Share this article",
        "Share on Facebook",
        "Follow us on Instagram and YouTube",
        "Sign up for our weekly newsletter",
        "Related stories",
        "12 comments",
        "4 min read",
    ],
)
def test_words_of_the_interface_go(line: str) -> None:
    assert clean.is_interface(line)
    assert kept(FIRST, line, LAST, line) == [FIRST, LAST]


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell.",
        "Comments from both sides were heard.",
        "Read more books, she said.",
        "Follow the money, said Pell.",
        "Related costs rose by a third.",
        "Advertisements for the ferry will return in May.",
        "Subscribers to the pier fund will be paid back.",
        "Log in the river blocks the lock",
        "Read more: " + FIRST * 3,
    ],
)
def test_prose_that_opens_as_the_interface_does_stays(line: str) -> None:
    assert kept(FIRST, line) == [FIRST, line]


def test_lists_are_plain_lines() -> None:
    assert kept("The board wants:", "- a pier", "  - of oak", "- and soon - in June") == [
        "The board wants:",
        "a pier",
        "of oak",
        "and soon - in June",
    ]


def test_rows_of_a_table_are_plain_lines() -> None:
    assert kept("| Year | Crowns |", "|---|---|", "| 2025 | | 4 million |", FIRST) == [
        "Year Crowns",
        "2025 4 million",
        FIRST,
    ]


@pytest.mark.parametrize("line", ["-4 degrees at dawn", "a | b", "— said nobody"])
def test_marks_of_the_writer_stay(line: str) -> None:
    assert kept(line) == [line]


def test_a_page_may_be_nothing_but_its_headline() -> None:
    assert kept(TITLE) == []
    assert kept("") == []
