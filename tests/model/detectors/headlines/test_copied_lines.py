"""The headline over again in its body, subheads and teasers bring nothing to it; its first sentence does."""

import numpy as np
import pytest

from model import sentences
from model.detectors.headlines import copied_lines, headline
from model.detectors.text import tokens
from model.types import Article, Weights

FLAT: Weights = {"idf": np.full(1 << headline.BITS, 4.0, dtype=np.float16)}
TITLE = "Wexmoor council votes to close three libraries"
REPORT = "The council of Wexmoor voted on Tuesday to close three libraries. It was nine to four."


def told(text: str, title: str = TITLE) -> tuple[list[bool], list[bool]]:
    """Which sentences are lines without an end, and which are copies."""
    spans = sentences.cut(Article(text)).sentences
    words = tokens.cut(text, spans)
    own, body = headline.headline(title, FLAT), headline.body(words, len(spans), FLAT)
    unended = copied_lines.lines(words, len(spans))
    return unended.tolist(), copied_lines.copies(own, body, headline.match(own, body), unended).tolist()


@pytest.mark.parametrize(
    "copy", [TITLE, f"{TITLE}.", "Three libraries: Wexmoor council votes to close", f"News: {TITLE}."]
)
def test_the_headline_over_again_is_a_copy(copy: str) -> None:
    assert told(f"{copy}\n\n{REPORT}")[1] == [True, False, False]


def test_a_report_in_its_own_words_is_none() -> None:
    assert told(REPORT) == ([False, False], [False, False])


def test_a_subhead_has_no_end_and_is_no_copy() -> None:
    assert told(f"{REPORT}\n\nHow they voted\n\nAll spoke.") == (
        [False, False, True, False],
        [False, False, False, False],
    )


def test_a_long_line_or_one_that_quotes_is_no_subhead() -> None:
    assert not any(told(f"{REPORT}\n\n{'and so on ' * 6}\n\n“It will close,” said “Ada”")[0])


@pytest.mark.parametrize("text", [TITLE, f"{TITLE}.", f"{TITLE}\n\n{TITLE}", "", "…"])
def test_a_text_that_is_nothing_else_is_read_all_the_same(text: str) -> None:
    assert not any(told(text)[1])


def test_the_words_of_a_copy_belong_to_no_sentence() -> None:
    words = tokens.cut("One.\n\nTwo.", sentences.cut(Article("One.\n\nTwo.")).sentences)
    assert copied_lines.without(words, np.array([True, False])).tolist() == [-1, -1, 1, 1]


def test_a_question_bears_nothing_out() -> None:
    spans = sentences.cut(Article(f"Why close them? {REPORT}")).sentences
    words = tokens.cut(f"Why close them? {REPORT}", spans)
    assert copied_lines.questions(words, len(spans)).tolist() == [True, False, False]
    assert copied_lines.questions(tokens.cut("", []), 0).tolist() == []
