"""Words of a headline come back in other forms, and compounds by their parts; other words do not."""

import numpy as np
import pytest

from model.detectors.headlines import headline, returning_words
from model.detectors.text import tokens
from model.types import Span, Weights

FLAT: Weights = {"idf": np.full(1 << headline.BITS, 4.0, dtype=np.float16)}


def back(title: str, text: str, least: float = 1.5) -> list[bool]:
    words, cut = headline.headline(title, FLAT), tokens.cut(text, [Span(0, len(text))])
    found = headline.match(words, headline.body(cut, 1, FLAT))
    return [*map(bool, returning_words.back(words, found, cut, least))]


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("Winning", "Nobody will win the race."),
        ("Rising", "The tide rises at noon."),
        ("Stifling", "It threatens to stifle the debate."),
        ("Controversial", "It was the pier's great controversy."),
        ("Board-authorized", "The board gave its authorization."),
        ("Post-storm", "After the storm the pier was gone."),
        ("Holm’s", "It was Holm who paid."),
    ],
)
def test_another_form_is_the_same_word(word: str, text: str) -> None:
    assert back(word, text) == [True]


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("Winning", "The window was open."),
        ("Pier", "She pierced it."),
        ("FDA-authorized", "The FDA met."),
        ("Bus", "The business closed."),
        ("Zoom", "The class is over."),
    ],
)
def test_another_word_is_not(word: str, text: str) -> None:
    assert back(word, text) == [False]


def test_what_came_back_stays_and_light_words_are_not_looked_for() -> None:
    assert back("Ferry sinking", "The ferry sank.") == [True, False]
    assert back("Winning", "They win.", least=5.0) == [False]


def test_a_copy_that_is_not_read_brings_nothing_back() -> None:
    text = "Winning at last. The pier stands."
    words, cut = headline.headline("Win", FLAT), tokens.cut(text, [Span(17, len(text))])
    found = headline.match(words, headline.body(cut, 1, FLAT))
    assert returning_words.back(words, found, cut, 1.5).tolist() == [False]
