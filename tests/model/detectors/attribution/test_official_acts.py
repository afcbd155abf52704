"""A ruling and an announcement are an office's; what officials merely say is theirs, who stay unnamed."""

from collections.abc import Callable

import pytest

from model.detectors.attribution import mentions, official_acts
from model.detectors.reading import Reading
from model.detectors.text import word_classes

Read = Callable[..., Reading]


def acts(reading: Reading, last: int, end: int) -> bool:
    """Whether the source up to ``last`` acts with the cue that follows it up to ``end``."""
    classes = word_classes.of(reading.tokens, reading.names, reading.taught[word_classes.TABLE])
    page = mentions.page(reading.tokens, reading.names, classes)
    return official_acts.acts(page, mentions.mention(page, 0, last, last + 1), end)


@pytest.mark.parametrize(
    ("text", "last", "end"),
    [
        ("A federal judge ruled that the pier must close.", 2, 3),
        ("The authorities announced new rules.", 1, 2),
        ("Officials said at a news conference that the pier must close.", 0, 1),
    ],
)
def test_an_office_acts_in_public(read: Read, text: str, last: int, end: int) -> None:
    assert acts(read(text), last, end)


@pytest.mark.parametrize(
    ("text", "last", "end"),
    [
        ("Officials said that the pier must close.", 0, 1),
        ("A nurse announced that the pier must close.", 1, 2),
        ("Two aides told reporters that the pier must close.", 1, 2),
    ],
)
def test_others_speak(read: Read, text: str, last: int, end: int) -> None:
    assert not acts(read(text), last, end)


def test_a_source_without_a_cue_does_nothing(read: Read) -> None:
    reading = read("A judge ruled.")
    classes = word_classes.of(reading.tokens, reading.names, reading.taught[word_classes.TABLE])
    page = mentions.page(reading.tokens, reading.names, classes)
    assert not official_acts.acts(page, mentions.mention(page, 0, 1, None), 2)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("A reporter asked whether the pier was safe.", True),
        ("A reporter said that the pier was safe.", False),
        ("A resident asked whether the pier was safe.", False),
    ],
)
def test_the_press_that_asks_is_no_source(read: Read, text: str, *, asks: bool) -> None:
    reading = read(text)
    classes = word_classes.of(reading.tokens, reading.names, reading.taught[word_classes.TABLE])
    page = mentions.page(reading.tokens, reading.names, classes)
    assert official_acts.questions(page, mentions.mention(page, 0, 1, 2), 2) == asks
