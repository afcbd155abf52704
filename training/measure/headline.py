"""Examines the headline signal: the grade of clickbait on Webis-17, support and stance on the Fake News Challenge."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.metrics import f1_score, roc_auc_score

from model import sentences
from model.detectors import reading
from model.detectors.headlines import headline_check
from model.detectors.headlines.stance import STANCES
from model.detectors.reading import Reading
from model.signals import headline
from model.types import Article, Taught
from training import corpora
from training import figures as tables
from training.corpora import Row
from training.figures import Figure

Floats = NDArray[np.float64]
Strings = NDArray[np.str_]
Score = Callable[[Floats, Floats], float]


@dataclass(frozen=True, slots=True)
class _Graded:
    """Gold grades and labels, ours, and those of ridge and logistic regression over words."""

    gold: Floats
    label: Floats
    ours: Floats
    ridge: Floats
    logistic: Floats


def figures(spans: Path, taught: Taught, seed: int) -> list[Figure]:
    """Dev figures: grade MSE and F1 of clickbait, AUC of related pairs, macro-F1 of the four stances.

    Headlines of the Fake News Challenge come back in dev with other bodies, so its figures flatter.
    """
    return [*_of_clickbait(spans, taught, seed), *_of_support(spans, taught, seed)]


def _of_clickbait(spans: Path, taught: Taught, seed: int) -> list[Figure]:
    train, dev = (corpora.spans(spans, "webis_clickbait17", split) for split in ("train", "dev"))
    seen = _graded(train, dev, taught)
    groups = [row["id"] for row in dev]
    return [
        _figure(_mse, "grade of clickbait, MSE (less is better)", groups, (seen.gold, seen.ours, seen.ridge), seed),
        _figure(_f1, "clickbait, F1", groups, (seen.label, seen.ours, seen.logistic), seed),
    ]


def _graded(train: Sequence[Row], dev: Sequence[Row], taught: Taught) -> _Graded:
    words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    known, asked = words.fit_transform([row["text"] for row in train]), words.transform([row["text"] for row in dev])
    ridge = Ridge(alpha=2.0, solver="sparse_cg").fit(known, [row["truth_mean"] for row in train])
    logistic = LogisticRegression(C=2.0, class_weight="balanced", solver="liblinear")
    logistic.fit(known, [row["label"] for row in train])
    ours = [headline.find(_read("", row["text"], taught)).value for row in dev]
    return _Graded(
        gold=np.array([row["truth_mean"] for row in dev]),
        label=np.array([float(row["label"]) for row in dev]),
        ours=np.array(ours),
        ridge=ridge.predict(asked),
        logistic=logistic.predict_proba(asked)[:, 1],
    )


def _of_support(spans: Path, taught: Taught, seed: int) -> list[Figure]:
    train, dev = (corpora.spans(spans, "fnc1_pairs", split) for split in ("train", "dev"))
    bodies = {row["id"]: row["text"] for row in corpora.spans(spans, "fnc1_bodies")}
    support, stances = _held(dev, bodies, taught)
    plain_support, plain_stances = _plain(train, dev, bodies)
    gold = np.array([row["label"] for row in dev])
    related = (gold != "unrelated").astype(float)
    groups, numbers = [row["body_id"] for row in dev], np.array([STANCES.index(label) for label in gold], dtype=float)
    return [
        _figure(_auc, "related body, AUC", groups, (related, support, plain_support), seed),
        _figure(_macro, "four stances, macro-F1", groups, (numbers, stances, plain_stances), seed),
    ]


def _held(rows: Sequence[Row], bodies: dict[str, str], taught: Taught) -> tuple[Floats, Floats]:
    """Support, and the number of the stance, of each pair as serving finds them."""
    read = {name: _read(bodies[name], None, taught) for name in sorted({row["body_id"] for row in rows})}
    pairs = [_titled(read[row["body_id"]], row["text"]) for row in rows]
    support = [headline.find(pair).support or 0.0 for pair in pairs]
    return np.array(support), np.array([_stance(pair) for pair in pairs])


def _stance(pair: Reading) -> float:
    found = headline_check.against(pair, headline_check.title_of(pair))
    return float(np.argmax([found.stances[kind] for kind in STANCES])) if found else float(STANCES.index("unrelated"))


def _read(text: str, title: str | None, taught: Taught) -> Reading:
    return reading.read(sentences.cut(Article(text, title=title)), taught)


def _titled(read: Reading, title: str) -> Reading:
    document = replace(read.document, article=replace(read.document.article, title=title))
    return replace(read, document=document, heading=reading.headed(title))


def _plain(train: Sequence[Row], dev: Sequence[Row], bodies: dict[str, str]) -> tuple[Floats, Floats]:
    """Logistic regression on the TF-IDF cosine and the share of the headline's words that the body has."""
    words = TfidfVectorizer(stop_words="english", sublinear_tf=True).fit(bodies.values())
    known, asked = (_overlap(rows, bodies, words) for rows in (train, dev))
    labels = np.array([row["label"] for row in train])
    related = LogisticRegression().fit(known, labels != "unrelated").predict_proba(asked)[:, 1]
    stances = LogisticRegression(class_weight="balanced", max_iter=1000).fit(known, labels).predict(asked)
    return related, np.array([STANCES.index(stance) for stance in stances], dtype=float)


def _overlap(rows: Sequence[Row], bodies: dict[str, str], words: TfidfVectorizer) -> Floats:
    names = sorted({row["body_id"] for row in rows})
    of_body, at = words.transform([bodies[name] for name in names]), {name: n for n, name in enumerate(names)}
    titles = words.transform([row["text"] for row in rows])
    paired = of_body[[at[row["body_id"]] for row in rows]]
    cosine = np.asarray(titles.multiply(paired).sum(axis=1)).ravel()
    count = np.maximum(np.asarray((titles > 0).sum(axis=1)).ravel(), 1)
    shared = np.asarray((titles > 0).multiply(paired > 0).sum(axis=1)).ravel() / count
    return np.column_stack([cosine, shared])


def _figure(
    score: Score, measure: str, groups: Sequence[str], told: tuple[Floats, Floats, Floats], seed: int
) -> Figure:
    gold, ours, plain = told
    low, high = tables.interval(lambda at: score(gold[at], ours[at]), groups, seed)
    name = "cosine + overlap LR" if score in {_auc, _macro} else "TF-IDF ridge" if score is _mse else "TF-IDF + LR"
    return Figure("headline", measure, len(gold), score(gold, ours), low, high, name, score(gold, plain))


def _mse(gold: Floats, told: Floats) -> float:
    return float(((gold - told) ** 2).mean())


def _f1(gold: Floats, told: Floats) -> float:
    return float(f1_score(gold, told >= 0.5))


def _auc(gold: Floats, told: Floats) -> float:
    return float(roc_auc_score(gold, told))


def _macro(gold: Floats, told: Floats) -> float:
    return float(f1_score(gold, told, average="macro"))
