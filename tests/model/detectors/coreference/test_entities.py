"""The people of an article are those it names, and every source comes down to a phrase or a person."""

from collections.abc import Callable

import pytest

from model.detectors.coreference import entities
from model.detectors.coreference.entities import Entities
from model.detectors.reading import Reading

Read = Callable[..., Reading]


def of(read: Read, text: str) -> Entities:
    reading = read(text)
    return entities.read(reading.tokens, reading.names, reading.attributions.all)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“It is rotten,” said Ada Pell, the mayor.", "Ada Pell"),
        ("“It is rotten,” said the mayor, Ada Pell.", "Ada Pell"),
        ("Ada Pell of Wexmoor said it was rotten.", "Ada Pell"),
        ("Ada Pell and Ida Holm said it was rotten.", None),
        ("Ada Pell, Ida Holm and Tomas Varga said it was rotten.", None),
        ("The ministry said it was rotten.", None),
    ],
)
def test_a_source_is_a_person_where_one_is_named_at_its_head_or_beside_it(read: Read, text: str, name: str) -> None:
    reading = read(text)
    found, source = of(read, text), reading.attributions.all[0].source
    assert source is not None
    assert found.phrase[0] is not None
    person = found.speaker(found.phrase[0], source)
    words = None if person is None else reading.tokens.span(*found.people.all[person].name.words)
    assert (words and text[slice(*words)]) == name


def test_who_stands_with_an_age_is_a_person(read: Read) -> None:
    assert len(of(read, "Zwurk Ploon, 43, watched. Officials said it was rotten.").people.all) == 1
    assert len(of(read, "Zwurk Ploon watched. Officials said it was rotten.").people.all) == 0


def test_a_title_leads_to_its_one_bearer(read: Read) -> None:
    one = of(read, "Senator Ada Pell left. The senator said it was lost.")
    two = of(read, "Senator Ada Pell met Senator Ida Holm. The senator said it was lost.")
    assert one.phrase[0] is not None
    assert two.phrase[0] is not None
    assert one.titled(one.phrase[0]) == 0
    assert two.titled(two.phrase[0]) is None
