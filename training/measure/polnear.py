"""PolNeAR's dev articles as the signals find them, the gold beside; both sourcing signals are examined on them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from model import sentences
from model.detectors import reading
from model.detectors.reading import Reading
from model.types import Article, Span, Taught
from training import corpora
from training.corpora import Row
from training.teach import polnear

CORPUS = "polnear"
Spans = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Examined:
    """One article with what was read of it."""

    row: Row
    read: Reading

    @property
    def sentences(self) -> list[str]:
        """The sentences, as serving cuts them."""
        return [self.row["text"][start:end] for start, end in self.read.document.sentences]


def examined(spans: Path, taught: Taught, split: str = "dev") -> list[Examined]:
    """All articles of one split, read as serving reads them."""
    rows = corpora.spans(spans, CORPUS, split)
    return [Examined(row, reading.read(sentences.cut(Article(row["text"])), taught)) for row in rows]


def attributed(row: Row, cut: Iterable[Span]) -> list[bool]:
    """Whether each sentence holds the beginning of a cue."""
    starts = [attribution["cue"][0] for attribution in row["attributions"] if attribution["cue"]]
    return [any(start <= at < end for at in starts) for start, end in cut]


def unnamed_speech(row: Row, cut: Iterable[Span]) -> list[bool]:
    """Whether each sentence holds a cue of speech whose source is itself an anonymous one, not a pronoun for it."""
    starts = [a["cue"][0] for a in row["attributions"] if a["cue"] and _speaks_unnamed(a["sourcing"])]
    return [any(start <= at < end for at in starts) for start, end in cut]


def _speaks_unnamed(sourcing: Row) -> bool:
    return polnear.kind(sourcing) == "anonymous" and bool(sourcing["speech_cue"]) and sourcing["via"] == "direct"


def plain(known: Sequence[str], labels: Sequence[bool], asked: Sequence[str]) -> NDArray[np.float64]:
    """The baseline: TF-IDF of words and word pairs, logistic regression; one probability for each text asked about."""
    words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    estimator = LogisticRegression(C=2.0, class_weight="balanced", solver="liblinear", random_state=0)
    estimator.fit(words.fit_transform(known), labels)
    return np.asarray(estimator.predict_proba(words.transform(asked))[:, 1])


def cut(spans: Path) -> list[tuple[Row, Sequence[Span]]]:
    """The train articles with their sentences, for the baseline."""
    return [(row, sentences.cut(Article(row["text"])).sentences) for row in corpora.spans(spans, CORPUS, "train")]


def matches(gold: Spans, found: Spans, *, exact: bool) -> tuple[int, int, int, int]:
    """Found spans that match some gold one, all found, gold spans that some found one matches, all gold."""
    if exact:
        same = len(set(gold) & set(found))
        return same, len(found), same, len(gold)
    right = sum(any(a < d and c < b for c, d in gold) for a, b in found)
    met = sum(any(a < d and c < b for c, d in found) for a, b in gold)
    return right, len(found), met, len(gold)


def f1(counts: NDArray[np.int64]) -> float:
    """F1 from summed rows of ``matches``."""
    right, found, met, gold = counts.sum(axis=0)
    precision, recall = right / max(found, 1), met / max(gold, 1)
    return float(2 * precision * recall / max(precision + recall, 1e-9))
