"""What is told begins behind whom it is told; where no "that" and no quotation opens it, it stays whole."""

from collections.abc import Callable

import numpy as np
import pytest

from model.detectors.attribution import addressees
from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.attribution.tagger import CONTENT, CUE, SOURCE
from model.detectors.reading import Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Pell told the council that the pier was shut", "that the pier was shut"),
        ("Pell told the Courier “the pier is shut”", "“the pier is shut”"),
        ("Pell told us the pier was shut", "us the pier was shut"),
        ("Pell told the council to say that it was shut", "the council to say that it was shut"),
        ("Pell warned him of a pier that was rotten", "him of a pier that was rotten"),
        ("Pell saw the council that the pier fed", "the council that the pier fed"),
    ],
)
def test_whom_somebody_tells_is_not_what_is_told(read: Read, text: str, kept: str) -> None:
    reading = read(text)
    first, last = np.array([(1, 1), (0, 0), (2, len(reading.tokens) - 1)]).T
    found = addressees.contents(reading.tokens, Runs(first, last, np.array([CUE, SOURCE, CONTENT])), [Link(0, 1, (2,))])
    assert reading.text[slice(*reading.tokens.span(int(found.first[2]), int(found.last[2])))] == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Pell warned against any hope that it was safe", "any hope that it was safe"),
        ("Pell admitted to the Courier that it was shut", "that it was shut"),
    ],
)
def test_what_is_warned_against_is_no_addressee(read: Read, text: str, kept: str) -> None:
    reading = read(text)
    first, last = np.array([(1, 2), (0, 0), (3, len(reading.tokens) - 1)]).T
    found = addressees.contents(reading.tokens, Runs(first, last, np.array([CUE, SOURCE, CONTENT])), [Link(0, 1, (2,))])
    assert reading.text[slice(*reading.tokens.span(int(found.first[2]), int(found.last[2])))] == kept
