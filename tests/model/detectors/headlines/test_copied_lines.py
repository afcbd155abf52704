"""The headline over again in its body brings nothing to it; its first sentence does."""

import numpy as np
import pytest

from model import sentences
from model.detectors.headlines import copied_lines, headline
from model.detectors.text import sentence_ends, tokens
from model.types import Article, Weights

FLAT: Weights = {"idf": np.full(1 << headline.BITS, 4.0, dtype=np.float16)}
TITLE = "Wexmoor council votes to close three libraries"
REPORT = "The council of Wexmoor voted on Tuesday to close three libraries. It was nine to four."


def copies(text: str) -> list[bool]:
    """Which sentences say the headline over again."""
    spans = sentences.cut(Article(text)).sentences
    words = tokens.cut(text, spans)
    own, body = headline.headline(TITLE, FLAT), headline.body(words, len(spans), FLAT)
    unended = sentence_ends.of(words, len(spans)).unended
    return [*map(bool, copied_lines.copies(own, body, headline.match(own, body), unended))]


@pytest.mark.parametrize(
    "copy", [TITLE, f"{TITLE}.", "Three libraries: Wexmoor council votes to close", f"News: {TITLE}."]
)
def test_the_headline_over_again_is_a_copy(copy: str) -> None:
    assert copies(f"{copy}\n\n{REPORT}") == [True, False, False]


def test_a_report_in_its_own_words_is_none() -> None:
    assert copies(REPORT) == [False, False]


def test_a_subhead_is_no_copy() -> None:
    assert copies(f"{REPORT}\n\nHow they voted\n\nAll spoke.") == [False] * 4


@pytest.mark.parametrize("text", [TITLE, f"{TITLE}.", f"{TITLE}\n\n{TITLE}", "", "…"])
def test_a_text_that_is_nothing_else_is_read_all_the_same(text: str) -> None:
    assert not any(copies(text))


def test_the_words_of_a_copy_belong_to_no_sentence() -> None:
    words = tokens.cut("One.\n\nTwo.", sentences.cut(Article("One.\n\nTwo.")).sentences)
    assert copied_lines.without(words, np.array([True, False])).tolist() == [-1, -1, 1, 1]
