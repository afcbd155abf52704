"""Measures the classifier on publishers it never saw, with a plain model over the same folds beside it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit
from sklearn.feature_extraction.text import HashingVectorizer, TfidfTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, roc_auc_score

from training import figures, folds, learn, spread
from training.articles import Labelled
from training.figures import Figure
from training.fit import Known
from training.table import Table
from training.teach import register

Vector = NDArray[np.float64]

WITHIN = ("allsides_abp", "recovery", "buzzfeed_use", "semeval_hyperpartisan")
"""The corpora large enough, and with both classes, to be ranked inside."""

BASELINE = "TF-IDF 1-2-grams + LR"
_BINS = 15
_READ = 6_000


@dataclass(frozen=True, slots=True)
class Judged:
    """Every article scored by models that never saw its publisher: log-odds, interval coverage and the baseline."""

    logits: Vector
    baseline: Vector
    covered: Vector
    width: Vector


def judge(table: Table, labelled: Sequence[Labelled], seed: int) -> Judged:
    """Five publisher-disjoint folds; inside each, the register is nested once more."""
    judged = Judged(*(np.zeros(len(labelled)) for _ in range(4)))
    facts = learn.known(labelled)
    for taught_on, examined in folds.disjoint([a.quality for a in labelled], facts.publisher.tolist(), seed):
        part = [labelled[row] for row in taught_on]
        learned = learn.learn(table.take(taught_on), part, seed)
        test = table.take(examined)
        scored = register.scores(test.views, learned.register)[:, 0]
        bent = learned.classifier.shapes.bend(learn.with_register(test.measures, scored))
        logits = learned.classifier.regression.decision_function(bent)
        judged.logits[examined] = logits
        judged.baseline[examined] = plain(part, [labelled[row] for row in examined], facts.take(taught_on))
        low, high = spread.around(learned.classifier.spread, logits)
        rating = facts.rating[examined]
        judged.covered[examined] = np.where(np.isnan(rating), np.nan, (rating >= low) & (rating <= high))
        judged.width[examined] = high - low
    return judged


def plain(taught_on: Sequence[Labelled], examined: Sequence[Labelled], facts: Known) -> Vector:
    """The baseline: hashed word 1-2-grams, TF-IDF, logistic regression, high against the rest; log-odds."""
    hashed = HashingVectorizer(n_features=2**18, ngram_range=(1, 2), alternate_sign=False, norm=None)
    inverse = TfidfTransformer(sublinear_tf=True)
    rows = inverse.fit_transform(hashed.transform(_texts(taught_on)))
    regression = LogisticRegression(C=10, class_weight="balanced", solver="liblinear").fit(rows, facts.high)
    return np.asarray(regression.decision_function(inverse.transform(hashed.transform(_texts(examined)))))


def report(judged: Judged, labelled: Sequence[Labelled], seed: int) -> list[Figure]:
    """The table of the classifier: what it separates, how well it is calibrated, what its interval holds."""
    quality = np.array([article.quality for article in labelled])
    clear = np.flatnonzero(quality != "mixed")
    rows = [
        _separation("AUC high against low", clear, judged, labelled, seed),
        _separation("AUC high against low and mixed", np.arange(len(labelled)), judged, labelled, seed),
        *_within(judged, labelled, seed),
    ]
    return [*rows, *_calibration(judged, labelled, seed)]


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


def _texts(labelled: Sequence[Labelled]) -> list[str]:
    return [f"{article.title}. {article.text}"[:_READ] for article in labelled]
