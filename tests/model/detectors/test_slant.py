from collections.abc import Callable

import numpy as np
import pytest

from model.detectors import slant, tokens
from model.detectors.reading import Reading
from model.types import Span

Read = Callable[..., Reading]


def test_every_question_has_one_probability_a_sentence(read: Read) -> None:
    slants = read("The mill shut in 1998. What a shameful disgrace it was!").slants
    assert slants is not None
    assert set(slants.chance) == {"loaded", "persuasion", "subjective"}
    assert all(
        chance.shape == (2,) and (chance >= 0).all() and (chance <= 1).all() for chance in slants.chance.values()
    )
    assert all(chance[1] > chance[0] for chance in slants.chance.values())


def test_a_text_without_words_has_no_slant(read: Read) -> None:
    assert read(" … 😀").slants is None


def test_sums_by_sentence_leave_empty_sentences_at_zero() -> None:
    values = np.array([[1.0], [2.0], [4.0]], dtype=np.float32)
    assert slant.summed(values, np.array([0, 0, 2], dtype=np.int32), 3).ravel().tolist() == [3, 0, 4]


def test_the_form_of_a_sentence_counts_what_can_be_seen_of_it() -> None:
    text = 'WHY WAIT? "Now!" 12'
    words = tokens.cut(text, [Span(0, len(text))])
    seen = slant.features(words, np.zeros((1, 4), np.float32), np.zeros((len(words), 2), np.float32))[0]
    assert seen.shape == (16,)
    assert seen[11:13].tolist() == [1, 1]
    assert seen[13] == pytest.approx(10 / 8)
    assert seen[14:].tolist() == [1, 1]
