"""Where words and marks begin and end: as a pattern would cut them, sign for sign."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from model.detectors.text import word_boundaries

PATTERN = re.compile(r"\w+(?:['\-.]\w+)*|\.{2,}|[^\w\s]")


def cut(text: str) -> list[str]:
    low, high = word_boundaries.bounds(word_boundaries.codes(text))
    return [text[start:end] for start, end in zip(low.tolist(), high.tolist(), strict=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the board's e-mail", ["the", "board's", "e-mail"]),
        ("u.s. and a.b..c...", ["u.s", ".", "and", "a.b", "..", "c", "..."]),
        ("rock--roll 'tis -", ["rock", "-", "-", "roll", "'", "tis", "-"]),
        ("a.-b", ["a", ".", "-", "b"]),
        ("?!", ["?", "!"]),
        (" \n", []),
        ("", []),
    ],
)
def test_words_go_on_over_a_single_joint_and_points_stand_together(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@given(st.text(st.sampled_from("ab9_.-' \n!é\u00a0\u0301٣²中\U0001f600") | st.characters(), max_size=60))
@example("\x1c\x85\u2028½Ⅷ\ud800")
def test_every_text_is_cut_as_the_pattern_cuts_it(text: str) -> None:
    assert cut(text) == PATTERN.findall(text)
