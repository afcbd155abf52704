"""A number of people told of before is nobody unnamed; a list, and those who stayed unnamed, are no such number."""

from collections.abc import Callable, Sequence

import pytest

from model.detectors.attribution import counted_groups, mentions
from model.detectors.attribution.source_features import Before
from model.detectors.attribution.source_kind import KINDS
from model.detectors.reading import Reading
from model.detectors.text import word_classes

Read = Callable[..., Reading]
UNNAMED = KINDS.index("anonymous")
FACELESS = {"anonymous", "collective"}


def ruled_out(reading: Reading, first: int, last: int, before: Sequence[Before] = ()) -> set[str]:
    """The kinds that the source from the first to the last word is not of."""
    classes = word_classes.of(reading.tokens, reading.names, reading.taught[word_classes.TABLE])
    page = mentions.page(reading.tokens, reading.names, classes)
    return set(counted_groups.ruled_out(page, mentions.mention(page, first, last, None), before, UNNAMED))


@pytest.mark.parametrize(
    ("text", "last", "kinds"),
    [
        ("Both said so.", 0, {*FACELESS, "organization", "document"}),
        ("The two said so.", 1, {*FACELESS, "organization", "document"}),
        ("All three lawmakers said so.", 2, {*FACELESS, "organization", "document"}),
        ("Both reports said so.", 1, FACELESS),
        ("The two sides said so.", 2, {*FACELESS, "document"}),
    ],
)
def test_those_who_are_counted_were_told_of_before(read: Read, text: str, last: int, kinds: set[str]) -> None:
    assert ruled_out(read(text), 0, last) == kinds


@pytest.mark.parametrize(
    ("text", "last"),
    [("Two officials said so.", 1), ("Both nurses and doctors said so.", 3), ("The officials said so.", 1)],
)
def test_others_can_be_of_any_kind(read: Read, text: str, last: int) -> None:
    assert not ruled_out(read(text), 0, last)


def test_both_who_came_unnamed_shortly_before_stay_so(read: Read) -> None:
    reading = read("Two aides said it rained. Both said it snowed.")
    assert not ruled_out(reading, 6, 6, [Before(UNNAMED, 1, several=True)])
    assert ruled_out(reading, 6, 6, [Before(KINDS.index("named"), 1, several=True)])
    assert ruled_out(reading, 6, 6, [Before(UNNAMED, 1, several=False)])
