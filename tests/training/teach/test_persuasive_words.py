"""The words that persuade are learned from lines, cut as serving cuts them, and from paragraphs."""

from pathlib import Path

import numpy as np
import pytest

from model.detectors.slant import persuasive_words as detector
from model.detectors.text import tokens, word_features
from model.types import Span, Weights
from tests.model import networks
from training.teach import persuasive_words
from training.teacher import gold


@pytest.fixture(scope="module")
def network() -> Weights:
    return networks.tiny(gold.ANSWERS, gold.MARKS)


@pytest.fixture(scope="module")
def learned(annotated: Path, network: Weights) -> Weights:
    return persuasive_words.teach(annotated, network, 5)[detector.TABLE]


def test_a_line_of_two_sentences_teaches_each_for_itself() -> None:
    row = {"text": "The pier shut. Can anyone trust the mayor?", "spans": [[15, 31, "Doubt"]]}
    told = persuasive_words.cut([row, {"text": " ", "spans": []}])
    assert told == [("The pier shut.", False), ("Can anyone trust the mayor?", True)]


def test_words_of_persuading_lines_outweigh_those_of_plain_ones(learned: Weights) -> None:
    text = "This vile road was forced on Tarn! On Monday Dale heard of the quiet road."
    words = tokens.cut(text, [Span(0, 34), Span(35, len(text))])
    silent = np.full((len(words), len(gold.MARKS)), -9, np.float32)
    loud, plain = detector.heard(words, word_features.each(words), np.zeros(2, np.float32), silent, learned)
    assert loud > plain + 1


def test_only_techniques_are_listened_to(learned: Weights) -> None:
    assert [gold.MARKS[column] for column in learned["technique"]] == list(gold.TECHNIQUES)


def test_the_same_rows_and_seed_give_the_same_table(annotated: Path, network: Weights, learned: Weights) -> None:
    again = persuasive_words.teach(annotated, network, 5)[detector.TABLE]
    assert all(np.array_equal(again[name], array) for name, array in learned.items())
