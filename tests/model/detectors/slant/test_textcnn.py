"""The network reads each sentence for itself, and as a plain loop over its words would."""

import math
from collections.abc import Sequence

import numpy as np
import pytest

from model.detectors.slant import textcnn
from model.detectors.slant.textcnn import Scores, Sensed
from model.detectors.text import hashing, tokens, word_features
from model.detectors.text.tokens import Tokens
from model.types import Span, Weights
from tests.model import networks

CALM, VILE, SAID = "The calm pier fell.", "A vile, vile pier!", '"Nobody was hurt," she SAID in 2019.'


@pytest.fixture(scope="module")
def table() -> Weights:
    return networks.tiny()


def cut(sentences: Sequence[str]) -> Tokens:
    """The sentences a space apart."""
    spans, at = [], 0
    for text in sentences:
        spans.append(Span(at, at + len(text)))
        at += len(text) + 1
    return tokens.cut(" ".join(sentences), spans)


def read(table: Weights, *sentences: str) -> Sensed:
    return textcnn.read(cut(sentences), len(sentences), table)


def by_hand(text: str, table: Weights) -> Sensed:
    """One sentence, word by word and number by number, in double precision."""
    words = cut([text])
    size, states, last = networks.SIZE, networks.STATES, len(words)
    seen = np.zeros((last + 2, size))
    for at in range(last):
        row = table["hash"].tolist().index(words.word[at]) if words.word[at] in table["hash"] else -1
        seen[at + 1] = table["word"][row] * table["word_step"]
        for column in word_features.form(words, textcnn.BITS)[list(textcnn.PIECES), at]:
            seen[at + 1] += table["piece"][column] * table["piece_step"].astype(float)
        seen[at + 1] += table["shape"][words.shape[at] * 4 + 2 * int(words.first[at]) + int(words.quoted[at])]
    lower, upper = np.zeros((last + 2, states)), np.zeros((last + 2, states))
    for at in range(1, last + 1):
        lower[at] = np.maximum(np.concatenate(seen[at - 1 : at + 2]) @ table["first"] + table["first_bias"], 0)
    for at in range(1, last + 1):
        told = np.concatenate(lower[at - 1 : at + 2]) @ table["second"] + table["second_bias"]
        upper[at] = lower[at] + np.maximum(told, 0)
    inner = upper[1:-1]
    form = [math.log(1 + last) - 3, 1 / last, float(last < textcnn.FEW)]
    pooled = np.concatenate([inner.max(axis=0), inner.sum(axis=0) / math.sqrt(last) / 2, form])
    marks = np.concatenate([inner, seen[1:-1]], axis=1) @ table["mark"] + table["mark_bias"]
    return Sensed((pooled @ table["sentence"] + table["sentence_bias"])[None], marks)


@pytest.mark.parametrize("text", [CALM, VILE, SAID, "Why?", "…", "Fell", '"Vile," the "calm" crew of the PIER cried.'])
def test_a_sentence_is_read_as_a_plain_loop_reads_it(table: Weights, text: str) -> None:
    found, expected = read(table, text), by_hand(text, table)
    assert found.sentence == pytest.approx(expected.sentence, abs=1e-4)
    assert found.word == pytest.approx(expected.word, abs=1e-4)


def test_every_sentence_of_a_text_is_read_as_a_plain_loop_reads_it_alone(table: Weights) -> None:
    alone = [by_hand(text, table) for text in (SAID, CALM, VILE)]
    together = read(table, SAID, CALM, VILE)
    assert together.sentence == pytest.approx(np.concatenate([one.sentence for one in alone]), abs=1e-4)
    assert together.word == pytest.approx(np.concatenate([one.word for one in alone]), abs=1e-4)


@pytest.mark.parametrize("neighbour", [VILE, SAID, "Why?", "vile pier"])
def test_neighbours_do_not_change_a_sentence(table: Weights, neighbour: str) -> None:
    alone, between = read(table, CALM), read(table, neighbour, CALM, neighbour)
    first = len(cut([neighbour]))
    assert between.sentence[1] == pytest.approx(alone.sentence[0], abs=1e-5)
    assert between.word[first : first + len(alone.word)] == pytest.approx(alone.word, abs=1e-5)


def test_the_order_of_sentences_does_not_matter(table: Weights) -> None:
    assert read(table, VILE, SAID, CALM).sentence == pytest.approx(
        read(table, CALM, SAID, VILE).sentence[::-1], abs=1e-5
    )


def test_the_order_of_words_does(table: Weights) -> None:
    one, other = (read(table, text).sentence[0] for text in ("the calm vile pier", "the vile calm pier"))
    assert abs(one - other).max() > 1e-3


