"""What training reads of an article is what serving reads of it."""

import numpy as np
import pytest

from model import artefact, extract, features, sentences
from model.detectors import reading
from model.detectors.text import ngrams
from model.types import Taught
from training import feature_table
from training.corpora import Row

Pieces = list[feature_table.Piece]


@pytest.fixture(scope="module")
def taught() -> Taught:
    return artefact.load().taught


@pytest.fixture(scope="module")
def pieces(seed_rows: list[Row]) -> Pieces:
    return [(row["title"], row["text"]) for row in seed_rows[:4]]


@pytest.fixture(scope="module")
def read(pieces: Pieces, taught: Taught) -> feature_table.Table:
    return feature_table.read(pieces, taught)


def test_measures_are_those_that_serving_weighs(read: feature_table.Table, pieces: Pieces, taught: Taught) -> None:
    assert read.measures.shape == (len(pieces), len(features.NAMES))
    for row, (title, text) in zip(read.measures, pieces, strict=True):
        served = features.read(sentences.cut(extract.plain(text, title=title)), taught).row
        assert np.array_equal(row, served, equal_nan=True)


def test_views_are_the_prose_that_serving_reads(read: feature_table.Table, pieces: Pieces, taught: Taught) -> None:
    for row, piece in enumerate(pieces):
        served = reading.read(feature_table.document(piece), taught).prose
        for view, rows in ((served.word, read.views.word), (served.run, read.views.run)):
            dense = np.zeros(ngrams.COLUMNS)
            dense[view.columns] = view.weight
            assert np.array_equal(rows[[row]].toarray()[0], dense)


def test_the_prose_alone_is_the_same_views(read: feature_table.Table, pieces: Pieces, taught: Taught) -> None:
    alone = feature_table.views([reading.prose_of(feature_table.document(piece), taught) for piece in pieces])
    assert (alone.word != read.views.word).nnz == 0
    assert (alone.run != read.views.run).nnz == 0


def test_rows_can_be_taken_in_any_order(read: feature_table.Table) -> None:
    part = read.take(np.array([2, 0]))
    assert np.array_equal(part.measures, read.measures[[2, 0]], equal_nan=True)
    assert (part.views.word != read.views.word[[2, 0]]).nnz == 0


def test_progress_is_told_after_every_piece(pieces: Pieces, taught: Taught) -> None:
    told: list[int] = []
    feature_table.read(pieces[:3], taught, told.append)
    assert told == [1, 2, 3]
