"""A statement without a source gets its sentence's speaker; what is nobody's stays only where its words say so."""

from collections.abc import Callable

import numpy as np
import pytest

from model.detectors.attribution import inferred_sources
from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.attribution.tagger import CONTENT, CUE, SOURCE
from model.detectors.reading import Reading

Read = Callable[..., Reading]
Parts = tuple[tuple[int, int, int], ...]


def sources(reading: Reading, parts: Parts, *links: Link, spoken: bool = True) -> list[str | None]:
    """The words of the source of each link that is kept."""
    found = Runs(*np.array(parts).T)
    runs, kept = inferred_sources.of(reading.tokens, reading.names, found, [(link, spoken) for link in links])
    spans = [
        link.source and reading.tokens.span(int(runs.first[link.source]), int(runs.last[link.source])) for link in kept
    ]
    return [reading.text[slice(*span)] if span else None for span in spans]


def test_a_participle_and_a_second_verb_borrow_the_speaker(read: Read) -> None:
    parts = ((0, 0, CONTENT), (2, 3, SOURCE), (4, 4, CUE), (5, 6, CONTENT), (8, 8, CUE), (9, 10, CONTENT))
    first, second = Link(2, 1, (3,)), Link(4, None, (5,))
    assert sources(read("Rain, Ada Pell said it rained, adding it snowed."), parts, first, second) == ["Ada Pell"] * 2
    assert sources(read("Rain, Ada Pell said it rained and said it snowed."), parts, first, second) == ["Ada Pell"] * 2


def test_the_name_beside_a_verb_of_speech_is_its_subject(read: Read) -> None:
    reading, parts = read("Yesterday Ada Pell said it rained."), ((3, 3, CUE), (4, 5, CONTENT))
    assert sources(reading, parts, Link(0, None, (1,))) == ["Ada Pell"]
    assert sources(reading, parts, Link(0, None, (1,)), spoken=False) == []


def test_a_name_right_behind_said_is_the_speaker_and_no_content(read: Read) -> None:
    reading, parts = read("It rained, said Ada Pell."), ((0, 1, CONTENT), (3, 3, CUE), (4, 5, CONTENT))
    assert sources(reading, parts, Link(1, None, (0, 2))) == ["Ada Pell"]


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("It is expected to rain.", (0, 2), (3, 4)),
        ("Ferries were reportedly late today.", (2, 2), (3, 4)),
        ("The pilots were told that it rained.", (2, 3), (4, 6)),
    ],
)
def test_words_that_say_themselves_that_nobody_is_named_stay(
    read: Read, text: str, cue: tuple[int, int], content: tuple[int, int]
) -> None:
    assert sources(read(text), ((*cue, CUE), (*content, CONTENT)), Link(0, None, (1,))) == [None]


def test_what_nobody_was_found_for_is_let_go(read: Read) -> None:
    parts = ((3, 3, CUE), (4, 5, CONTENT))
    assert sources(read("The old ferry said it rained."), parts, Link(0, None, (1,))) == []


def test_marks_and_those_who_reportedly_act_are_no_source(read: Read) -> None:
    parts = ((0, 0, SOURCE), (1, 1, CUE), (2, 4, CONTENT))
    assert sources(read("Officers reportedly found the ferry."), parts, Link(1, 0, (2,))) == [None]
    parts = ((3, 3, SOURCE), (2, 2, CUE), (0, 1, CONTENT))
    assert sources(read("It rained said."), parts, Link(1, 0, (2,))) == []


@pytest.mark.parametrize(
    "text",
    [
        "The offices opened late, and rest assured that nobody was told of it.",
        "The pier is old. That said, the bolts were new and the deck was sound.",
    ],
)
def test_a_small_word_that_is_no_noun_speaks_for_nobody(read: Read, text: str) -> None:
    assert all(each.source is None for each in read(text).attributions.all)
