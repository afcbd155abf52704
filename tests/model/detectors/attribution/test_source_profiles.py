"""Each source is told once, by the first of its cues; an office that acts in public is a body."""

from collections.abc import Callable

import numpy as np
import pytest

from model.detectors.attribution import mentions, source_kind, source_profiles
from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.attribution.source_profiles import SourceProfile
from model.detectors.attribution.tagger import CUE, SOURCE
from model.detectors.reading import Reading
from model.detectors.text import word_classes

Read = Callable[..., Reading]


def only(reading: Reading, last: int) -> SourceProfile:
    """What is known of the source up to the word ``last``, whose cue is the word behind it."""
    classes = word_classes.of(reading.tokens, reading.names, reading.taught[word_classes.TABLE])
    page = mentions.page(reading.tokens, reading.names, classes)
    runs = Runs(np.array([0, last + 1]), np.array([last, last + 1]), np.array([SOURCE, CUE]))
    return source_profiles.of(page, runs, [Link(1, 0, ()), Link(1, None, ())], reading.taught[source_kind.TABLE])[0]


@pytest.mark.parametrize(
    ("text", "last", "kind", "pointing"),
    [
        ("Ada Pell said it rained.", 1, "named", False),
        ("We said it rained.", 0, "collective", True),
        ("I said it rained.", 0, "named", True),
        ("A judge ruled that it rained.", 1, "organization", False),
        ("The Ferry Inn said it rained.", 2, "organization", False),
        ("Holm’s Bar said it rained.", 1, "organization", False),
        ("A senior official said it rained.", 2, "anonymous", False),
    ],
)
def test_each_source_has_a_kind(read: Read, text: str, last: int, kind: str, *, pointing: bool) -> None:
    found = only(read(text), last)
    assert (found.kind, found.pointing) == (kind, pointing)


def test_an_act_in_public_hides_nobody(read: Read) -> None:
    assert only(read("A judge ruled that it rained."), 1).unnamed == 0
    assert only(read("A senior official said it rained."), 2).unnamed > 0.5


@pytest.mark.parametrize("source", ["The 75-year-old", "The waitress"])
def test_one_person_is_no_group(read: Read, source: str) -> None:
    assert only(read(f"{source} said it rained."), 1).kind != "collective"


def test_you_are_the_reader(read: Read) -> None:
    assert only(read("You said it rained."), 0).reader
    assert not source_profiles.NOBODY.reader
