"""A statement ends with its paragraph where it is not quoted; goals that are added are no words."""

from collections.abc import Callable

import numpy as np
import pytest

from model.detectors.attribution import content_scope
from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.attribution.tagger import CONTENT, CUE, SOURCE
from model.detectors.reading import Reading

Read = Callable[..., Reading]


def runs(cue: tuple[int, int], *contents: tuple[int, int]) -> tuple[Runs, Link]:
    """A cue and its contents by their first and last words."""
    first, last = np.array([cue, *contents]).T
    part = np.array([CUE, *(CONTENT for _ in contents)])
    return Runs(first, last, part), Link(0, None, tuple(range(1, len(contents) + 1)))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Pell said it rained.\nThe ferry left.", (1,)),
        ("Pell said it rained. The ferry left.", (1, 2)),
        ("Pell said it rained.\n“The ferry left.”", (1, 2)),
    ],
)
def test_what_is_not_quoted_ends_with_its_paragraph(read: Read, text: str, kept: tuple[int, ...]) -> None:
    found, link = runs((1, 1), (2, 3), (5, 7))
    assert content_scope.within(read(text).tokens, found, link).content == kept


def test_a_quotation_of_the_paragraph_before_is_another_s(read: Read) -> None:
    found, link = runs((6, 6), (0, 4), (7, 8))
    assert content_scope.within(read("“It rained.”\nPell said it snowed.").tokens, found, link).content == (2,)


@pytest.mark.parametrize(
    ("text", "last", "counts"),
    [
        ("Pell added two goals.", 3, True),
        ("Pell added his seventh of the season.", 6, True),
        ("Shares added more than 2%.", 5, True),
        ("Shares added 2%, as before.", 3, True),
        ("Pell added 2 bolts were gone.", 6, False),
        ("Pell added that the goals were late.", 6, False),
        ("Pell added two reasons.", 3, False),
        ("Pell noted two goals.", 3, False),
    ],
)
def test_goals_are_added_without_a_word(read: Read, text: str, last: int, *, counts: bool) -> None:
    found, link = runs((1, 1), (2, last))
    assert content_scope.counts_points(read(text).tokens, found, link) == counts


@pytest.mark.parametrize(
    ("text", "last", "names"),
    [
        ("Neighbours called “Friends of the Pier” met.", 6, True),
        ("Neighbours called “for calm” at once.", 5, False),
        ("Neighbours called the plan a waste.", 5, False),
        ("Neighbours shouted “Shame” at once.", 4, False),
    ],
)
def test_a_name_is_given_and_nobody_quoted(read: Read, text: str, last: int, *, names: bool) -> None:
    found, link = runs((1, 1), (2, last))
    assert content_scope.names_a_thing(read(text).tokens, found, link) == names


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("It rained, Pell said Tuesday at noon.", (1,)),
        ("It rained, Pell said while he rowed.", (1,)),
        ("It rained, Pell said the boat sank.", (1, 2)),
        ("It rained, Pell said “at last we row”.", (1, 2)),
    ],
)
def test_when_and_where_it_was_said_is_not_what_was_said(read: Read, text: str, kept: tuple[int, ...]) -> None:
    found, link = runs((4, 4), (0, 1), (5, 7))
    assert content_scope.within(read(text).tokens, found, link).content == kept


def sourced(text: str, read: Read, source: tuple[int, int], cue: int, *contents: tuple[int, int]) -> tuple[int, ...]:
    """The contents that are kept of a statement with a source, by the numbers of their runs."""
    first, last = np.array([(cue, cue), source, *contents]).T
    found = Runs(first, last, np.array([CUE, SOURCE, *(CONTENT for _ in contents)]))
    link = Link(0, 1, tuple(range(2, 2 + len(contents))))
    return content_scope.within(read(text).tokens, found, link).content


def test_a_clause_that_leads_up_to_a_speaker_is_the_article_s_own(read: Read) -> None:
    assert sourced("It rained, though Pell said it was dry.", read, (4, 4), 5, (0, 1), (6, 8)) == (3,)


@pytest.mark.parametrize(
    "text",
    [
        "It rained, so, Pell said, it snowed.",
        "“It rained,” and Pell said it snowed.",
    ],
)
def test_a_speaker_between_commas_or_a_quotation_keeps_both(read: Read, text: str) -> None:
    assert (
        len(sourced(text, read, (5, 5) if text[0] == "I" else (6, 6), 6 if text[0] == "I" else 7, (0, 3), (8, 9))) == 2
    )


def test_the_sentence_behind_a_quotation_is_the_article_s_own(read: Read) -> None:
    assert sourced("“It rained,” Pell said. The ferry left.", read, (5, 5), 6, (0, 4), (8, 10)) == (2,)


def test_the_sentence_behind_a_statement_that_its_cue_closes_is_the_articles_own(read: Read) -> None:
    found, link = runs((4, 4), (0, 1), (6, 8))
    assert content_scope.within(read("It rained, Pell said. The ferry left.").tokens, found, link).content == (1,)
