"""States, people polled, groups told of before or named in part, and one expert quoted next hide nobody."""

from collections.abc import Callable

import pytest

from model.detectors.attribution import known_groups, mentions
from model.detectors.attribution.mentions import Page
from model.detectors.reading import Reading
from model.detectors.text import word_classes

Read = Callable[..., Reading]


def page(read: Read, text: str) -> Page:
    reading = read(text)
    classes = word_classes.of(reading.tokens, reading.names, reading.taught[word_classes.TABLE])
    return mentions.page(reading.tokens, reading.names, classes)


def known(read: Read, text: str, source: str) -> bool:
    found = page(read, text)
    words = [found.tokens.text(at) for at in range(len(found.word))]
    wanted = source.lower().split()
    first = next(at for at in range(len(words)) if words[at : at + len(wanted)] == wanted)
    last = first + len(wanted) - 1
    return known_groups.are_known(found, mentions.mention(found, first, last, last + 1))


NEXT = "One expert warned that the pier could break. “It has run out of time.” {}"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("A host of countries said the pier was theirs.", "a host of countries"),
        ("Two thirds of voters said the pier should stay.", "two thirds of voters"),
        ("Some divers including Ada Pell said it broke.", "some divers including Ada Pell"),
        ("Senator Ada Pell came with two others. The senators said it broke.", "the senators"),
        ("A paper tells of it. The authors said it broke.", "the authors"),
        (NEXT.format("“It may break at once,” said Ada Pell of Tarn College."), "one expert"),
        (NEXT.format("“It may break at once,” Ada Pell, who studies piers at Tarn College, told us."), "one expert"),
    ],
)
def test_who_is_known_hides_nobody(read: Read, text: str, source: str) -> None:
    assert known(read, text, source)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Some divers said the pier broke.", "some divers"),
        ("The official Ada Pell came with two others. The officials said it broke.", "the officials"),
        ("The senators said it broke.", "the senators"),
        (NEXT.format("Nobody else would speak of it."), "one expert"),
        (NEXT.format("Ada Pell was mayor at the time."), "one expert"),
        (NEXT.replace("One expert", "One official").format("“It may break,” said Ada Pell."), "one official"),
        ("Ada Pell came. " + NEXT.format("“It may break,” said Ada Pell."), "one expert"),
    ],
)
def test_others_may(read: Read, text: str, source: str) -> None:
    assert not known(read, text, source)
