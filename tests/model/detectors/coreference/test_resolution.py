"""Statements are heard in order, and each source is led to a voice that is known or becomes one."""

from collections.abc import Callable

import pytest

from model.detectors.coreference import entities, quotations, resolution
from model.detectors.reading import Reading

Read = Callable[..., Reading]


def heard(read: Read, text: str) -> list[str]:
    reading = read(text)
    tokens, statements = reading.tokens, reading.attributions.all
    made = entities.read(tokens, reading.names, statements)
    known, of = resolution.resolve(made, quotations.read(tokens, statements), statements)
    return [text[slice(*tokens.span(*known[of[number]].name))] for number in sorted(of)]


def test_who_has_no_source_has_no_voice(read: Read) -> None:
    assert heard(read, "It is believed that the bridge is unsafe.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials said it was shut. It would open in May, officials said.", ["Officials"] * 2),
        ("A new poll showed a tie. The poll showed that few would vote.", ["A new poll"] * 2),
        ("A poll showed a tie. Another poll showed a lead.", ["A poll", "Another poll"]),
        ("Ida Holm’s lawyer said it was late. He said it was old.", ["Ida Holm’s lawyer"] * 2),
    ],
)
def test_the_same_words_are_the_same_voice_unless_the_article_says_another(
    read: Read, text: str, expected: list[str]
) -> None:
    assert heard(read, text) == expected


def test_a_person_who_is_only_described_is_not_pointed_to(read: Read) -> None:
    text = "Tomas Varga sang. “I like it,” the singer said. “It was cold,” he said."
    assert heard(read, text)[-1] == "Tomas Varga"
