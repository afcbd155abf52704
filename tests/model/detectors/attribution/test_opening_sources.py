"""Behind "According to Pell," stands what she says, though the tagger took its subject for more of her name."""

from collections.abc import Callable

import numpy as np
import pytest

from model.detectors.attribution import opening_sources
from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.attribution.tagger import CONTENT, CUE, SOURCE
from model.detectors.reading import Reading

Read = Callable[..., Reading]


def parted(read: Read, text: str, first: int, last: int) -> tuple[str, str] | None:
    """Source and content of a cue of two words at ``first`` whose source was taken to go on to ``last``."""
    reading = read(text)
    runs = Runs(np.array([first, first + 2]), np.array([first + 1, last]), np.array([CUE, SOURCE]))
    found, links = opening_sources.parted(reading.tokens, runs, [Link(0, 1, ())])
    if not links[0].content:
        return None
    assert found.part[links[0].content[0]] == CONTENT
    source, content = (
        reading.tokens.span(int(found.first[run]), int(found.last[run])) for run in (1, *links[0].content)
    )
    return reading.text[slice(*source)], reading.text[slice(*content)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("According to Pell, her old pier is rotten.", 0, 6),
        ("But according to Pell, her old pier is rotten.", 1, 7),
    ],
)
def test_a_comma_parts_the_source_from_what_it_says(read: Read, text: str, first: int, last: int) -> None:
    assert parted(read, text, first, last) == ("Pell", "her old pier is rotten")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("The pier is old and rotten, according to Pell, the mayor of the town.", 7, 12),
        ("According to Pell, who lives by the pier.", 0, 4),
        ("According to Pell her old pier is rotten.", 0, 2),
        ("According to Pell, 43, her old pier is rotten.", 0, 2),
        ("Answering to Pell, her old pier is rotten.", 0, 2),
    ],
)
def test_where_no_such_comma_stands_nothing_is_parted(read: Read, text: str, first: int, last: int) -> None:
    assert parted(read, text, first, last) is None


def test_a_cue_that_has_its_content_keeps_it(read: Read) -> None:
    tokens = read("According to Pell, the pier is rotten.").tokens
    runs = Runs(np.array([0, 2, 4]), np.array([1, 2, 7]), np.array([CUE, SOURCE, CONTENT]))
    assert opening_sources.parted(tokens, runs, [Link(0, 1, (2,))])[1] == (Link(0, 1, (2,)),)
