import numpy as np
import pytest

from model.detectors.headlines import headline
from model.detectors.text import hashing, tokens
from model.types import Span, Weights

FLAT: Weights = {"idf": np.full(1 << headline.BITS, 2.0, dtype=np.float16)}


def _stem(word: str) -> int:
    return int(headline.stems(tokens.cut(word, [Span(0, len(word))]), np.array([0]))[0])


@pytest.mark.parametrize(
    ("one", "other"),
    [("vote", "votes"), ("mayor", "mayor's"), ("library", "Libraries"), ("3", "three"), ("council", "COUNCIL")],
)
def test_forms_of_a_word_share_a_stem(one: str, other: str) -> None:
    assert _stem(one) == _stem(other)


@pytest.mark.parametrize(
    ("one", "other"), [("vote", "note"), ("as", "a"), ("bus", "bu"), ("class", "clas"), ("13", "3")]
)
def test_other_words_do_not(one: str, other: str) -> None:
    assert _stem(one) != _stem(other)


def test_a_word_said_twice_counts_once() -> None:
    assert len(headline.headline("Rain, rain and more rain", FLAT).stem) == 3


def test_a_match_says_how_often_where_and_in_which_sentence() -> None:
    text = "Rain fell. No more came. Rain fell."
    cut = tokens.cut(text, [Span(0, 10), Span(11, 24), Span(25, 35)])
    found = headline.match(headline.headline("Rain stays", FLAT), headline.body(cut, 3, FLAT))
    assert found.found.tolist() == [2, 0]
    assert found.lead.tolist() == [True, False]
    assert found.present.tolist() == [[True, False, True], [False, False, False]]


def test_a_bucket_without_weight_is_worth_nothing() -> None:
    assert headline.rarity(np.array([hashing.word("rain")]), {"idf": np.zeros(1 << headline.BITS, np.float16)}) == 0
