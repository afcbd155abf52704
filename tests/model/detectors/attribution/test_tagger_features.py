"""Every word gets the same number of traits, and a word's traits do not see into the next sentence."""

import numpy as np
import pytest
from numpy.typing import NDArray

from model.detectors.attribution import context_features, tagger_features
from model.detectors.text import tokens, word_classes
from model.types import Span, Weights

CLASSES = {name: np.array([7], dtype=np.uint64) for name in ("hash", "fine", "coarse")}
SAID = tokens.cut("said", [Span(0, 4)]).word
CUES: Weights = {"hash": SAID, "strength": np.array([4], dtype=np.uint8)}


def read(text: str, *sentences: tuple[int, int]) -> NDArray[np.intp]:
    words = tokens.cut(text, [Span(*span) for span in sentences])
    names = np.zeros(len(words), dtype=bool)
    return tagger_features.columns(words, names, word_classes.of(words, names, CLASSES), CUES)


@pytest.mark.parametrize("text", ["", "said", "Pell said the bridge was safe.", '"Yes," she said.', "😀 שלום"])
def test_columns_stay_inside_the_table(text: str) -> None:
    found = read(text, (0, len(text)))
    assert found.shape[0] > 40
    assert not found.size or 0 <= found.min() <= found.max() < 1 << tagger_features.BITS


def test_a_sentence_reads_alike_whatever_sentence_follows_it() -> None:
    one, other = "Pell said so. Rain fell.", "Pell said so. He said no."
    assert np.array_equal(read(one, (0, 13), (14, len(one)))[:, :4], read(other, (0, 13), (14, len(other)))[:, :4])


def test_a_word_of_saying_far_off_in_the_sentence_is_seen() -> None:
    near, far = "The bridge over the old river is safe, Pell said.", "The bridge over the old river is safe, Pell ate."
    assert not np.array_equal(read(near, (0, len(near)))[:, 0], read(far, (0, len(far)))[:, 0])


def test_strengths_are_looked_up_by_word() -> None:
    words = tokens.cut("Pell said", [Span(0, 9)])
    assert context_features.strengths(words, CUES).tolist() == [0, 4]
    none: Weights = {"hash": np.zeros(0, dtype=np.uint64), "strength": np.zeros(0, dtype=np.uint8)}
    assert context_features.strengths(words, none).tolist() == [0, 0]
