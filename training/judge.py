"""Scores every article by models that never saw its publisher, with a plain model over the same folds beside them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import HashingVectorizer, TfidfTransformer
from sklearn.linear_model import LogisticRegression

from training import folds, learn, spread
from training.articles import Labelled
from training.fit import Known
from training.table import Table
from training.teach import register

Vector = NDArray[np.float64]

BASELINE = "TF-IDF 1-2-grams + LR"
_READ = 6_000


@dataclass(frozen=True, slots=True)
class Judged:
    """One entry an article, by models that never saw its publisher.

    ``logits`` of the whole classifier, ``register`` and ``baseline`` scores, whether the interval ``covered`` the
    raters' score (NaN where there is none), and its ``width``.
    """

    logits: Vector
    register: Vector
    baseline: Vector
    covered: Vector
    width: Vector


def judge(table: Table, labelled: Sequence[Labelled], seed: int) -> Judged:
    """Five publisher-disjoint folds; inside each, the register is nested once more."""
    judged = Judged(*(np.zeros(len(labelled)) for _ in range(5)))
    facts = learn.known(labelled)
    for taught_on, examined in folds.disjoint([a.quality for a in labelled], facts.publisher.tolist(), seed):
        part = [labelled[row] for row in taught_on]
        learned = learn.learn(table.take(taught_on), part, seed)
        test = table.take(examined)
        scored = register.scores(test.views, learned.register)[:, 0]
        bent = learned.classifier.shapes.bend(learn.with_register(test.measures, scored))
        judged.logits[examined] = learned.classifier.regression.decision_function(bent)
        judged.register[examined] = scored
        judged.baseline[examined] = plain(part, [labelled[row] for row in examined], facts.take(taught_on))
        low, high = spread.around(learned.classifier.spread, judged.logits[examined])
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


def _texts(labelled: Sequence[Labelled]) -> list[str]:
    return [f"{article.title}. {article.text}"[:_READ] for article in labelled]
