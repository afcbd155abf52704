"""Sentences that their writer leaves open, and those in which he states what he thinks."""

import pytest

from model.detectors.slant import unasserted
from model.detectors.text import tokens
from model.types import Span


def is_open(text: str) -> bool:
    return unasserted.holds(tokens.cut(text, [Span(0, len(text))]), 0)


@pytest.mark.parametrize(
    "text",
    [
        "Maybe the pier was never meant to last.",
        "But perhaps, in the end, they deserve each other.",
        "It seems that nobody cared.",
        "It is not clear why the mayor hates the pier.",
        "It’s possible the council is merely lazy.",
        "I remember the pier as the loveliest place on earth.",
        "And I am not sure they are wrong.",
        "I don’t know what a decent mayor would do.",
        "… I wonder whether they blush.",
        "No, I am not sure they are wrong.",
        "What we don’t yet know is who betrayed us.",
        "This could also mean that the mayor is a coward.",
        "Of this dreadful pier, it seems that nobody knows the worst.",
        "Whether the lazy mayor deserves another term remains to be seen.",
        "According to Holm, the pier is a disgrace.",
        "Yet as the historian Ida Holm points out, the pier is a disgrace.",
    ],
)
def test_what_opens_by_leaving_itself_open_states_nothing(text: str) -> None:
    assert is_open(text)


@pytest.mark.parametrize(
    "text",
    [
        "The pier is a disgrace.",
        "The pier is perhaps the ugliest on this coast.",
        "It is a shame, and maybe a crime.",
        "I know a lazy council when I see one.",
        "I believe the mayor has betrayed us.",
        "Mayberry is a dreadful town.",
        "As a monument it says all about this dreadful council.",
        "As I said, the pier is a disgrace.",
        "There could hardly be a worse mayor.",
        "",
    ],
)
def test_a_view_that_is_stated_does_not(text: str) -> None:
    assert not is_open(text)


def test_a_sentence_that_is_not_there_states_nothing() -> None:
    assert not unasserted.holds(tokens.cut("The pier is a disgrace.", [Span(0, 23)]), 1)
