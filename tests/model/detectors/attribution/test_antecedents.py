"""A relative pronoun is read as the noun it hangs on, and a part as what it is a part of."""

from collections.abc import Callable

import pytest

from model.detectors.attribution import antecedents, mentions
from model.detectors.reading import Reading
from model.detectors.text import word_classes

Read = Callable[..., Reading]


def whom(reading: Reading, first: int, last: int) -> tuple[str, str]:
    """The words meant, and their head."""
    classes = word_classes.of(reading.tokens, reading.names, reading.taught[word_classes.TABLE])
    page = mentions.page(reading.tokens, reading.names, classes)
    found = antecedents.of(page, mentions.mention(page, first, last, None))
    return reading.text[slice(*reading.tokens.span(found.first, found.last))], reading.tokens.text(found.head)


@pytest.mark.parametrize(
    ("text", "words", "head"),
    [
        ("It rained on the old nurse who said so.", "the old nurse", "nurse"),
        ("It rained on Ada Pell, who said so.", "Ada Pell", "pell"),
        ("It rained on the chair of the panel, who said so.", "the chair of the panel", "chair"),
        ("It rained on Ada Pell, the mayor, who said so.", "Ada Pell, the mayor", "pell"),
    ],
)
def test_who_is_the_noun_before_it(read: Read, text: str, words: str, head: str) -> None:
    reading = read(text)
    at = next(at for at in range(len(reading.tokens)) if reading.tokens.text(at) == "who")
    assert whom(reading, at, at) == (words, head)


@pytest.mark.parametrize(
    ("text", "words", "head"),
    [
        ("It rained. Ada Pell was one of three members who said so.", "Ada Pell", "pell"),
        ("He was a desperate man who said so.", "He", "he"),
        ("It rained on Ada Pell, a banker and former aide who said so.", "Ada Pell, a banker and former aide", "pell"),
    ],
)
def test_who_is_whom_the_noun_before_it_describes(read: Read, text: str, words: str, head: str) -> None:
    reading = read(text)
    at = next(at for at in range(len(reading.tokens)) if reading.tokens.text(at) == "who")
    assert whom(reading, at, at) == (words, head)


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("It rained on members of the government, which said so.", "government"),
        ("It rained on members of the Wexmoor Council, which said so.", "council"),
        ("It rained on the editors of the letters, which said so.", "editors"),
        ("It rained on a number of cities that said so.", "cities"),
    ],
)
def test_which_is_the_body_that_people_are_of_and_a_number_what_is_counted(read: Read, text: str, head: str) -> None:
    reading = read(text)
    at = next(at for at in range(len(reading.tokens)) if reading.tokens.text(at) in ("which", "that"))
    assert whom(reading, at, at)[1] == head


def test_a_group_of_parents_is_parents(read: Read) -> None:
    assert whom(read("A group of parents found it."), 0, 3)[1] == "parents"
    assert whom(read("A group found it."), 0, 1)[1] == "group"


def test_one_of_two_polls_is_a_poll(read: Read) -> None:
    assert whom(read("One of two polls found it."), 0, 3) == ("One of two polls", "polls")


@pytest.mark.parametrize(("text", "last"), [("The nurse said so.", 1), ("She said so.", 0), ("Who said so?", 0)])
def test_other_sources_mean_themselves(read: Read, text: str, last: int) -> None:
    assert whom(read(text), 0, last)[0] == text[: read(text).tokens.span(0, last).end]


def test_a_volley_of_reports_is_reports(read: Read) -> None:
    assert whom(read("A volley of local reports said so."), 0, 4)[1] == "reports"
