"""One person under several names is one, and two under one surname are two."""

import pytest

from model.detectors.coreference import people
from model.detectors.coreference.person_names import Name

TOM, IDA, VARGA, PELL, ZWURK = 1, 2, 3, 4, 5


def name(at: int, given: int, family: int, *, he: bool = False, she: bool = False, speaks: bool = False) -> Name:
    lone = given == family
    sure = given in (TOM, IDA) or he or she or speaks
    return Name((at, at + (not lone)), given, family, (), he=he, she=she, sure=sure, speaks=speaks)


def led(*names: Name) -> list[int]:
    return [naming.person for naming in people.read(names).namings]


@pytest.mark.parametrize(
    ("names", "persons"),
    [
        ([name(0, TOM, VARGA), name(5, VARGA, VARGA)], [0, 0]),
        ([name(0, TOM, VARGA), name(5, TOM, TOM)], [0, 0]),
        ([name(0, VARGA, VARGA, speaks=True), name(5, TOM, VARGA)], [0, 0]),
        ([name(0, TOM, VARGA), name(5, IDA, VARGA)], [0, 1]),
        ([name(0, TOM, VARGA, he=True), name(5, VARGA, VARGA, she=True)], [0, 1]),
        ([name(0, PELL, PELL)], []),
        ([name(0, ZWURK, PELL)], []),
        ([name(0, ZWURK, PELL), name(5, PELL, PELL, speaks=True)], [0, 0]),
    ],
)
def test_a_name_goes_to_who_can_bear_it(names: list[Name], persons: list[int]) -> None:
    assert led(*names) == persons


def test_of_two_the_one_who_just_spoke_is_meant() -> None:
    names = [name(0, TOM, VARGA), name(5, VARGA, VARGA), name(9, IDA, VARGA, speaks=True), name(14, VARGA, VARGA)]
    assert led(*names) == [0, 0, 1, 1]


def test_of_two_of_whom_the_last_is_only_mentioned_the_more_often_named_is_meant() -> None:
    names = [name(0, TOM, VARGA), name(5, VARGA, VARGA), name(9, IDA, VARGA), name(14, VARGA, VARGA)]
    assert led(*names) == [0, 0, 1, 0]


def test_the_fullest_name_and_what_any_title_said_are_kept() -> None:
    (person,) = people.read([name(0, VARGA, VARGA, he=True), name(5, TOM, VARGA)]).all
    assert (person.name.words, person.he, person.she) == ((5, 6), True, False)


def test_titles_are_remembered_with_their_bearers() -> None:
    title = Name((0, 0), PELL, PELL, (99,), he=False, she=True, sure=True, speaks=False)
    assert people.read([title]).titled == {99: {0}}
