"""Every phrase of the list of reasons can be found: the quick look for its telling words misses none."""

from importlib import resources

import pytest

from model.detectors import asides, tokens
from model.types import Span

LINES = resources.files("model").joinpath("words", "anonymous_reasons.txt").read_text("utf-8").splitlines()


def marked(text: str) -> list[str]:
    read = tokens.cut(text, [Span(0, len(text))])
    inside = asides.reasons(read)
    return [read.text(number) for number in range(len(read)) if inside[number]]


@pytest.mark.parametrize("phrase", [line for line in LINES if line and not line.startswith("#")])
def test_every_phrase_is_found(phrase: str) -> None:
    assert marked(f"They {phrase} here.")


def test_a_relative_pronoun_before_the_aside_belongs_to_it() -> None:
    assert marked("A nurse who asked not to be named left.") == ["who", "asked", "not", "to", "be", "named"]


@pytest.mark.parametrize("text", ["", "The river rose.", "The street was named after a private soldier."])
def test_other_text_has_none(text: str) -> None:
    assert marked(text) == []
