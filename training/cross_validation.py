"""Scores every article by models that never saw its publisher, with a plain model over the same folds beside them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import HashingVectorizer, TfidfTransformer
from sklearn.linear_model import LogisticRegression

from model import classifier, features
from training import folds, nested_training, prediction_intervals
from training.articles import Labelled
from training.feature_table import Table
from training.fit import Known
from training.nested_training import Learned

Vector = NDArray[np.float64]

BASELINE = "TF-IDF 1-2-grams + LR"
_READ = 6_000
_CASE = features.NAMES.index("style.headline_case")
_NESTED_APART = 3
"""Where a corpus is left out, what the other measures add is small, and three parts find it as well as five."""


@dataclass(frozen=True, slots=True)
class Held:
    """What the first fold learned, with the rows it was taught on and those it never saw: to read some anew by it."""

    learned: Learned
    taught_on: NDArray[np.int64]
    unseen: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Judged:
    """One entry an article, by models that never saw its publisher.

    ``logits`` of the whole classifier, and ``uncased`` without what the case of the headline adds to them;
    ``register`` and ``baseline`` scores; whether the interval ``covered`` the raters' score (NaN where there is none),
    and its ``width``. ``apart`` and ``apart_baseline`` are the classifier and the baseline taught on no article of the
    same corpus either (NaN where that corpus is not ranked).
    """

    logits: Vector
    uncased: Vector
    register: Vector
    baseline: Vector
    covered: Vector
    width: Vector
    apart: Vector
    apart_baseline: Vector


def judge(table: Table, labelled: Sequence[Labelled], seed: int) -> tuple[Judged, Held]:
    """Each ranked corpus left out; then five publisher-disjoint folds, inside each of which the register is nested."""
    logits, uncased, ours, beside, covered, width = (np.zeros(len(labelled)) for _ in range(6))
    judged = Judged(logits, uncased, ours, beside, covered, width, *left_out(table, labelled, seed))
    facts = nested_training.known(labelled)
    held = None
    for taught_on, examined in folds.disjoint([a.quality for a in labelled], facts.publisher.tolist(), seed):
        part = [labelled[row] for row in taught_on]
        learned = nested_training.learn(table.take(taught_on), part, seed)
        _write(judged, learned, table, facts, examined)
        judged.baseline[examined] = plain(part, [labelled[row] for row in examined], facts.take(taught_on))
        held = held or Held(learned, taught_on, examined)
    assert held is not None
    return judged, held


def left_out(table: Table, labelled: Sequence[Labelled], seed: int) -> tuple[Vector, Vector]:
    """Each ranked corpus by a classifier, and by the baseline, taught on other corpora and other publishers alone."""
    ours, beside = (np.full(len(labelled), np.nan) for _ in range(2))
    levels, corpora = [a.quality for a in labelled], [a.corpus for a in labelled]
    for taught_on, examined in folds.apart(levels, [a.publisher for a in labelled], corpora):
        part = [labelled[row] for row in taught_on]
        learned = nested_training.learn(table.take(taught_on), part, seed, _NESTED_APART)
        ours[examined] = nested_training.scores(learned, table.take(examined))[1].sum(axis=1)
        beside[examined] = plain(part, [labelled[row] for row in examined], nested_training.known(part))
    return ours, beside


def plain(taught_on: Sequence[Labelled], examined: Sequence[Labelled], facts: Known) -> Vector:
    """The baseline: hashed word 1-2-grams, TF-IDF, logistic regression, high against the rest; log-odds."""
    hashed = HashingVectorizer(n_features=2**18, ngram_range=(1, 2), alternate_sign=False, norm=None)
    inverse = TfidfTransformer(sublinear_tf=True)
    rows = inverse.fit_transform(hashed.transform(_texts(taught_on)))
    regression = LogisticRegression(C=10, class_weight="balanced", solver="liblinear").fit(rows, facts.high)
    return np.asarray(regression.decision_function(inverse.transform(hashed.transform(_texts(examined)))))


def _write(judged: Judged, learned: Learned, table: Table, facts: Known, examined: NDArray[np.int64]) -> None:
    judged.register[examined], terms = nested_training.scores(learned, table.take(examined))
    judged.logits[examined] = terms.sum(axis=1) + classifier.base(learned.classifier)
    judged.uncased[examined] = judged.logits[examined] - terms[:, _CASE]
    low, high = prediction_intervals.around(learned.classifier.spread, judged.logits[examined])
    rating = facts.rating[examined]
    judged.covered[examined] = np.where(np.isnan(rating), np.nan, (rating >= low) & (rating <= high))
    judged.width[examined] = high - low


def _texts(labelled: Sequence[Labelled]) -> list[str]:
    return [f"{article.title}. {article.text}"[:_READ] for article in labelled]
