import numpy as np
import pytest

from model.detectors.text import tokens, word_features
from model.detectors.text.tokens import Tokens
from model.types import Span


def cut(text: str) -> Tokens:
    return tokens.cut(text, [Span(0, len(text))])


def test_words_with_the_same_beginning_share_columns() -> None:
    form = word_features.form(cut("shameless shameful harbour"), 17).T
    assert len(set(form[0]) & set(form[1])) == 3
    assert not set(form[0]) & set(form[2])


def test_the_word_beside_stops_at_the_sentence() -> None:
    words = tokens.cut("Gulls cry. Boats sink.", [Span(0, 10), Span(11, 22)])
    after = word_features.beside(words, 1)
    assert after[0] == words.word[1]
    assert after[2] == 0
    assert word_features.beside(words, -1)[3] == 0


def test_no_words_give_no_columns() -> None:
    assert word_features.form(cut(""), 17).shape == (9, 0)


@pytest.mark.parametrize("bits", [14, 17, 31])
def test_each_different_word_is_spelt_once_for_tables_of_all_sizes(bits: int) -> None:
    words = cut("Gulls cry, gulls shriek")
    spelt = word_features.cut_to(word_features.each(words), bits)
    assert spelt.shape == (9, len(words.distinct))
    assert np.array_equal(spelt[:, words.which], word_features.form(words, bits))
