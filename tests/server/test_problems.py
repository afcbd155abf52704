"""The problem document, and which problem each error of reading is."""

import pytest

from model.errors import NothingToRead, TooLarge, TooSlow, UnreadableInput
from server import problems
from server.problems import Problem, Refused


def test_a_document_has_the_members_of_the_standard_and_the_facts_of_the_case() -> None:
    assert problems.document(problems.WRONG_TYPE, "'text' is a number", line=7) == {
        "type": "urn:copydesk:problem:wrong-type",
        "title": "A field holds the wrong type",
        "status": 400,
        "detail": "'text' is a number",
        "line": 7,
    }


@pytest.mark.parametrize(
    ("kind", "problem"),
    [
        (NothingToRead, problems.NOTHING_TO_READ),
        (TooLarge, problems.TOO_LARGE),
        (TooSlow, problems.TOO_SLOW),
        (UnreadableInput, problems.UNPARSEABLE),
    ],
)
def test_each_error_of_reading_is_its_own_problem(kind: type[UnreadableInput], problem: Problem) -> None:
    assert problems.of(kind.__new__(kind)) is problem


def test_a_refusal_says_what_kind_it_is_and_what_it_was_this_time() -> None:
    assert str(Refused(problems.BUSY, "try again in two seconds")) == (
        "Too many pages are being parsed at once: try again in two seconds"
    )
