"""How rare a column is: the formula, on texts without labels."""

import numpy as np
import pytest

from model.detectors.style import prose
from model.detectors.text import hashing, ngrams
from training.teach import common_words, idf

PIECES = [("", "the board met."), ("", "the pier is gone."), ("", "the vote was close.")]
WORDS = common_words.teach([text for _, text in PIECES] * 5)


def column(word: str) -> int:
    return int(hashing.bucket(hashing.mix(np.array([hashing.word(word)])), ngrams.BITS)[0])


def test_a_rare_word_weighs_more_than_one_in_every_text() -> None:
    rarity = idf.teach(PIECES, WORDS)[prose.IDF]["word"]
    assert rarity[column("the")] == pytest.approx(np.log(4 / 4) + 1)
    assert rarity[column("pier")] == pytest.approx(np.log(4 / 2) + 1)
    assert rarity[column("never")] == pytest.approx(np.log(4 / 1) + 1)


def test_both_views_have_a_weight_for_every_column() -> None:
    table = idf.teach(PIECES, WORDS)[prose.IDF]
    assert {name: weights.shape for name, weights in table.items()} == {
        "word": (ngrams.COLUMNS,),
        "run": (ngrams.COLUMNS,),
    }
    assert all(weights.dtype == np.float32 and (weights >= 1).all() for weights in table.values())


def test_how_often_a_word_comes_in_one_text_does_not_matter() -> None:
    once, often = (idf.teach([("", "pier " * n + "gone.")], WORDS)[prose.IDF]["word"] for n in (1, 9))
    assert once[column("pier")] == often[column("pier")]
