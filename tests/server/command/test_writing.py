"""An answer is one line of ASCII that any JSON reader gives back as it was."""

import json

import pytest

from server.command import writing


@pytest.mark.parametrize("text", ["Pier 🌊 shut", "two\nlines\r", "\u2028\u2029\x85", '"quoted" \\ back', "\ud83c"])
def test_an_answer_is_one_line_of_ascii_and_comes_back_whole(text: str) -> None:
    line = writing.line({"id": text, "score": None})
    assert line.isascii()
    assert line.splitlines() == [line.removesuffix("\n")]
    assert json.loads(line) == {"id": text, "score": None}


def test_a_number_that_json_does_not_know_is_a_fault_and_not_a_word() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        writing.line({"score": float("nan")})
