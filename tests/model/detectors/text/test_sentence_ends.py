"""Prose ends with a mark; headings and teasers are short and end with none; a question asks."""

import pytest

from model import sentences
from model.detectors.text import sentence_ends, tokens
from model.detectors.text.sentence_ends import Ends
from model.types import Article

REPORT = "The council of Wexmoor voted on Tuesday to close three libraries. It was nine to four."


def ends(text: str) -> Ends:
    spans = sentences.cut(Article(text)).sentences
    return sentence_ends.of(tokens.cut(text, spans), len(spans))


def test_prose_ends_with_a_mark() -> None:
    assert ends(REPORT).unended.tolist() == [False, False]


def test_a_heading_among_prose_has_no_end() -> None:
    assert ends(f"{REPORT}\n\nHow they voted\n\nAll spoke.").unended.tolist() == [False, False, True, False]


@pytest.mark.parametrize("line", ["and so on " * 6, "“It will close,” said “Ada”", "It closes (for now)"])
def test_a_long_line_or_one_that_ends_with_another_mark_is_no_heading(line: str) -> None:
    assert not ends(f"{REPORT}\n\n{line}").unended.any()


@pytest.mark.parametrize("text", ["One line\n\nAnother line", "", "…"])
def test_where_nothing_ends_with_a_mark_nothing_is_missing_one(text: str) -> None:
    assert not ends(text).unended.any()


def test_a_question_asks() -> None:
    assert ends(f"Why close them? {REPORT}").asked.tolist() == [True, False, False]
    assert ends("").asked.tolist() == []
