"""The classifier's table: what it separates, how well it is calibrated and what its interval holds."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit
from sklearn.metrics import brier_score_loss

from model.types import Taught
from training import (
    abstention_rates,
    cross_validation,
    fairness,
    faithfulness,
    figures,
    prediction_intervals,
    robustness,
    separation,
)
from training.articles import Labelled
from training.cross_validation import BASELINE, Judged, Vector
from training.feature_table import Table
from training.figures import Figure

_BINS = 15


@dataclass(frozen=True, slots=True)
class Corpus:
    """Labelled articles, the files they come from, and what was read of them by which taught detectors."""

    paths: Sequence[Path]
    labelled: Sequence[Labelled]
    table: Table
    taught: Taught


def examine(corpus: Corpus, seed: int) -> tuple[list[Figure], Judged]:
    """The whole table of the score, and the judgements that its mistakes are found in."""
    judged, held = cross_validation.judge(corpus.table, corpus.labelled, seed)
    found = [
        *report(judged, corpus.labelled, seed),
        *abstention_rates.rows(corpus.paths, corpus.taught, seed),
        *robustness.rows(held, corpus.labelled, corpus.taught, seed),
        *faithfulness.rows(held, corpus.labelled, corpus.taught, seed),
    ]
    return found, judged


def report(judged: Judged, labelled: Sequence[Labelled], seed: int) -> list[Figure]:
    """The table of the classifier: what it separates, how well it is calibrated, whom it treats alike."""
    clear = np.flatnonzero([article.quality != "mixed" for article in labelled])
    scores = judged.register, judged.baseline
    alone = separation.figure(f"{separation.POOLED}, alone", [clear], scores, labelled, seed)
    return [
        *separation.rows(judged, labelled, seed),
        *_calibration(judged, labelled, seed),
        *fairness.rows(judged, labelled, seed),
        replace(alone, signal="style"),
    ]


def calibration_error(probability: Vector, high: NDArray[np.bool_]) -> float:
    """Expected calibration error over 15 bins of equal width (Naeini et al. 2015)."""
    member = np.minimum((probability * _BINS).astype(int), _BINS - 1)
    gaps = [abs(float(np.sum(probability[member == b] - high[member == b]))) for b in range(_BINS)]
    return sum(gaps) / len(probability)


def _calibration(judged: Judged, labelled: Sequence[Labelled], seed: int) -> list[Figure]:
    high = np.array([article.quality == "high" for article in labelled])
    publishers = np.array([article.publisher for article in labelled])
    probability, beside = expit(judged.logits), expit(judged.baseline)
    measures: tuple[tuple[str, Callable[[NDArray[np.int64]], float], str, float], ...] = (
        ("expected calibration error", lambda r: calibration_error(probability[r], high[r]), BASELINE,
         calibration_error(beside, high)),
        ("Brier score", lambda r: float(brier_score_loss(high[r], probability[r])), "base rate",
         float(np.var(high))),
        ("90% interval, coverage of unseen publishers", lambda r: _mean(judged.covered[r], publishers[r]), "stated",
         prediction_intervals.COVERAGE),
        ("90% interval, mean width", lambda r: float(judged.width[r].mean()), "no model", 1.0),
    )  # fmt: skip
    everything = np.arange(len(labelled))
    return [
        Figure(
            "score", name, len(labelled), of(everything), *figures.interval(of, publishers.tolist(), seed), by, value
        )
        for name, of, by, value in measures
    ]


def _mean(covered: Vector, publisher: NDArray[np.str_]) -> float:
    rated = ~np.isnan(covered)
    return float(np.average(covered[rated], weights=prediction_intervals.each_once(publisher[rated])))
