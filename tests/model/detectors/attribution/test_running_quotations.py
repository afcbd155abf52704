"""A quotation goes on over paragraphs until it is closed, and what another has said there is the other's."""

import numpy as np
import pytest

from model import sentences
from model.detectors.attribution import running_quotations
from model.detectors.attribution.attributions import Attribution, Attributions
from model.detectors.text import tokens
from model.types import Article


def told(text: str, *statements: tuple[str, str]) -> list[list[str]]:
    """The contents of each statement, given by its cue and what of its content was found at first."""
    document = sentences.cut(Article(text))
    read = tokens.cut(text, document.sentences)

    def place(words: str) -> tuple[int, int]:
        at = text.index(words)
        return int(read.start.searchsorted(at)), int(read.end.searchsorted(at + len(words)))

    found = tuple(
        Attribution(place(cue), None, (place(content),), "named", 0, 0.9, 0.0, 0.9, pointing=False)
        for cue, content in statements
    )
    after = running_quotations.followed(read, Attributions(found, np.ones(len(document.sentences))))
    return [[text[slice(*read.span(*part))] for part in each.content] for each in after.all]


@pytest.mark.parametrize(
    ("text", "content", "expected"),
    [
        (
            "Pell said: “It is gone.\n\n“It was old.\n\n“It was ours.”\n\nShe left.",
            "“It is gone.",
            ["“It is gone.", "“It was old.", "“It was ours.”"],
        ),
        ("Pell said: “It is gone. It was old.\n\n“It was ours.” She left.", "“It is", None),
        ("Pell said: “It is gone.\n\nIt was old,” and left.", "“It is gone.", ["“It is gone.", "It was old,”"]),
        ("Pell said: “It is gone.\n\n“It was old.\n\nShe left.", "“It is gone.", ["“It is gone.", "“It was old."]),
    ],
)
def test_what_is_left_open_goes_on(text: str, content: str, expected: list[str] | None) -> None:
    whole = expected or ["“It is gone. It was old.", "“It was ours.”"]
    assert told(text, ("said", content)) == [whole]


@pytest.mark.parametrize(
    "text",
    [
        "Pell said: “It is gone.”\n\n“It was old.”",
        "Pell said: “It is gone.\n\nThe board met.",
        "Pell said: “It is gone. “It was old.”",
        "“He said: It is gone.\n\n“It was old,” Pell told us.",
    ],
)
def test_what_is_closed_or_told_inside_a_quotation_does_not(text: str) -> None:
    content = "It is gone."
    assert told(text, ("said", content)) == [[content]]


def test_what_another_says_there_is_the_others() -> None:
    text = "Pell said: “It is gone.\n\n“It was old,” Varga added.\n\n“It was.”"
    assert told(text, ("said", "“It is gone."), ("added", "“It was old,”")) == [["“It is gone."], ["“It was old,”"]]


def test_parts_that_were_found_already_are_told_once() -> None:
    text = "Pell said: “It is gone.\n\n“It was old. It was ours.”"
    document = sentences.cut(Article(text))
    read = tokens.cut(text, document.sentences)
    statement = Attribution((1, 1), (0, 0), ((3, 7), (13, 16)), "named", 0, 0.9, 0.0, 0.9, pointing=False)
    (after,) = running_quotations.followed(read, Attributions((statement,), np.ones(3))).all
    assert after.content == ((3, 7), (8, 17))


def test_a_text_without_statements_or_words_is_left_alone() -> None:
    assert told("Nobody said a word.") == []
    assert told("") == []
