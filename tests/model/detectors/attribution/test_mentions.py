"""The head of a source is its noun, whatever follows it; a handle is a name."""

import numpy as np
import pytest

from model.detectors.attribution import mentions
from model.detectors.attribution.mentions import Page
from model.detectors.text import tokens, word_classes
from model.types import Span

TABLE = {name: np.array([7], dtype=np.uint64) for name in ("hash", "fine", "coarse")}


def page(text: str) -> Page:
    read = tokens.cut(text, [Span(0, len(text))])
    names = np.zeros(len(read), dtype=bool)
    return mentions.page(read, names, word_classes.of(read, names, TABLE))


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("a senior official familiar with the talks", 3),
        ("Ada Pell, the mayor", 1),
        ("the head of the union", 1),
        ("critics", 0),
        ("nurses who work there", 0),
    ],
)
def test_the_head_ends_before_what_only_describes_it(text: str, head: int) -> None:
    read = page(text)
    assert mentions.mention(read, 0, len(read.word) - 1, None).head == head


def test_examples_are_not_the_source() -> None:
    read = page("critics like Ada Pell")
    assert mentions.mention(read, 0, 3, None).last == 0


def test_words_know_which_lists_they_are_on() -> None:
    read = page("ministry report pier")
    assert [bool(bits) for bits in read.listed] == [True, True, False]


def test_one_word_that_points_is_a_pronoun_and_a_noun_is_not() -> None:
    read = page("she who nurse")
    assert [mentions.is_pronoun(read, mentions.mention(read, at, at, None)) for at in range(3)] == [True, True, False]


def test_a_handle_is_a_name() -> None:
    assert page("@wexmoor wexmoor").name == [False, True, False]


def test_no_words_make_an_empty_page() -> None:
    assert page("").word == []


@pytest.mark.parametrize(
    ("word", "speaker", "reader", "everybody"),
    [
        ("i've", True, False, False),
        ("you", False, True, True),
        ("you're", False, True, True),
        ("we've", False, False, True),
        ("she", False, False, False),
    ],
)
def test_short_forms_point_to_whoever_the_pronoun_does(word: str, speaker: bool, reader: bool, everybody: bool) -> None:
    read = page(word)
    source = mentions.mention(read, 0, 0, None)
    assert mentions.is_pronoun(read, source)
    assert mentions.is_speaker(read, source) is speaker
    assert mentions.is_reader(read, source) is reader
    assert mentions.is_everybody(read, source) is everybody


@pytest.mark.parametrize(("word", "plural"), [("lawyers", True), ("lawyer", False), ("boss", False)])
def test_a_plural_ends_in_one_s(word: str, plural: bool) -> None:
    assert mentions.is_plural(word) is plural


def test_a_trade_is_told_from_another_noun() -> None:
    read = page("a lawyer by the pier")
    assert [mentions.has_trade(read, at) for at in (1, 4)] == [True, False]
