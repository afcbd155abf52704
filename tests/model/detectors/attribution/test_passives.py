"""Who is told is no source, and "it is believed" has none."""

import numpy as np
import pytest

from model.detectors.attribution import passives
from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.attribution.tagger import CONTENT, CUE, SOURCE
from model.detectors.text import tokens
from model.detectors.text.tokens import Tokens
from model.types import Span


def cut(text: str) -> Tokens:
    return tokens.cut(text, [Span(0, len(text))])


@pytest.mark.parametrize(
    ("cue", "hears"),
    [
        ("were told", True),
        ("had been repeatedly warned", True),
        ("was asked", True),
        ("told", False),
        ("was quoted as saying", False),
        ("said he had asked", False),
    ],
)
def test_a_passive_of_telling_names_the_hearer(cue: str, hears: bool) -> None:
    read = cut(cue)
    assert passives.hears(read, (0, len(read) - 1)) is hears


@pytest.mark.parametrize(
    ("cue", "told_of"),
    [
        ("was announced", True),
        ("have been confirmed", True),
        ("has long been slammed", True),
        ("are widely seen as", True),
        ("announced", False),
        ("has seen", False),
        ("was told", False),
    ],
)
def test_a_passive_of_judging_names_what_is_judged(cue: str, *, told_of: bool) -> None:
    read = cut(cue)
    assert passives.is_told_of(read, (0, len(read) - 1)) is told_of


def owned(text: str, source: tuple[int, int], cue: tuple[int, int], content: tuple[int, int]) -> Link:
    """The link of three runs, 0 the cue, 1 the source and 2 the content, as the passive has it."""
    first, last = np.array([cue, source, content]).T
    return passives.owned(cut(text), Runs(first, last, np.array([CUE, SOURCE, CONTENT])), Link(0, 1, (2,)))


def test_what_is_condemned_is_part_of_what_is_said() -> None:
    assert owned("The plan was condemned as thin.", (0, 1), (2, 3), (4, 5)) == Link(0, None, (1, 2))


def test_who_condemns_stands_behind_by() -> None:
    assert owned("The plan was condemned by Ada Pell.", (0, 1), (2, 4), (5, 6)) == Link(0, 2, (1,))


def test_it_is_no_part_of_what_was_reported() -> None:
    assert owned("It was reported that Pell fell.", (0, 0), (1, 2), (3, 5)) == Link(0, None, (2,))


def test_who_is_told_says_nothing() -> None:
    assert owned("Guests were told that Pell fell.", (0, 0), (1, 2), (3, 5)) == Link(0, None, (2,))


def test_who_tells_keeps_what_he_tells() -> None:
    assert owned("Guests said that Pell fell.", (0, 0), (1, 1), (2, 4)) == Link(0, 1, (2,))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is believed that the fire began in the kitchen.", ["It is believed"]),
        ("It was widely reported that he had left.", ["It was widely reported"]),
        ("It is a report that he believed.", []),
        ("She is believed to be abroad.", []),
        ("It was reported by Reuters that he had left.", []),
    ],
)
def test_what_nobody_says_is_found(text: str, found: list[str]) -> None:
    read = cut(text)
    assert [text[slice(*read.span(*words))] for words in passives.impersonal(read)] == found
