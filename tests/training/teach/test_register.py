"""Prose heads: what they are taught they say, and training's sum is serving's."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from model.detectors import reading
from model.detectors.style import prose
from model.types import Taught, Weights
from training import feature_table
from training.feature_table import Piece, Views
from training.teach import common_words, register
from training.teach.register import Lesson

SOBER = [f"the board met on day {n}, its clerk said, and the vote was {n} to three." for n in range(12)]
SHRILL = [f"you will never believe these {n} shameless lies about the corrupt elites!" for n in range(12)]
PIECES = [("", text) for text in (*SOBER, *SHRILL)]
TAUGHT: Taught = common_words.teach([text for _, text in PIECES])
ROWS = np.arange(24) < 12
LESSONS = {
    "register": Lesson(np.where(ROWS, 0.9, 0.1), ROWS, np.ones(24)),
    "turned": Lesson(np.where(ROWS, 0.1, 0.9), ~ROWS, np.ones(24)),
}


def prose_views(pieces: Sequence[Piece], taught: Taught) -> Views:
    return feature_table.views([reading.prose_of(feature_table.document(piece), taught) for piece in pieces])


@pytest.fixture(scope="module")
def views() -> Views:
    return prose_views(PIECES, TAUGHT)


@pytest.fixture(scope="module")
def weights(views: Views) -> Weights:
    return register.teach(views, LESSONS, 1)


def test_a_head_orders_what_it_was_shown_and_what_is_like_it(views: Views, weights: Weights) -> None:
    scored = register.scores(views, weights)
    assert scored[:12, 0].min() > scored[12:, 0].max()
    assert scored[:12, 1].max() < scored[12:, 1].min()
    new = prose_views([("", "the clerk said that the board met."), ("", "never believe the shameless elites!")], TAUGHT)
    sober, shrill = register.scores(new, weights)[:, 0]
    assert sober > shrill


def test_scores_of_the_rows_it_learned_from_have_mean_zero(views: Views, weights: Weights) -> None:
    assert register.scores(views, weights).mean(axis=0) == pytest.approx([0.0, 0.0], abs=1e-3)


def test_serving_sums_what_training_sums(views: Views, weights: Weights) -> None:
    trained = register.scores(views, weights)
    for row, piece in enumerate(PIECES):
        served = prose.scores(reading.prose_of(feature_table.document(piece), TAUGHT), weights)
        assert list(served) == ["register", "turned"]
        assert list(served.values()) == pytest.approx(trained[row], abs=1e-4)


def test_a_shift_raises_every_sum_by_as_much(views: Views, weights: Weights) -> None:
    shift = np.array([1.5, -2.0])
    raised = register.scores(views, register.shifted(weights, shift))
    assert raised == pytest.approx(register.scores(views, weights) + shift, abs=1e-5)


def test_the_same_rows_and_seed_give_the_same_weights(views: Views, weights: Weights) -> None:
    again = register.teach(views, LESSONS, 1)
    assert all(np.array_equal(weights[name], again[name]) for name in weights)


def test_a_row_without_weight_teaches_nothing(views: Views) -> None:
    wrong = Lesson(LESSONS["register"].rating.copy(), ROWS.copy(), np.ones(24))
    wrong.rating[0], wrong.positive[0], wrong.weight[0] = 0.0, False, 1e-9
    scored = register.scores(views, register.teach(views, {"register": wrong}, 1))[:, 0]
    assert scored[0] > scored[12:].max()


def test_a_rating_inside_collections_is_heard_through_their_levels() -> None:
    """One collection is rated high and one low throughout, but for one word that lifts the rating in both."""
    pieces = [("", f"{place} day {n}{' plainly' if n % 2 else ''}") for place in ("port", "hill") for n in range(20)]
    level, lifted = np.repeat([0.8, 0.2], 20), np.tile([0.0, 0.1], 20)
    high = level > 0.5
    taught = common_words.teach([text for _, text in pieces])
    both = prose_views(pieces, taught)
    lesson = Lesson(level + lifted, high, np.ones(40))
    lessons = {"alone": lesson, "apart": replace(lesson, collection=np.where(high, "a", "b"))}
    scored = register.scores(both, register.teach(both, lessons, 1))
    gap = scored[1::2].mean(axis=0) - scored[::2].mean(axis=0)
    assert gap[1] > gap[0]
