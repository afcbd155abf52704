"""What stands beside a name tells who its bearer is; the name in another's description is left alone."""

from collections.abc import Callable

import pytest

from model.detectors.coreference import appositions, entities
from model.detectors.reading import Reading
from model.detectors.text import hashing

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "noun", "told"),
    [
        ("Ada Pell, a board-certified dermatologist and writer, left.", "dermatologist", True),
        ("Ada Pell, 43, a nurse at the clinic, left.", "nurse", True),
        ("Ada Pell, assistant professor of letters, left.", "professor", True),
        ("Ada Pell, but the nurse stayed, left.", "nurse", False),
        ("For Ada Pell, the company was home.", "company", False),
        ("Ada Pell, the man of the hour, left.", "man", False),
    ],
)
def test_a_noun_beside_a_name_is_what_its_bearer_is(read: Read, text: str, noun: str, told: bool) -> None:
    reading = read(text)
    cast = entities.read(reading.tokens, reading.names, reading.attributions.all)
    found = appositions.trades(reading.tokens, cast.listed, cast.people.namings)
    assert (int(hashing.word(noun)) in found) is told


@pytest.mark.parametrize(
    ("text", "bearer"),
    [
        ("Speaker of the House Ada Pell said it was rotten.", True),
        ("Secretary of State Ada Pell said it was rotten.", True),
        ("A friend of Ada Pell said it was rotten.", False),
        ("Spokesman of Senator Ada Pell said it was rotten.", False),
    ],
)
def test_a_post_that_ends_in_a_full_name_is_its_bearer(read: Read, text: str, bearer: bool) -> None:
    reading = read(text)
    cast = entities.read(reading.tokens, reading.names, reading.attributions.all)
    phrase, name = cast.phrase[0], cast.people.namings[0].words
    assert phrase is not None
    assert appositions.names_its_bearer(reading.tokens, cast.listed, phrase, name) is bearer
