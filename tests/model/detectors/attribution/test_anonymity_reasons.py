"""Every phrase of the list of reasons can be found: the quick look for its telling words misses none."""

from importlib import resources

import pytest

from model.detectors.attribution import anonymity_reasons
from model.detectors.text import tokens
from model.types import Span

LINES = resources.files("model").joinpath("words", "anonymous_reasons.txt").read_text("utf-8").splitlines()


def marked(text: str) -> list[str]:
    read = tokens.cut(text, [Span(0, len(text))])
    inside = anonymity_reasons.reasons(read)
    return [read.text(number) for number in range(len(read)) if inside[number]]


def unread(text: str) -> str:
    read = tokens.cut(text, [Span(0, len(text))])
    out = anonymity_reasons.cut_out(read)
    return " ".join(read.text(number) for number in range(len(read)) if not out[number])


@pytest.mark.parametrize("phrase", [line for line in LINES if line and not line.startswith("#")])
def test_every_phrase_is_found(phrase: str) -> None:
    assert marked(f"They {phrase} here.")


def test_a_relative_pronoun_before_the_aside_belongs_to_it() -> None:
    assert marked("A nurse who asked not to be named left.") == ["who", "asked", "not", "to", "be", "named"]


def test_the_whole_clause_belongs_to_it_and_the_statement_does_not() -> None:
    text = "Two clerks who spoke on condition of anonymity because they feared for their jobs said it rained."
    assert " ".join(marked(text)) == "who spoke on condition of anonymity because they feared for their jobs"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Two clerks, who asked not to be named, said it rained.", "two clerks said it rained ."),
        ("It rained, said a clerk, speaking on condition of anonymity.", "it rained , said a clerk ."),
        ("They were not authorized to discuss it. It rained.", ". it rained ."),
    ],
)
def test_an_aside_is_read_past_with_its_commas(text: str, left: str) -> None:
    assert unread(text) == left


@pytest.mark.parametrize(
    "text", ["The clerk said she was not authorized to discuss it.", "The clerks said they were not allowed to speak."]
)
def test_what_somebody_says_of_themselves_is_read(text: str) -> None:
    assert unread(text) == text.lower().replace(".", " .")


@pytest.mark.parametrize("text", ["", "The river rose.", "The street was named after a private soldier."])
def test_other_text_has_none(text: str) -> None:
    assert marked(text) == []
