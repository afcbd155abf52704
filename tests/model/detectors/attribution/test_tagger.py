"""The chain's best labels and its odds are those of trying every labelling by hand."""

import itertools

import numpy as np
import pytest
from numpy.typing import NDArray

from model.detectors.attribution import tagger
from model.detectors.attribution.tagger import LABELS, LONGEST, WIDE
from model.types import Weights

SENTENCE = np.array([0, 0, 0, 1, 2, 2], dtype=np.int32)
Floats = NDArray[np.float32]


@pytest.fixture
def table() -> Weights:
    random = np.random.default_rng(3)
    shapes = {"word": (16, LABELS), "step": (LABELS, LABELS), "start": (LABELS,), "stop": (LABELS,)}
    return {name: random.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}


@pytest.fixture
def fits() -> Floats:
    return np.random.default_rng(4).normal(size=(len(SENTENCE), LABELS)).astype(np.float32)


def worth(labels: tuple[int, ...], fits: Floats, table: Weights) -> float:
    steps = sum(float(table["step"][a, b]) for a, b in itertools.pairwise(labels))
    ends = float(table["start"][labels[0]] + table["stop"][labels[-1]])
    return ends + steps + sum(float(fits[at, label]) for at, label in enumerate(labels))


def test_the_best_labels_are_those_of_the_best_labelling(table: Weights, fits: Floats) -> None:
    labels = tagger.decoded(fits, tagger.packed(SENTENCE), table)
    for number in range(3):
        own = fits[number == SENTENCE]
        best = max(itertools.product(range(LABELS), repeat=len(own)), key=lambda way: worth(way, own, table))
        assert tuple(labels[number == SENTENCE].tolist()) == best


def test_the_odds_of_a_cue_are_the_share_of_labellings_with_one(table: Weights, fits: Floats) -> None:
    odds = tagger.any_cue(fits, tagger.packed(SENTENCE), SENTENCE, table)
    for number in range(3):
        own = fits[number == SENTENCE]
        ways = list(itertools.product(range(LABELS), repeat=len(own)))
        weights = np.exp([worth(way, own, table) for way in ways])
        with_cue = [bool({3, 4} & set(way)) for way in ways]
        assert odds[number] == pytest.approx(float(weights[with_cue].sum() / weights.sum()), abs=1e-5)


def test_scores_are_sums_of_table_rows(table: Weights) -> None:
    columns = np.arange(10).reshape(5, 2)
    assert np.allclose(tagger.scores(columns, table), table["word"][columns].sum(axis=0))


def test_what_fills_a_row_up_is_no_label(table: Weights) -> None:
    columns, wide = np.array([[1, 2], [5, 5]]), np.pad(table["word"], ((0, 0), (0, WIDE - LABELS)))
    assert np.array_equal(tagger.scores(columns, {**table, "word": wide}), tagger.scores(columns, table))


def test_a_sentence_longer_than_the_longest_is_read_in_pieces(table: Weights) -> None:
    long = np.zeros(2 * LONGEST + 5, dtype=np.int32)
    pack = tagger.packed(long)
    assert sorted(pack.first.tolist()) == [0, LONGEST, 2 * LONGEST]
    assert len(pack.reach) == LONGEST


def test_no_words_have_no_labels_and_no_odds(table: Weights) -> None:
    nothing, none = np.zeros((0, LABELS), dtype=np.float32), np.zeros(0, dtype=np.int32)
    assert len(tagger.decoded(nothing, tagger.packed(none), table)) == 0
    assert len(tagger.any_cue(nothing, tagger.packed(none), none, table)) == 0
