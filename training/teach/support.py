"""Teaches what a body owes its headline: how rare words are, what counts as related, and the four stances."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from model import sentences
from model.detectors.headlines import headline, stance, support
from model.detectors.text import hashing, tokens
from model.detectors.text.tokens import MARK
from model.types import Article, Weights
from training import corpora
from training.corpora import Row

_ARTICLES = ("fnc1_bodies", "polnear", "ptc_articles", "mpqa12_articles")
_EVERYWHERE = 0.35
"""A word in a larger share of articles than this weighs nothing."""

Floats = NDArray[np.float64]
Strings = NDArray[np.str_]


def teach(spans: Path, seed: int) -> dict[str, Weights]:
    """The tables of ``model.detectors.headlines.headline``, ``support`` and ``stance``."""
    rarity = _rarity(row["text"] for name in _ARTICLES for row in corpora.spans(spans, name) if _known(row))
    rows = corpora.spans(spans, "fnc1_pairs", "train")
    measured = measures(rows, {row["id"]: row["text"] for row in corpora.spans(spans, "fnc1_bodies")}, rarity)
    labels = np.array([row["label"] for row in rows])
    return {
        headline.TABLE: rarity,
        support.TABLE: _support(measured[:, : support.MEASURES], labels, seed),
        stance.TABLE: _stance(measured, labels, seed),
    }


def measures(rows: Sequence[Row], bodies: dict[str, str], rarity: Weights) -> Floats:
    """The measures of every pair, shape (rows, stance.MEASURES)."""
    read = {name: _read(bodies[name], rarity) for name in sorted({row["body_id"] for row in rows})}
    titles = {title: headline.headline(title, rarity) for title in sorted({row["text"] for row in rows})}
    return np.array([_pair(titles[row["text"]], *read[row["body_id"]]) for row in rows])


def _known(row: Row) -> bool:
    return bool(row.get("split", "train") == "train")


def _pair(title: headline.Headline, body: headline.Body, marked: stance.Marks) -> Floats:
    return stance.measures(title, body, headline.match(title, body), marked)


def _read(text: str, rarity: Weights) -> tuple[headline.Body, stance.Marks]:
    document = sentences.cut(Article(text))
    cut = tokens.cut(text, document.sentences)
    count = len(document.sentences)
    return headline.body(cut, count, rarity), stance.marks(cut, count)


def _rarity(texts: Iterable[str]) -> Weights:
    """Inverse document frequency of hashed stems, float16."""
    seen, count = np.zeros(1 << headline.BITS), 0
    for text in texts:
        cut = tokens.cut(text, ())
        seen[np.unique(hashing.bucket(headline.stems(cut, np.flatnonzero(cut.shape != MARK)), headline.BITS))] += 1
        count += 1
    rare = np.maximum(np.log(count / (seen + 1)), 0)
    return {"idf": np.where(seen > count * _EVERYWHERE, 0, rare).astype(np.float16)}


def _support(measured: Floats, labels: Strings, seed: int) -> Weights:
    scaler = StandardScaler().fit(measured)
    form = support.quadratic(scaler.transform(measured))
    estimator = LogisticRegression(C=0.1, max_iter=3000, random_state=seed).fit(form, labels != "unrelated")
    return _table(scaler, estimator.coef_[0], estimator.intercept_)


def _stance(measured: Floats, labels: Strings, seed: int) -> Weights:
    scaler = StandardScaler().fit(measured)
    kinds, counts = np.unique(labels, return_counts=True)
    weight = {str(kind): float((len(labels) / count) ** 0.5) for kind, count in zip(kinds, counts, strict=True)}
    estimator = LogisticRegression(C=1.0, max_iter=3000, class_weight=weight, random_state=seed)
    estimator.fit(scaler.transform(measured), labels)
    order = [list(estimator.classes_).index(kind) for kind in stance.STANCES]
    return _table(scaler, estimator.coef_[order].T, estimator.intercept_[order])


def _table(scaler: StandardScaler, coef: Floats, intercept: Floats) -> Weights:
    arrays = {"centre": scaler.mean_, "scale": scaler.scale_, "coef": coef, "intercept": intercept}
    return {name: array.astype(np.float32) for name, array in arrays.items()}
