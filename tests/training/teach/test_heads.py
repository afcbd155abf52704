"""A sentence head learns what it is shown, on the counts that serving reads."""

import numpy as np
import pytest

from model import sentences
from model.detectors import grams, heads, tokens
from model.types import Article
from training.teach import heads as lesson

LOADED = [
    "what a shameful lie",
    "these shameless crooks lied",
    "a disgraceful and shameful deal",
    "shameless lies again",
]
PLAIN = [
    "the board met on tuesday",
    "the work will take a year",
    "the county will decide in may",
    "the vote was eight to three",
]


def test_a_head_tells_the_sentences_it_was_shown_apart_and_new_ones_like_them() -> None:
    head = lesson.fit("loaded", LOADED + PLAIN, [1] * 4 + [0] * 4)
    found = lesson.probabilities(head, [*LOADED, *PLAIN, "a shameful vote of lies", "the board will decide"])
    assert (found[:4] > 0.5).all()
    assert (found[4:8] < 0.5).all()
    assert found[8] > 0.5 > found[9]


def test_serving_gives_the_probability_that_was_taught() -> None:
    head = lesson.fit("loaded", LOADED + PLAIN, [1] * 4 + [0] * 4)
    text = "a shameful vote of lies"
    document = sentences.cut(Article(text))
    read = tokens.cut(text, document.sentences)
    counts = grams.matrix(read, 1, np.zeros(len(read), dtype=bool))
    served = heads.probabilities(counts, lesson.stacked([head]))["loaded"]
    assert served == pytest.approx(lesson.probabilities(head, [text]), abs=1e-6)


def test_stacked_heads_keep_their_own_weights() -> None:
    one = lesson.fit("loaded", LOADED + PLAIN, [1] * 4 + [0] * 4)
    other = lesson.fit("plain", LOADED + PLAIN, [0] * 4 + [1] * 4)
    table = lesson.stacked([one, other])
    assert table["coef"].shape == (grams.COLUMNS, 2)
    assert table["head"].tolist() == ["loaded", "plain"]
    both = heads.probabilities(lesson.counts(LOADED), table)
    assert both["loaded"] == pytest.approx(lesson.probabilities(one, LOADED), abs=1e-6)
    assert (both["plain"] < 0.5).all()


def test_the_same_rows_and_seed_give_the_same_weights() -> None:
    first, again = (lesson.fit("loaded", LOADED + PLAIN, [1] * 4 + [0] * 4, seed=3) for _ in range(2))
    assert np.array_equal(first.coef, again.coef)
    assert first.intercept == again.intercept


def test_a_text_without_words_is_a_row_of_nothing() -> None:
    counts = lesson.counts(["", "the board"])
    assert counts.shape == (2, grams.COLUMNS)
    assert counts[[0]].nnz == 0
