import pytest

from model.detectors.slant import reader_address
from model.detectors.text import tokens
from model.types import Span


def turns(text: str) -> bool:
    return reader_address.holds(tokens.cut(text, [Span(0, len(text))]), 0)


@pytest.mark.parametrize(
    "text",
    [
        "Imagine the pier at night.",
        "But remember: the tide is quick.",
        "If the tide worries you, just wait.",
        "Admit it: you never liked the pier.",
        "You can walk to the end of it in an hour.",
        "You are able to buy tea there.",
    ],
)
def test_a_sentence_that_bids_or_allows_its_reader_turns_to_him(text: str) -> None:
    assert turns(text)


@pytest.mark.parametrize(
    "text",
    [
        "The pier is a disgrace.",
        "You deserve a better pier.",
        "Use has grown every year.",
        "If the tide is high, the pier is a sorry sight.",
        "Let us not be fooled by paint.",
        "But",
    ],
)
def test_a_view_of_the_writers_does_not(text: str) -> None:
    assert not turns(text)


def test_only_the_sentence_asked_for_is_read() -> None:
    text = "It rains. Imagine the pier."
    words = tokens.cut(text, [Span(0, 9), Span(10, len(text))])
    assert not reader_address.holds(words, 0)
    assert reader_address.holds(words, 1)
