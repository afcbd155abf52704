"""A short form takes the full name that stands before it, and only that."""

from collections.abc import Callable

import pytest

from model.detectors.coreference import entities, noun_phrases, organizations
from model.detectors.reading import Reading

Read = Callable[..., Reading]


def led(read: Read, text: str, words: int) -> tuple[str | None, str | None]:
    """What the last words of a text, its point aside, are short for: as a noun, and as letters."""
    reading = read(text)
    made = entities.read(reading.tokens, reading.names, ())
    last = len(reading.tokens) - 2
    phrase = noun_phrases.of(reading.tokens, made.listed, (last - words + 1, last))
    found = (organizations.named(made, phrase), organizations.spelt_out(made, phrase))
    named, letters = (each and text[slice(*reading.tokens.span(*each))] for each in found)
    return named, letters


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("They ask the Bureau of Labor Statistics. They like the bureau.", "Bureau of Labor Statistics"),
        ("They ask the Justice Department. They like the department.", "Justice Department"),
        ("They ask the Department of Health and Labor. They like the department.", "Department of Health and Labor"),
        ("They ask the Justice Department. They like the bureau.", None),
        ("They ask the Justice Department. They like the old department.", None),
        ("They like the department. They ask the Justice Department of the department.", "Justice Department"),
    ],
)
def test_a_noun_takes_the_last_name_that_has_it(read: Read, text: str, full: str | None) -> None:
    assert led(read, text, 3 if "old" in text else 2)[0] == full


def test_letters_take_the_name_they_stand_behind(read: Read) -> None:
    spelt = "They ask the Bureau of Prices (BOP). They like BOP."
    assert led(read, spelt, 1)[1] == "Bureau of Prices"
    assert led(read, "They ask the Bureau of Prices. They like BOP.", 1)[1] is None


def test_without_an_article_a_noun_is_short_for_nothing(read: Read) -> None:
    assert led(read, "They ask the Justice Department. They like department.", 1) == (None, None)
