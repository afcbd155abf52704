"""From a table of articles to a taught register and a fitted classifier, nested so that no publisher judges itself."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model import features
from model.classifier import Classifier
from model.signals import style
from model.types import Weights
from training import articles, fit, folds, monotonicity
from training.articles import Labelled
from training.feature_table import Table
from training.fit import Known
from training.teach import register
from training.teach.register import Lesson

_COLUMN = features.NAMES.index(style.MEASURES[0])

NESTED = 5
"""Parts of the publishers, each scored by a register that was taught on the others."""
_LEAST_RATED = 10
"""Rated publishers, two for each fold: fewer show no spread of their own."""


@dataclass(frozen=True, slots=True)
class Learned:
    """A register taught on all rows, and the classifier fitted on registers that were scored unseen."""

    register: Weights
    classifier: Classifier


def known(labelled: Sequence[Labelled]) -> Known:
    """Classes, ratings, weights and publishers of the rows; where few publishers are rated, all are by their class."""
    quality = np.array([article.quality for article in labelled])
    stated = np.array([np.nan if article.rating is None else article.rating for article in labelled], dtype=float)
    publisher = articles.groups(labelled)
    few = len(set(publisher[~np.isnan(stated)])) < _LEAST_RATED
    return Known(
        quality == "high", _by_class(quality, stated) if few else stated, articles.weights(labelled), publisher
    )


def learn(table: Table, labelled: Sequence[Labelled], seed: int, nested: int = NESTED) -> Learned:
    """Teaches on every row given; the register of each row that the classifier sees comes from the other publishers."""
    facts = known(labelled)
    rows = with_register(table.measures, unseen_register(table, labelled, seed, nested))
    return Learned(
        register.teach(table.views, {style.HEAD: lesson(labelled, facts)}, seed),
        fit.classifier(rows, facts, monotonicity.craft(), seed),
    )


def unseen_register(table: Table, labelled: Sequence[Labelled], seed: int, nested: int = NESTED) -> NDArray[np.float64]:
    """The register of each row by a head taught on the other publishers, shape (rows,)."""
    facts = known(labelled)
    scored = np.zeros(len(labelled))
    levels = [a.quality for a in labelled]
    for taught_on, examined in folds.disjoint(levels, facts.publisher.tolist(), seed, nested):
        part = [labelled[row] for row in taught_on]
        weights = register.teach(table.views.take(taught_on), {style.HEAD: lesson(part, facts.take(taught_on))}, seed)
        scored[examined] = register.scores(table.views.take(examined), weights)[:, 0]
    return scored


def scores(learned: Learned, table: Table) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The register of each row, shape (rows,), and what each measure adds to its log-odds, shape (rows, measures)."""
    said = register.scores(table.views, learned.register)[:, 0]
    bent = learned.classifier.shapes.bend(with_register(table.measures, said))
    return said, bent * learned.classifier.regression.coef


def with_register(measures: NDArray[np.float64], scored: NDArray[np.float64]) -> NDArray[np.float64]:
    """The measures with the register's column filled in."""
    rows = measures.copy()
    rows[:, _COLUMN] = scored
    return rows


def lesson(labelled: Sequence[Labelled], facts: Known) -> Lesson:
    """What the register is taught: the rating, or the mean rating of the class where there is none."""
    quality = np.array([article.quality for article in labelled])
    above_low = quality != "low"
    parted = above_low.any() and not above_low.all()
    corpus = np.array([article.corpus for article in labelled])
    return Lesson(
        rating=_by_class(quality, facts.rating),
        positive=facts.high,
        weight=facts.weight,
        lower=above_low if parted else None,
        collection=corpus if len(set(corpus.tolist())) > 1 else None,
    )


def _by_class(quality: NDArray[np.str_], stated: NDArray[np.float64]) -> NDArray[np.float64]:
    """The ratings, with those that are missing filled in by the mean of their class, or what is typical of it."""
    rating = stated.copy()
    for level, typical in (("high", 0.75), ("mixed", 0.45), ("low", 0.2)):
        own = (quality == level) & np.isnan(rating)
        rated = rating[(quality == level) & ~np.isnan(rating)]
        rating[own] = rated.mean() if len(rated) else typical
    return rating
