"""A short form stands for the body that has spoken under its full name, and for no body that is only near."""

from collections.abc import Callable

import pytest

from model.detectors.coreference import speakers
from model.detectors.reading import Reading

Read = Callable[..., Reading]


def voices(read: Read, text: str) -> list[str]:
    reading = read(text)
    names = [reading.voices.all[number].name for number in reading.voices.of]
    return [reading.text[slice(*speakers.span(reading.text, reading.tokens, name))] for name in names if name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Wexmoor Trust said prices rose. Wexmoor said wages fell.", ["The Wexmoor Trust"] * 2),
        ("The Harrow Bank said prices rose. The company said wages fell.", ["The Harrow Bank"] * 2),
    ],
)
def test_a_short_form_is_the_body_that_has_spoken(read: Read, text: str, expected: list[str]) -> None:
    assert voices(read, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Harrow Bank said prices rose. Then it met Wexmoor Steel. The company said wages fell.",
        "The Harrow Bank said prices rose. The council said wages fell.",
        "A trust in Wexmoor said prices rose. The company said wages fell.",
    ],
)
def test_a_body_named_since_and_a_noun_that_tells_more_keep_it_apart(read: Read, text: str) -> None:
    assert len(set(voices(read, text))) == 2
