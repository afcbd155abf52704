"""Endings that only bend a word are left off; short words keep theirs."""

import pytest

from model.detectors.text import stems, tokens
from model.types import Span


def stemmed(text: str) -> list[int]:
    return [*map(int, stems.of(tokens.cut(text, (Span(0, len(text)),))))]


@pytest.mark.parametrize("words", ["bolts bolted bolting bolt bolt's", "close closes closed closing"])
def test_forms_of_a_word_are_one(words: str) -> None:
    assert len(set(stemmed(words))) == 1


@pytest.mark.parametrize("words", ["bolt belt", "ring rang", "bed beds", "seed see"])
def test_other_words_and_short_ones_stay_apart(words: str) -> None:
    assert len(set(stemmed(words))) == 2


def test_nothing_has_no_stems() -> None:
    assert stemmed("") == []
