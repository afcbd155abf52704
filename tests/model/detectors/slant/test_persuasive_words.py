"""What persuades is heard in words and in the loudest marks, sentence by sentence, beside the network's own answer."""

import numpy as np
import pytest

from model.detectors.slant import persuasive_words
from model.detectors.text import hashing, tokens, word_features
from model.detectors.text.tokens import Tokens
from model.types import Span, Weights

TEXT = "Vile, vile lies! The pier is shut."


@pytest.fixture
def words() -> Tokens:
    return tokens.cut(TEXT, [Span(0, 16), Span(17, len(TEXT))])


def table(network: float = 0, marks: float = 0, linear: float = 0, intercept: float = 0, **heavy: float) -> Weights:
    """A table in which the words of ``heavy`` weigh what they say, and whose first mark is no technique's."""
    coef = np.zeros(1 << persuasive_words.BITS, np.float32)
    for word, weight in heavy.items():
        coef[hashing.mixed_bucket(np.array([hashing.word(word)]), persuasive_words.BITS)] = weight
    return {
        "coef": coef,
        "technique": np.array([1, 2]),
        "share": np.array([network, marks, linear], np.float32),
        "intercept": np.array([intercept], np.float32),
    }


def heard(words: Tokens, weights: Weights, answer: tuple[float, ...] = (0, 0)) -> list[float]:
    marks = np.full((len(words), 3), -9, np.float32)
    marks[0, 0], marks[2, 1], marks[3, 1], marks[3, 2] = 5, 1, 2, 2
    found: list[float] = persuasive_words.heard(
        words, word_features.each(words), np.array(answer, np.float32), marks, weights
    ).tolist()
    return found


def test_the_networks_answer_counts_by_its_share(words: Tokens) -> None:
    assert heard(words, table(network=0.5, intercept=1), (2, -4)) == pytest.approx([2, -1])


def test_words_add_up_over_the_root_of_the_length(words: Tokens) -> None:
    assert heard(words, table(linear=1, vile=3)) == pytest.approx([6 / np.sqrt(5), 0])
    assert heard(words, table(linear=1, shut=3)) == pytest.approx([0, 3 / np.sqrt(5)])


def test_the_loudest_mark_of_each_technique_counts_once(words: Tokens) -> None:
    loud, silent = heard(words, table(marks=1))
    assert loud == pytest.approx(np.log(2 * np.exp(2)))
    assert silent == pytest.approx(np.log(2 * np.exp(-9)), abs=1e-5)


def test_a_sentence_without_words_is_silent() -> None:
    words = tokens.cut("Lies. ?!", [Span(0, 5), Span(6, 8)])
    marks = np.full((len(words), 3), 4, np.float32)
    found = persuasive_words.heard(
        words, word_features.each(words), np.zeros(2, np.float32), marks, table(marks=1, linear=1)
    )
    assert found[1] == -9


def test_the_sum_is_that_of_the_columns(words: Tokens) -> None:
    coef = np.random.default_rng(3).normal(0, 1, 1 << persuasive_words.BITS).astype(np.float32)
    found = heard(words, {**table(linear=1), "coef": coef})
    inside = np.arange(len(words))
    own = coef[persuasive_words.columns(words, inside)].sum(axis=0)
    assert found == pytest.approx([own[:5].sum() / np.sqrt(5), own[5:].sum() / np.sqrt(5)], abs=1e-4)
    assert persuasive_words.columns(words, inside).shape == (10, len(words))
