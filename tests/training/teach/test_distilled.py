"""The table that is kept in bytes says nearly what the network said, and the one kept here is the one that is read."""

from pathlib import Path

import numpy as np
import pytest

from model.detectors.slant import sentence_slant, textcnn
from model.detectors.text import tokens
from model.types import Span, Weights
from tests.model import networks
from training.teach import distilled
from training.teacher import gold

COLUMNS = {"word", "piece"}
TEXT = "The vile pier fell, a calm one did not."


@pytest.fixture(scope="module")
def exact() -> Weights:
    """A network as it is taught: words and pieces in full, without steps."""
    table, random = networks.tiny(), np.random.default_rng(1)
    full = {name: random.normal(0, 0.3, table[name].shape).astype(np.float32) for name in COLUMNS}
    return {**{name: rows for name, rows in table.items() if not name.endswith("_step")}, **full}


@pytest.fixture(scope="module")
def kept(exact: Weights, tmp_path_factory: pytest.TempPathFactory) -> Weights:
    path = tmp_path_factory.mktemp("table") / "textcnn.npz"
    distilled.write(path, exact)
    return distilled.read(path)


@pytest.mark.parametrize("name", sorted(COLUMNS))
def test_words_and_pieces_come_back_within_half_a_step(exact: Weights, kept: Weights, name: str) -> None:
    step = kept[f"{name}_step"]
    assert kept[name].dtype == np.int8
    assert (step > 0).all()
    assert (abs(kept[name] * step - exact[name]) <= step * 0.5001).all()
    assert (abs(kept[name]).max(axis=0) == 127).all()


def test_small_arrays_and_names_come_back_as_they_were(exact: Weights, kept: Weights) -> None:
    assert set(kept) == {*exact, "word_step", "piece_step"}
    for name in set(exact) - COLUMNS:
        assert np.array_equal(kept[name], exact[name]), name
        assert kept[name].dtype == exact[name].dtype, name


def test_large_arrays_come_back_to_three_digits(tmp_path: Path, exact: Weights) -> None:
    large = np.random.default_rng(2).normal(size=(100, 50)).astype(np.float32)
    distilled.write(tmp_path / "large.npz", {**exact, "first": large})
    again = distilled.read(tmp_path / "large.npz")["first"]
    assert again.dtype == np.float32
    assert again == pytest.approx(large, rel=1e-3, abs=1e-6)


def test_what_is_kept_reads_as_what_was_taught(exact: Weights, kept: Weights) -> None:
    step = np.float32(2**-10)
    fine = {name: np.rint(exact[name] / step).astype(np.int16) for name in COLUMNS}
    steps = {f"{name}_step": np.full(networks.SIZE, step) for name in COLUMNS}
    words = tokens.cut(TEXT, [Span(0, len(TEXT))])
    told, again = (textcnn.read(words, 1, table) for table in ({**exact, **fine, **steps}, kept))
    assert again.sentence == pytest.approx(told.sentence, abs=0.1)
    assert again.word == pytest.approx(told.word, abs=0.1)


def test_the_table_kept_here_answers_what_was_asked() -> None:
    table = distilled.read()
    assert tuple(table["answer"].tolist()) == gold.ANSWERS
    assert tuple(table["marked"].tolist()) == gold.MARKS
    assert (np.diff(table["hash"].astype(object)) > 0).all()
    words = tokens.cut(TEXT, [Span(0, len(TEXT))])
    found = textcnn.read(words, 1, table)
    assert found.sentence.shape == (1, len(gold.ANSWERS))
    assert found.word.shape == (len(words), len(gold.MARKS))
    assert np.isfinite(found.sentence).all()
    assert np.isfinite(found.word).all()


def test_the_table_kept_here_has_the_arrays_that_are_written(exact: Weights, kept: Weights) -> None:
    assert set(distilled.read()) == set(kept)
    assert sentence_slant.TABLE not in kept
