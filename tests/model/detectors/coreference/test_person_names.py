"""A name is a person's by its given name, its title or because it speaks; titles and suffixes are no part of it."""

from collections.abc import Callable

import numpy as np
import pytest

from model.detectors.coreference import name_spans, person_names
from model.detectors.coreference.person_names import Name
from model.detectors.reading import Reading

Read = Callable[..., Reading]


def found(read: Read, text: str, *, speaks: bool = False) -> list[tuple[str, Name]]:
    tokens, told = read(text).tokens, name_spans.told(read(text).tokens)
    word, ends = name_spans.bare(tokens), np.zeros(len(tokens), dtype=bool)
    runs = name_spans.runs(tokens, word, name_spans.inside(tokens, read(text).names, told), ends)
    speakers = {last for _, last in runs} if speaks else set()
    return [(text[slice(*tokens.span(*each.words))], each) for each in person_names.find(word, told, runs, speakers)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met Governor Ada Pell there.", "Ada Pell"),
        ("They met Gov. Pell there.", "Pell"),
        ("They met Harbour Board Chairwoman Ada Pell there.", "Ada Pell"),
        ("They met Republican Ada Pell there.", "Ada Pell"),
        ("They met Wexmoor DL Ada Pell there.", "Ada Pell"),
        ("They met Billie Ada Pell there.", "Billie Ada Pell"),
        ("They met Tomas Varga Jr. there.", "Tomas Varga"),
        ("They met Mr. Zwurk there.", "Zwurk"),
    ],
)
def test_titles_and_suffixes_are_no_part_of_a_name(read: Read, text: str, name: str) -> None:
    ((words, person),) = [each for each in found(read, text) if each[1].sure]
    assert (words, person.sure) == (name, True)


@pytest.mark.parametrize(
    "text", ["They left New York there.", "They met Ada Pell University there.", "They like Wexmoor."]
)
def test_places_and_bodies_are_nobody(read: Read, text: str) -> None:
    assert [words for words, each in found(read, text) if each.sure] == []


def test_whoever_speaks_is_somebody_however_strange_the_name(read: Read) -> None:
    assert [each.sure for _, each in found(read, "They met Zwurk Ploon there.", speaks=True)] == [True]


@pytest.mark.parametrize(
    ("text", "he", "she"),
    [
        ("They met Tomas Varga.", True, False),
        ("They met Ada Pell.", False, True),
        ("They met Mr. Pell.", True, False),
        ("They met spokeswoman Zwurk Pell.", False, True),
        ("They met Mrs. Tomas Varga.", False, True),
        ("They met Dr. Zwurk.", False, False),
    ],
)
def test_titles_and_given_names_say_he_or_she(read: Read, text: str, he: bool, she: bool) -> None:
    (name,) = [each for _, each in found(read, text) if each.sure]
    assert (name.he, name.she) == (he, she)
