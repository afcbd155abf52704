"""Words that annotators mark are told from the rest, by models that did not see the text, as serving tells them."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from model.detectors import loaded_words, vocabulary
from model.detectors.tokens import MARK
from model.types import Taught
from training.teach import books, vectors
from training.teach import loaded_words as lesson
from training.teach.books import FOLDS, Book
from training.teach.loaded_words import Model
from training.teach.vectors import Vectors


@pytest.fixture(scope="module")
def known(annotated: Path) -> Vectors:
    return vectors.learn(annotated, 5)


@pytest.fixture(scope="module")
def shelf(annotated: Path, known: Vectors) -> Mapping[str, Book]:
    return books.teaching(annotated, known)


@pytest.fixture(scope="module")
def models(shelf: Mapping[str, Book], known: Vectors) -> dict[str, tuple[Model, ...]]:
    return lesson.models(shelf, known, 5)


def test_there_is_a_model_of_everything_and_one_without_each_fold(models: dict[str, tuple[Model, ...]]) -> None:
    assert {kind: len(own) for kind, own in models.items()} == dict.fromkeys(lesson.BOOKS, FOLDS + 1)


@pytest.mark.parametrize("name", ["babe", "ptc"])
def test_marked_words_of_unseen_texts_stand_above_the_rest(
    shelf: Mapping[str, Book], known: Vectors, models: dict[str, tuple[Model, ...]], name: str
) -> None:
    book = shelf[name]
    told = lesson.logits(book, models, known, name)
    words = book.read.tokens.shape != MARK
    assert (told[book.marked & words].mean(axis=0) > told[~book.marked & words].mean(axis=0) + 1).all()


def test_a_mark_is_never_a_loaded_word(
    shelf: Mapping[str, Book], known: Vectors, models: dict[str, tuple[Model, ...]]
) -> None:
    told = lesson.logits(shelf["babe"], models, known, "babe")
    assert (told[shelf["babe"].read.tokens.shape == MARK] == -9).all()


def test_serving_weighs_words_as_the_model_of_everything_does(
    shelf: Mapping[str, Book], known: Vectors, models: dict[str, tuple[Model, ...]], taught: Taught
) -> None:
    read = shelf["mpqa"].read
    served = loaded_words.logits(read.tokens, taught)
    assert served == pytest.approx(lesson.logits(shelf["mpqa"], models, known, "mpqa"), abs=0.02)


def test_the_table_has_a_column_for_each_kind_and_place(
    known: Vectors, models: dict[str, tuple[Model, ...]], taught: Taught
) -> None:
    table, columns = lesson.weights(models, known)
    assert table["coef"].shape == (2, 1 << loaded_words.BITS)
    assert len(columns) == len(loaded_words.KINDS) * len(loaded_words.PLACES)
    assert set(columns) <= set(taught[vocabulary.TABLE]["column"].tolist())


def test_the_mix_trusts_both_models_of_words(taught: Taught) -> None:
    mix = taught[loaded_words.TABLE]["mix"]
    assert mix.shape == (4,)
    assert np.isfinite(mix).all()
    assert (mix[:2] > 0).all()
