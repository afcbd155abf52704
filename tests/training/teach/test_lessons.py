"""All lessons together: every table that serving reads of the annotated corpora, and one that it can read."""

import numpy as np

from model import artefact, sentences
from model.detectors import reading
from model.detectors.slant import textcnn
from model.signals import SIGNALS
from model.types import Article, Taught
from training.teach import distilled

ELSEWHERE = {"common_words", "prose_idf", "genres", "register", "telling_words", "turns"}
"""Taught from the articles, not from annotation."""


def test_every_table_of_the_released_artefact_has_its_lesson(taught: Taught) -> None:
    assert set(taught) - ELSEWHERE == set(artefact.load().taught) - ELSEWHERE


def test_the_tables_have_the_arrays_of_the_released_ones(taught: Taught) -> None:
    released = artefact.load().taught
    for name, table in taught.items():
        assert set(table) == set(released[name]), name


def test_the_signals_read_with_what_was_taught(taught: Taught) -> None:
    text = 'This vile road was forced on Tarn! Ada Pell said the pier was early. "It is shut," voters said.'
    read = reading.read(sentences.cut(Article(text, title="You won't believe this road")), taught)
    found = {signal.NAME: signal.find(read) for signal in SIGNALS if signal.NAME != "style"}
    assert found["headline"].value > 0.5
    assert found["attribution"].hits
    assert read.slants is not None
    assert read.slants.chance["loaded"].argmax() == 0
    assert read.tokens.text(1) == "vile"
    assert read.slants.loaded[1] > np.delete(read.slants.loaded[:8], [1, 2]).max()


def test_the_network_goes_in_as_it_is_kept(taught: Taught) -> None:
    assert all(np.array_equal(taught[textcnn.TABLE][name], array) for name, array in distilled.read().items())
