"""A source ends before the paper it speaks in and before a figure of what is said; an age is its own."""

from collections.abc import Callable

import numpy as np
import pytest

from model.detectors.attribution import source_trimming
from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.attribution.tagger import CONTENT, CUE, SOURCE
from model.detectors.reading import Reading

Read = Callable[..., Reading]


def cut(reading: Reading, source: tuple[int, int], content: tuple[int, int]) -> tuple[str, str]:
    """Source and content, given by their first and last words, as they stand afterwards."""
    first, last = np.array([(0, 0), source, content]).T
    runs = Runs(first, last, np.array([CUE, SOURCE, CONTENT]))
    found = source_trimming.sources(reading.tokens, reading.names, runs, [Link(0, 1, (2,)), Link(0, None, (2,))])
    spans = [reading.tokens.span(int(found.first[run]), int(found.last[run])) for run in (1, 2)]
    return reading.text[slice(*spans[0])], reading.text[slice(*spans[1])]


def test_a_figure_that_is_cut_by_its_comma_is_all_of_what_is_said(read: Read) -> None:
    text = "According to the Selby Observatory, 8,668 fires burn."
    assert cut(read(text), (2, 7), (8, 10)) == ("the Selby Observatory", "8,668 fires burn")


@pytest.mark.parametrize(
    ("text", "source", "kept"),
    [
        ("“It rained,” said Ada Pell in a council report.", (6, 11), "Ada Pell"),
        ("“It rained,” said Ada Pell in the garden.", (6, 10), "Ada Pell in the garden"),
        ("“It rained,” said the mayor in a report.", (6, 10), "the mayor in a report"),
        ("“It rained,” said Ada Pell, 43, 7 miles off.", (6, 10), "Ada Pell, 43,"),
    ],
)
def test_a_name_ends_before_the_paper_and_with_the_age(
    read: Read, text: str, source: tuple[int, int], kept: str
) -> None:
    assert cut(read(text), source, (1, 2))[0] == kept
