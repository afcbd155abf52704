"""The subject is the name or pronoun beside the verb, or what the sentence opens with; else nobody."""

from collections.abc import Callable

import pytest

from model.detectors.attribution import subjects
from model.detectors.reading import Reading

Read = Callable[..., Reading]


def at(reading: Reading, verb: str) -> int:
    return next(place for place in range(len(reading.tokens)) if reading.tokens.text(place) == verb)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Yesterday Ada Pell said it rained.", (1, 2)),
        ("But she said it rained.", (1, 1)),
        ("Ada Pell, who was there, said it rained.", (0, 1)),
        ("The mayor of Wexmoor said it rained.", None),
        ("The ferries said it rained.", None),
    ],
)
def test_a_name_or_pronoun_beside_the_verb(read: Read, text: str, words: subjects.Words | None) -> None:
    reading = read(text)
    assert subjects.beside(reading.tokens, reading.names, at(reading, "said")) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("However, Ada Pell went home, saying it rained.", (2, 3)),
        ("She went home, saying it rained.", (0, 0)),
        ("The ferry left, saying it rained.", None),
        ("“She went home,” saying it rained.", None),
    ],
)
def test_what_a_sentence_opens_with(read: Read, text: str, words: subjects.Words | None) -> None:
    reading = read(text)
    assert subjects.opening(reading.tokens, reading.names, at(reading, "saying")) == words
