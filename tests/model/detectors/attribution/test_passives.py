"""Who is told is no source, and "it is believed" has none."""

import pytest

from model.detectors.attribution import passives
from model.detectors.text import tokens
from model.detectors.text.tokens import Tokens
from model.types import Span


def cut(text: str) -> Tokens:
    return tokens.cut(text, [Span(0, len(text))])


@pytest.mark.parametrize(
    ("cue", "hears"),
    [
        ("were told", True),
        ("had been repeatedly warned", True),
        ("was asked", True),
        ("was announced", True),
        ("have been confirmed", True),
        ("announced", False),
        ("are widely seen as", True),
        ("has seen", False),
        ("told", False),
        ("was quoted as saying", False),
        ("said he had asked", False),
    ],
)
def test_a_passive_of_telling_names_the_hearer(cue: str, hears: bool) -> None:
    read = cut(cue)
    assert passives.hears(read, (0, len(read) - 1)) is hears


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is believed that the fire began in the kitchen.", ["It is believed"]),
        ("It was widely reported that he had left.", ["It was widely reported"]),
        ("It is a report that he believed.", []),
        ("She is believed to be abroad.", []),
        ("It was reported by Reuters that he had left.", []),
    ],
)
def test_what_nobody_says_is_found(text: str, found: list[str]) -> None:
    read = cut(text)
    assert [text[slice(*read.span(*words))] for words in passives.impersonal(read)] == found