def test_a_sentence_without_a_token_and_a_word_outside_all_get_the_lowest_odds(table: Weights) -> None:
    words = tokens.cut("Vile pier.   Calm pier.", [Span(0, 10), Span(11, 12)])
    found = textcnn.read(words, 2, table)
    assert (found.sentence[1] == -30).all()
    assert (found.word[3:] == -30).all()
    assert found.sentence[0] == pytest.approx(read(table, "Vile pier.").sentence[0], abs=1e-5)
    assert found.word[:3] == pytest.approx(read(table, "Vile pier.").word, abs=1e-5)


def test_a_sentence_between_two_may_be_without_a_token(table: Weights) -> None:
    words = tokens.cut("Vile pier.   Calm pier.", [Span(0, 10), Span(11, 12), Span(13, 23)])
    found, apart = textcnn.read(words, 3, table).sentence, read(table, "Vile pier.", "Calm pier.").sentence
    assert found[[0, 2]] == pytest.approx(apart, abs=1e-5)
    assert (found[1] == -30).all()


@pytest.mark.parametrize(("text", "count"), [("", 0), ("", 2), (" \n", 1)])
def test_an_empty_text_is_read_as_nothing(table: Weights, text: str, count: int) -> None:
    found = textcnn.read(tokens.cut(text, [Span(0, len(text))] * bool(text)), count, table)
    assert found.sentence.shape == (count, 2)
    assert (found.sentence == -30).all()
    assert found.word.shape == (0, 3)


def test_words_outside_every_sentence_alone_are_read_as_nothing(table: Weights) -> None:
    found = textcnn.read(tokens.cut("Vile pier", []), 0, table)
    assert found.sentence.shape == (0, 2)
    assert (found.word == -30).all()


def test_a_heading_read_beside_a_text_is_read_as_alone(table: Weights) -> None:
    words, heading = cut(["The vile pier.", "A calm pier fell."]), cut(["Why a vile pier?"])
    text, answers = textcnn.beside(words, word_features.each(words), 2, heading, table)
    alone = textcnn.read(words, 2, table)
    assert text.sentence == pytest.approx(alone.sentence, abs=1e-5)
    assert text.word == pytest.approx(alone.word, abs=1e-5)
    assert answers == pytest.approx(textcnn.read(heading, 1, table).sentence[0], abs=1e-5)


def embedded(table: Weights, text: str, word: str) -> Scores:
    words = cut([text])
    at = next(at for at in range(len(words)) if words.text(at) == word)
    return np.asarray(textcnn.embedded(words, word_features.each(words), table)[at])


def test_words_not_known_share_the_last_row(table: Weights) -> None:
    bare = {**table, "piece": np.zeros_like(table["piece"]), "shape": np.zeros_like(table["shape"])}
    last = table["word"][-1] * table["word_step"]
    assert embedded(bare, "a zephyr", "zephyr") == pytest.approx(last)
    assert embedded(bare, "a squall", "squall") == pytest.approx(last)
    row = np.searchsorted(table["hash"], hashing.word("pier"))
    assert embedded(bare, "a pier", "pier") == pytest.approx(table["word"][row] * table["word_step"])


def test_words_not_known_are_told_apart_by_how_they_begin_and_end(table: Weights) -> None:
    assert abs(embedded(table, "a zephyr", "zephyr") - embedded(table, "a squall", "squall")).max() > 0.01


@pytest.mark.parametrize("other", ['a "vile" pier', "a VILE pier", "a Vile pier", "vile pier"])
def test_quotation_marks_capitals_and_the_head_of_a_sentence_change_the_reading(table: Weights, other: str) -> None:
    assert abs(embedded(table, other, "vile") - embedded(table, "a vile pier", "vile")).max() > 0.01


def test_each_shape_has_a_row_of_its_own(table: Weights) -> None:
    words = cut(['Vile 3 PIER macOS "calm 4 FELL Fell macOS . !"', '"Vile', "3"])
    shape = textcnn.shapes(words)
    forms = set(zip(words.shape.tolist(), words.first.tolist(), words.quoted.tolist(), strict=True))
    assert len(set(shape.tolist())) == len(forms)
    assert 0 <= shape.min() <= shape.max() < len(table["shape"])


def test_pieces_of_one_sign_do_not_overflow(table: Weights) -> None:
    loud = {**table, "piece": np.full_like(table["piece"], 127), "word": np.zeros_like(table["word"])}
    bare = {**loud, "shape": np.zeros_like(table["shape"])}
    assert embedded(bare, "a pier", "pier") == pytest.approx(127 * len(textcnn.PIECES) * table["piece_step"])
