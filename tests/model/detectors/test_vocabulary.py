import numpy as np
import pytest

from model.detectors import hashing, vocabulary
from model.types import Weights


@pytest.fixture
def table() -> Weights:
    known = np.array([hashing.word("calm"), hashing.word("storm")], dtype=np.uint64)
    order = np.argsort(known)
    weight = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.float16)[order]
    return {
        "hash": known[order],
        "weight": np.vstack([weight, np.zeros((1, 3), dtype=np.float16)]),
        "column": np.array(["slant.a", "slant.b", "loaded_words.c"]),
    }


def test_a_known_word_has_the_weights_of_the_prefix(table: Weights) -> None:
    words = np.array([hashing.word("storm"), hashing.word("calm")], dtype=np.uint64)
    assert vocabulary.weights(words, table, "slant").tolist() == [[4, 5], [1, 2]]
    assert vocabulary.weights(words, table, "loaded_words").tolist() == [[6], [3]]


def test_an_unknown_word_weighs_nothing(table: Weights) -> None:
    words = np.array([hashing.word("zephyr"), np.uint64(0), np.uint64(2**64 - 1)], dtype=np.uint64)
    assert not vocabulary.weights(words, table, "slant").any()
