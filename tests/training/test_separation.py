"""AUCs: pooled, inside corpora and over corpora left out, each beside the baseline."""

from dataclasses import replace

import numpy as np
import pytest

from tests.training.judgements import judged, labelled
from training import separation


def of(measure: str, *corpora: str, strength: float = 1.0) -> float:
    found = separation.rows(judged(strength), labelled(*corpora), 1)
    return next(figure.value for figure in found if figure.measure == measure)


def test_the_mean_inside_is_the_mean_of_those_inside() -> None:
    both = ("recovery", "buzzfeed_use")
    each = [of(f"AUC high against low inside {corpus}", *both) for corpus in both]
    assert of(separation.MEAN_INSIDE, *both) == pytest.approx(np.mean(each))


def test_a_corpus_left_out_is_ranked_by_what_was_taught_without_it() -> None:
    turned = judged(4.0)
    turned = replace(turned, apart=-turned.apart)
    found = {f.measure: f.value for f in separation.rows(turned, labelled("recovery"), 1)}
    assert found[separation.MEAN_INSIDE] > 0.9
    assert found[separation.MEAN_APART] < 0.1


def test_what_could_not_be_left_out_is_no_row() -> None:
    none = replace(judged(1.0), apart=np.full(240, np.nan))
    assert not [f for f in separation.rows(none, labelled("recovery"), 1) if f.measure == separation.MEAN_APART]


def test_the_baseline_is_ranked_over_the_same_rows() -> None:
    good = judged(4.0)
    same = replace(good, baseline=good.logits, apart_baseline=good.apart)
    for figure in separation.rows(same, labelled("recovery"), 1):
        assert figure.value == pytest.approx(figure.baseline_value), figure.measure


def test_a_draw_of_one_class_counts_for_nothing() -> None:
    """One publisher of each class: many draws hold the same one twice."""
    rows = [0, 8]
    part = [labelled("recovery")[row] for row in rows]
    scores = np.array([1.0, -1.0]), np.array([0.0, 0.0])
    figure = separation.figure("two", [np.arange(2)], scores, part, 1)
    assert (figure.low, figure.high, figure.baseline_value) == (1.0, 1.0, 0.5)


def test_what_the_headlines_case_adds_can_be_left_out() -> None:
    turned = judged(4.0)
    turned = replace(turned, uncased=-turned.uncased)
    found = {f.measure: f.value for f in separation.rows(turned, labelled("recovery"), 1)}
    for name in (separation.POOLED, separation.BELOW, separation.MEAN_INSIDE):
        assert found[name] > 0.8
        assert found[f"{name}, {separation.UNCASED}"] < 0.2
