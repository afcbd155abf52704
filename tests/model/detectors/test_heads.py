"""A sentence head: counts in, one probability a sentence out."""

import numpy as np
import pytest
from scipy import sparse
from scipy.special import expit

from model.detectors import heads
from model.types import Weights

TABLE: Weights = {
    "coef": np.array([[2.0, 0.0], [0.0, -1.0], [1.0, 1.0]], dtype=np.float32),
    "intercept": np.array([-1.0, 0.5], dtype=np.float32),
    "head": np.array(["loaded", "hedged"]),
}


def test_each_head_weighs_every_sentence() -> None:
    counts = sparse.csr_array(np.array([[1.0, 0.0, 0.0], [0.0, 2.0, 1.0]], dtype=np.float32))
    found = heads.probabilities(counts, TABLE)
    assert list(found) == ["loaded", "hedged"]
    assert found["loaded"] == pytest.approx(expit([1.0, 0.0]))
    assert found["hedged"] == pytest.approx(expit([0.5, -0.5]))


def test_a_sentence_without_words_gets_what_the_head_expects_of_any() -> None:
    found = heads.probabilities(sparse.csr_array((1, 3), dtype=np.float32), TABLE)
    assert found["loaded"] == pytest.approx(expit([-1.0]))


def test_no_sentences_no_probabilities() -> None:
    found = heads.probabilities(sparse.csr_array((0, 3), dtype=np.float32), TABLE)
    assert {name: len(each) for name, each in found.items()} == {"loaded": 0, "hedged": 0}
