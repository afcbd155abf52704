"""Left minus right: nothing where both are scored alike, the difference where they are not."""

from dataclasses import replace

import numpy as np
import pytest

from tests.training.judgements import ROWS, judged, labelled
from training import fairness

LEFT = np.array([article.leaning == "left" for article in labelled()])


def gaps(logits: np.ndarray) -> dict[str, float]:
    found = fairness.rows(replace(judged(0.0), logits=logits), labelled(), 1)
    return {figure.measure.rsplit(" ", 1)[-1]: figure.value for figure in found}


def test_scores_that_know_no_side_have_no_gap() -> None:
    assert gaps(np.zeros(ROWS)) == {"high": 0.0, "mixed": 0.0}


def test_a_gap_is_the_difference_of_mean_probabilities_inside_a_class() -> None:
    found = gaps(np.where(LEFT, np.log(4), 0.0))
    assert found == {"high": pytest.approx(0.3), "mixed": pytest.approx(0.3)}


def test_the_center_and_the_unplaced_belong_to_no_side() -> None:
    rows = [replace(article, leaning=("center", None)[at % 2]) for at, article in enumerate(labelled())]
    assert fairness.rows(judged(1.0), rows, 1) == []


def test_leaning_a_little_is_leaning() -> None:
    rows = [replace(article, leaning=f"center-{article.leaning}") for article in labelled()]
    assert len(fairness.rows(judged(1.0), rows, 1)) == 2


def test_a_class_with_one_side_only_has_no_row() -> None:
    rows = [replace(a, leaning="left") if a.quality == "high" else a for a in labelled()]
    assert [f.measure.rsplit(" ", 1)[-1] for f in fairness.rows(judged(1.0), rows, 1)] == ["mixed"]
