"""A source ends before the paper it speaks in, a figure of what is said, and what belongs to its verb."""

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


@pytest.mark.parametrize(
    ("text", "source", "kept"),
    [
        ("“It rained,” Ada Pell on Monday said.", (5, 8), "Ada Pell"),
        ("“It rained,” the mayor last week told us.", (5, 8), "the mayor"),
        ("“It rained,” some even say.", (5, 6), "some"),
        ("“It rained,” the mayor quietly said.", (5, 7), "the mayor"),
        ("“It rained,” another nurse who said so left.", (5, 7), "another nurse"),
        ("“It rained,” the family said.", (5, 6), "the family"),
        ("“It rained,” Ada Kelly said.", (5, 6), "Ada Kelly"),
        ("“It rained,” the Mail on Sunday said.", (5, 8), "the Mail on Sunday"),
    ],
)
def test_when_and_how_it_spoke_is_no_part_of_a_source(
    read: Read, text: str, source: tuple[int, int], kept: str
) -> None:
    assert cut(read(text), source, (1, 2))[0] == kept
