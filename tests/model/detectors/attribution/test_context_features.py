"""What stands further off: the nearest word of saying on each side, never one of another sentence."""

import numpy as np

from model.detectors.attribution import context_features
from model.detectors.attribution.context_features import ContextFeatures
from model.detectors.text import tokens
from model.types import Span, Weights

SAID = tokens.cut("said", [Span(0, 4)]).word
CUES: Weights = {"hash": SAID, "strength": np.array([4], dtype=np.uint8)}


def around(text: str, *sentences: tuple[int, int]) -> ContextFeatures:
    words = tokens.cut(text, [Span(*span) for span in sentences])
    return context_features.of(words, words.word, CUES)


def test_the_nearest_word_of_saying_is_seen_from_both_sides() -> None:
    found = around("Pell said so", (0, 12))
    said = int(SAID[0])
    assert found.cue_right.tolist() == [said, 0, 0]
    assert found.cue_left.tolist() == [0, 0, said]


def test_one_of_another_sentence_is_not_seen() -> None:
    found = around("Pell said so. Rain fell.", (0, 13), (14, 24))
    assert found.cue_left.tolist()[4:] == [0, 0, 0]


def test_words_inside_quotation_marks_are_in_another_state() -> None:
    found = around('He said "no way" then', (0, 21))
    assert found.quotes[3] != found.quotes[6]


def test_no_words_have_no_surroundings() -> None:
    assert len(around("").whole) == 0
