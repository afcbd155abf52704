"""The classifier's table: what it separates, how well it is calibrated and what its interval holds."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit
from sklearn.metrics import brier_score_loss, roc_auc_score

from training import figures, spread
from training.articles import Labelled
from training.figures import Figure
from training.judge import BASELINE, Judged, Vector

WITHIN = ("allsides_abp", "recovery", "buzzfeed_use", "semeval_hyperpartisan")
"""The corpora large enough, and with both classes, to be ranked inside."""

_BINS = 15


def report(judged: Judged, labelled: Sequence[Labelled], seed: int) -> list[Figure]:
    """The table of the classifier: what it separates, how well it is calibrated, what its interval holds."""
    quality = np.array([article.quality for article in labelled])
    clear = np.flatnonzero(quality != "mixed")
    everything = np.arange(len(labelled))
    rows = [
        _separation("AUC high against low", clear, judged, labelled, seed),
        _separation("AUC high against low and mixed", everything, judged, labelled, seed),
        *_within(judged, labelled, seed),
        *_calibration(judged, labelled, seed),
    ]
    alone = replace(judged, logits=judged.register)
    return [*rows, replace(_separation("AUC high against low, alone", clear, alone, labelled, seed), signal="style")]


def calibration_error(probability: Vector, high: NDArray[np.bool_]) -> float:
    """Expected calibration error over 15 bins of equal width (Naeini et al. 2015)."""
    member = np.minimum((probability * _BINS).astype(int), _BINS - 1)
    gaps = [abs(float(np.sum(probability[member == b] - high[member == b]))) for b in range(_BINS)]
    return sum(gaps) / len(probability)


def _separation(measure: str, rows: NDArray[np.int64], judged: Judged, all_: Sequence[Labelled], seed: int) -> Figure:
    part = [all_[row] for row in rows]
    high = np.array([article.quality == "high" for article in part])
    publishers = [article.publisher for article in part]

    def auc(drawn: NDArray[np.int64]) -> float:
        return float(roc_auc_score(high[drawn], judged.logits[rows][drawn])) if 0 < high[drawn].mean() < 1 else np.nan

    low, up = figures.interval(auc, publishers, seed)
    value = float(roc_auc_score(high, judged.logits[rows]))
    beside = float(roc_auc_score(high, judged.baseline[rows]))
    return Figure("score", measure, len(rows), value, low, up, BASELINE, beside)


def _within(judged: Judged, labelled: Sequence[Labelled], seed: int) -> list[Figure]:
    found = []
    for corpus in WITHIN:
        own = [i for i, a in enumerate(labelled) if a.corpus == corpus and a.quality != "mixed"]
        if len({labelled[i].quality for i in own}) == 2:
            found.append(_separation(f"AUC high against low inside {corpus}", np.array(own), judged, labelled, seed))
    return found


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
         spread.COVERAGE),
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
    return float(np.average(covered[rated], weights=spread.each_once(publisher[rated])))
