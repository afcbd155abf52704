"""Words inside double quotation marks, where each has its fellow and where one is missing."""

import numpy as np
import pytest

from model.detectors.text import quoted_words, word_boundaries


def quoted(text: str) -> list[str]:
    letters = word_boundaries.codes(text)
    low, high = word_boundaries.bounds(letters)
    paragraph = np.cumsum(letters == 10)[low].astype(np.int32)
    found = quoted_words.inside(letters, low, high, paragraph)
    words = [text[at:end] for at, end, yes in zip(low.tolist(), high.tolist(), found.tolist(), strict=True) if yes]
    return [word for word in words if word != '"']


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "it is gone" again.', "it is gone"),
        ('"Yes," he said. "No," said she.', "Yes , No ,"),
        ("He said nothing.", ""),
        ("", ""),
    ],
)
def test_every_other_mark_closes(text: str, expected: str) -> None:
    assert quoted(text) == expected.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said, "and then he said, "no, never," and that was it.', "and then he said , no , never ,"),
        ('"This pier," one wrote, would be gone in a year." He left.', "This pier ,"),
        ('It is gone," he said. "It was old."', "It was old ."),
        ('A 6\'4" man said "it is gone" again.', "it is gone"),
        ('"It is gone,\' he said. "It was old."', "It is gone , ' It was old ."),
        ('He said "it is gone.', "it is gone ."),
        ("\"It is the 'new' pier, he said.", "It is the ' new ' pier , he said ."),
    ],
)
def test_where_a_mark_is_missing_what_stands_beside_the_others_tells_what_they_do(text: str, expected: str) -> None:
    assert quoted(text) == expected.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"It is gone.\n\n"It was old," he said.\n\nHe left.', "It is gone . It was old ,"),
        ('He said: "It is gone.\n\nIt was old.\n\nIt was ours," and left.', "It is gone . It was old . It was ours ,"),
        ('"It is gone.\n\nIt was old." He left. "Why?"', "It is gone . It was old . Why ?"),
        ('"It is gone.\n\nHe said so. "It was old," he said.', "It is gone . It was old ,"),
        ('"It is gone.\n\nHe left.', "It is gone ."),
    ],
)
def test_a_quotation_left_open_ends_with_its_paragraph_unless_the_next_mark_closes_it(text: str, expected: str) -> None:
    assert quoted(text) == expected.split()


def test_what_closes_far_away_closes_nothing() -> None:
    far = "He left. " * 200
    assert quoted(f'"It is gone.\n\n{far}\n\nIt was old," he said.') == ["It", "is", "gone", "."]


def test_of_too_many_marks_every_other_one_closes() -> None:
    assert quoted('"a" ' * 150 + 'and "b') == ["a"] * 150 + ["b"]


def test_marks_without_end_are_read_in_one_go() -> None:
    assert quoted('" \n' * 100_000) == []
    assert quoted('"' * 100_001) == []
