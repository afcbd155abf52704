"""Kinds are odds that sum to one, and what came before tells on a pronoun."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from model.detectors.attribution import mentions, source_kind
from model.detectors.attribution.source_kind import KINDS
from model.detectors.reading import Reading
from model.detectors.text import word_classes

Read = Callable[..., Reading]


def odds(read: Reading, *sources: tuple[int, int]) -> NDArray[np.float64]:
    classes = word_classes.of(read.tokens, read.names, read.taught[word_classes.TABLE])
    page = mentions.page(read.tokens, read.names, classes)
    asked = [mentions.mention(page, first, last, None) for first, last in sources]
    return source_kind.odds(page, asked, read.taught[source_kind.TABLE])


def test_odds_sum_to_one_for_each_source(read: Read) -> None:
    found = odds(read("Ada Pell and critics"), (0, 1), (3, 3))
    assert found.shape == (2, len(KINDS))
    assert found.sum(axis=1) == pytest.approx([1.0, 1.0])


@pytest.mark.parametrize(
    ("text", "last", "kind"),
    [
        ("HMQ said it would recall the cars.", 0, "organization"),
        ("Reuters reported that the deal was close.", 0, "organization"),
        ("France said it would not sign.", 0, "organization"),
        ("The automaker said it would recall the cars.", 1, "organization"),
        ("The ministry said the homes were safe.", 1, "organization"),
        ("A Pentagon report found that the aircraft was late.", 2, "document"),
        ("The duo said they would tour again.", 1, "collective"),
        ("A senior official said the homes were unsafe.", 2, "anonymous"),
        ("Critics, including Ada Pell, said the pier was shut.", 5, "anonymous"),
        ("Ada Pell said the pier was shut.", 1, "named"),
    ],
)
def test_the_kind_is_the_one_a_reader_would_give(read: Read, text: str, last: int, kind: str) -> None:
    reading = read(text)
    (found,) = odds(reading, (0, last))
    assert KINDS[int(found.argmax())] == kind


def test_they_after_the_unnamed_is_less_likely_named_than_he_after_the_named(read: Read) -> None:
    unnamed = odds(read("Officials were late. They left."), (0, 0), (4, 4))
    named = odds(read("Ada Pell was late. She left."), (0, 1), (5, 5))
    assert named[1, 0] > 0.9
    assert unnamed[1, 0] < 0.5


def test_no_sources_have_no_odds(read: Read) -> None:
    assert odds(read("")).shape == (0, len(KINDS))
