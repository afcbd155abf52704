"""A group that speaks in public or has a member named next hides nobody; one that merely speaks may."""

from collections.abc import Callable

import pytest

from model.detectors.attribution import mentions, open_groups
from model.detectors.attribution.mentions import Page
from model.detectors.reading import Reading
from model.detectors.text import word_classes

Read = Callable[..., Reading]


def page(read: Read, text: str) -> Page:
    reading = read(text)
    classes = word_classes.of(reading.tokens, reading.names, reading.taught[word_classes.TABLE])
    return mentions.page(reading.tokens, reading.names, classes)


@pytest.mark.parametrize(
    ("text", "first", "public"),
    [
        ("In an announcement about the march, organizers said it was off.", 7, True),
        ("The divers said at a hearing that it was off.", 1, True),
        ("The divers said that the hearing was off.", 1, False),
        ("The divers said it was off.", 1, False),
        ("In an announcement about the march, a spokesman said it was off.", 8, False),
    ],
)
def test_a_group_at_a_public_occasion_speaks_in_the_open(read: Read, text: str, first: int, *, public: bool) -> None:
    found = page(read, text)
    assert open_groups.in_public(found, mentions.mention(found, first, first, first + 1), first + 1) is public


@pytest.mark.parametrize(
    ("behind", "named"),
    [
        ("“It is,” said attorney Ada Pell.", True),
        ("“It is,” said Ada Pell, a lawyer.", True),
        ("“It is,” said Ada Pell.", False),
        ("It rained. It was cold. Attorney Ada Pell left.", False),
    ],
)
def test_of_a_group_one_is_named_next(read: Read, behind: str, *, named: bool) -> None:
    found = page(read, f"Her lawyers have argued that it is. {behind}")
    assert open_groups.one_is_named(found, mentions.mention(found, 0, 1, 2)) is named


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("Scientists asked five people to count dots.", True),
        ("Scientists asked whether people count dots.", False),
        ("Scientists said people like to count dots.", False),
    ],
)
def test_who_asks_others_to_do_something_states_nothing(read: Read, text: str, *, task: bool) -> None:
    assert open_groups.set_a_task(page(read, text), 1) is task
