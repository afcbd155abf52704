"""Examines anonymous sourcing on PolNeAR's dev articles: sentences where an unnamed source speaks, and the hits."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import f1_score

from model.detectors.text import lexicon
from model.signals import anonymous_sourcing
from model.types import Taught
from training import figures as tables
from training.figures import Figure
from training.measure import polnear
from training.measure.polnear import Examined, Spans
from training.teach import polnear as gold

SIGNAL = anonymous_sourcing.NAME
_HALF = 0.5


def figures(spans: Path, taught: Taught, seed: int) -> list[Figure]:
    """F1 of sentences with a direct, speaking, unnamed source; share of hits that are unnamed sources by rule label."""
    dev = polnear.examined(spans, taught)
    return [_sentences(spans, dev, seed), _hits(dev, seed)]


def _sentences(spans: Path, dev: Sequence[Examined], seed: int) -> Figure:
    known = polnear.cut(spans)
    texts = [row["text"][start:end] for row, cut in known for start, end in cut]
    labels = [label for row, cut in known for label in polnear.unnamed_speech(row, cut)]
    plain = polnear.plain(texts, labels, [text for each in dev for text in each.sentences]) >= _HALF
    found = (s for each in dev for s in anonymous_sourcing.find(each.read).sentences)
    ours = np.array([sentence.probability >= _HALF for sentence in found])
    truth = np.array([t for each in dev for t in polnear.unnamed_speech(each.row, each.read.document.sentences)])
    groups = [each.row["id"] for each in dev for _ in each.read.document.sentences]

    def of(rows: NDArray[np.int64]) -> float:
        return float(f1_score(truth[rows], ours[rows]))

    low, high = tables.interval(of, groups, seed)
    baseline = float(f1_score(truth, plain))
    return Figure(
        SIGNAL, "sentence, F1", len(truth), of(np.arange(len(truth))), low, high, "word TF-IDF + LR", baseline
    )


def _hits(dev: Sequence[Examined], seed: int) -> Figure:
    """Hits that touch a source whose rule label is unresolved are left out: no label says whether they are right."""
    ours = np.array([_judged(each, _found(each)) for each in dev])
    roles = np.array([_judged(each, _roles(each)) for each in dev])

    def of(rows: NDArray[np.int64]) -> float:
        return float(ours[rows, 0].sum() / max(ours[rows, 1].sum(), 1))

    low, high = tables.interval(of, [each.row["id"] for each in dev], seed)
    value, baseline = of(np.arange(len(dev))), float(roles[:, 0].sum() / max(roles[:, 1].sum(), 1))
    return Figure(SIGNAL, "hits, precision", int(ours[:, 1].sum()), value, low, high, "every noun of a role", baseline)


def _found(each: Examined) -> Spans:
    return [(hit.span.start, hit.span.end) for hit in anonymous_sourcing.find(each.read).hits]


def _roles(each: Examined) -> Spans:
    tokens = each.read.tokens
    found = lexicon.find(tokens, lexicon.words("anonymous_roles"))
    spans = (tokens.span(match.first, match.last) for match in found)
    return [(span.start, span.end) for span in spans]


def _judged(each: Examined, spans: Spans) -> tuple[int, int]:
    """How many spans touch an anonymous source, and of how many it can be said."""
    sources = [(a["source"], gold.kind(a["sourcing"])) for a in each.row["attributions"] if a["source"]]
    touched = [[kind for (low, high), kind in sources if low < end and start < high] for start, end in spans]
    known = [kinds for kinds in touched if not kinds or any(kinds)]
    return sum("anonymous" in kinds for kinds in known), len(known)
