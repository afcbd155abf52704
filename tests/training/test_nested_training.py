"""Nested learning: no publisher is judged by a register that it helped to teach."""

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import sparse

from model import features
from model.detectors.text import ngrams
from model.signals import style
from training import fit, monotonicity, nested_training
from training.articles import Labelled, Quality
from training.feature_table import Table, Views
from training.nested_training import Learned

COLUMN = features.NAMES.index(style.MEASURES[0])
PUBLISHERS, EACH = 12, 4
ROWS = PUBLISHERS * EACH


def labelled(ratings: Sequence[float | None] | None = None) -> list[Labelled]:
    quality: list[Quality] = ["high", "low"]
    return [
        Labelled(
            id=str(row),
            corpus="made",
            publisher=f"outlet{row // EACH}",
            quality=quality[row // EACH % 2],
            rating=ratings[row] if ratings else (0.8, 0.2)[row // EACH % 2],
            leaning=None,
            title="",
            text="",
            split="train",
        )
        for row in range(ROWS)
    ]


def table() -> Table:
    """Each row holds noise, and one column that occurs in its own publisher alone."""
    random = np.random.default_rng(8)
    views = sparse.lil_array((ROWS, ngrams.COLUMNS), dtype=np.float32)
    for row in range(ROWS):
        views[row, random.integers(0, 1_000, 8)] = 0.3
        views[row, 2_000 + row // EACH] = 2.0
    rows = views.tocsr()
    return Table(random.normal(size=(ROWS, len(features.NAMES))), Views(rows, rows))


@pytest.fixture(scope="module")
def learned() -> Learned:
    return nested_training.learn(table(), labelled(), 5)


def ranked(scored: NDArray[np.float64], high: NDArray[np.bool_]) -> float:
    """The share of pairs in which the high row scores higher."""
    return float(np.mean(scored[high][:, np.newaxis] > scored[~high]))


def test_a_publishers_own_words_do_not_tell_its_register() -> None:
    """A register taught on the same publishers would rank them perfectly by those words."""
    high = nested_training.known(labelled()).high
    scored = nested_training.unseen_register(table(), labelled(), 5)
    assert scored.shape == (ROWS,)
    assert 0.2 < ranked(scored, high) < 0.8


def test_the_box_is_fitted_on_the_register_that_was_scored_unseen(learned: Learned) -> None:
    """Had it seen the register's own rows, it would trust the register blindly."""
    assert abs(float(learned.classifier.regression.coef[COLUMN])) < 1.0
    assert learned.register["head"].tolist() == [style.HEAD]


def test_only_the_registers_column_is_filled_in() -> None:
    measures = np.zeros((2, len(features.NAMES)))
    rows = nested_training.with_register(measures, np.array([1.0, 2.0]))
    assert rows[:, COLUMN].tolist() == [1.0, 2.0]
    assert np.delete(rows, COLUMN, axis=1).sum() == measures.sum() == 0


def test_the_same_seed_learns_the_same(learned: Learned) -> None:
    again = nested_training.learn(table(), labelled(), 5)
    assert np.array_equal(learned.classifier.regression.coef, again.classifier.regression.coef)
    assert np.array_equal(learned.register["word_coef"], again.register["word_coef"])


def test_a_row_without_a_rating_is_taught_the_mean_of_its_class() -> None:
    ratings: list[float | None] = [(0.9, 0.1)[row // EACH % 2] if row % EACH else None for row in range(ROWS)]
    rows = labelled(ratings)
    facts = nested_training.known(rows)
    assert np.isnan(facts.rating[::EACH]).all()
    assert nested_training.lesson(rows, facts).rating[::EACH][:2] == pytest.approx([0.9, 0.1])


def test_where_raters_say_nothing_the_classes_stand_in() -> None:
    facts = nested_training.known(labelled([None] * ROWS))
    assert sorted(set(facts.rating.tolist())) == [0.2, 0.75]
    box = fit.classifier(table().measures, facts, monotonicity.craft(), 1)
    assert np.isfinite(box.spread.low).all()
