"""Folds: no publisher on both sides, every row examined once, the same for the same seed."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from training import folds
from training.corpora import Row

PUBLISHERS = [f"outlet{number % 23}" for number in range(200)]
CLASSES = ["high" if number % 23 % 2 else "low" for number in range(200)]


@given(st.integers(0, 2**31 - 1))
@settings(max_examples=20)
def test_no_publisher_is_on_both_sides_and_every_row_is_examined_once(seed: int) -> None:
    examined = []
    for taught_on, held in folds.disjoint(CLASSES, PUBLISHERS, seed):
        assert not {PUBLISHERS[row] for row in taught_on} & {PUBLISHERS[row] for row in held}
        assert len(taught_on) + len(held) == len(PUBLISHERS)
        examined += held.tolist()
    assert sorted(examined) == list(range(len(PUBLISHERS)))


def test_the_same_seed_gives_the_same_folds_and_another_seed_others() -> None:
    first, again, other = (
        [held.tolist() for _, held in folds.disjoint(CLASSES, PUBLISHERS, seed)] for seed in (1, 1, 2)
    )
    assert first == again != other


def test_classes_are_spread_over_the_folds() -> None:
    for _, held in folds.disjoint(CLASSES, PUBLISHERS, 3):
        share = np.mean([CLASSES[row] == "high" for row in held])
        assert 0.2 < share < 0.8


@pytest.mark.parametrize("seed", [1, 20261101])
def test_no_seed_publisher_is_on_both_sides(seed_rows: list[Row], seed: int) -> None:
    publishers = [str(row["source"]) for row in seed_rows]
    for taught_on, held in folds.disjoint([str(row["label"]) for row in seed_rows], publishers, seed):
        assert not {publishers[row] for row in taught_on} & {publishers[row] for row in held}


def test_a_corpus_left_out_shares_no_publisher_with_what_is_learned_from() -> None:
    corpora = ["recovery", "recovery", "seeds", "seeds", "seeds"]
    publishers = ["a", "b", "a", "c", "d"]
    [(taught_on, examined)] = folds.apart(["high", "low", "high", "high", "low"], publishers, corpora)
    assert examined.tolist() == [0, 1]
    assert taught_on.tolist() == [3, 4]


def test_a_corpus_without_which_a_class_is_empty_is_passed_over() -> None:
    assert not list(folds.apart(["high", "low", "high"], ["a", "b", "c"], ["recovery", "recovery", "seeds"]))
