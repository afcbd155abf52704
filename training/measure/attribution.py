"""Examines attribution on PolNeAR's dev articles: sentences, source and content spans, and kinds of sources."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import f1_score

from model.detectors.reading import COMMON, Reading
from model.detectors.text import lexicon
from model.signals import attribution
from model.types import Span, Taught
from training import figures as tables
from training.figures import Figure
from training.measure import polnear, source_kinds
from training.measure.polnear import Examined, Spans
from training.teach import polnear as gold

SIGNAL = attribution.NAME
_RULE = lexicon.compiled(("said", "says", "say", "told", "added", "wrote", "noted", "argued", "according to"))
_HALF = 0.5
_REACH = 4

Finder = Callable[[Examined], Spans]


def figures(spans: Path, taught: Taught, seed: int) -> list[Figure]:
    """Dev figures: F1 of sentences, F1 of source spans (exact, overlap) and content spans (overlap), kinds."""
    dev = polnear.examined(spans, taught)
    golds = gold.read([each.row for each in dev], taught, taught[COMMON]["hash"])
    return [
        *_sentences(spans, dev, seed),
        _spans("source, exact, F1", dev, (_gold("source_parts"), _sources, _rule), seed, exact=True),
        _spans("source, overlap, F1", dev, (_gold("source_parts"), _sources, _rule), seed, exact=False),
        _spans("content, overlap, F1", dev, (_gold("content"), _contents, _quotations), seed, exact=False),
        *source_kinds.figures(spans, golds, taught, seed),
    ]


def _sentences(spans: Path, dev: Sequence[Examined], seed: int) -> list[Figure]:
    known = polnear.cut(spans)
    texts = [row["text"][start:end] for row, cut in known for start, end in cut]
    labels = [label for row, cut in known for label in polnear.attributed(row, cut)]
    plain = polnear.plain(texts, labels, [text for each in dev for text in each.sentences]) >= _HALF
    ours = np.array([s.probability >= _HALF for each in dev for s in attribution.find(each.read).sentences])
    truth = np.array([label for each in dev for label in polnear.attributed(each.row, each.read.document.sentences)])
    groups = [each.row["id"] for each in dev for _ in each.read.document.sentences]

    def of(rows: NDArray[np.int64]) -> float:
        return float(f1_score(truth[rows], ours[rows]))

    low, high = tables.interval(of, groups, seed)
    value = of(np.arange(len(truth)))
    return [
        Figure(SIGNAL, "sentence, F1", len(truth), value, low, high, "word TF-IDF + LR", float(f1_score(truth, plain)))
    ]


def _spans(
    measure: str, dev: Sequence[Examined], finders: tuple[Finder, Finder, Finder], seed: int, *, exact: bool
) -> Figure:
    wanted, ours, rule = finders
    counts = np.array([polnear.matches(wanted(each), ours(each), exact=exact) for each in dev])
    plain = np.array([polnear.matches(wanted(each), rule(each), exact=exact) for each in dev])
    low, high = tables.interval(lambda rows: polnear.f1(counts[rows]), [each.row["id"] for each in dev], seed)
    name = "names beside nine verbs" if rule is _rule else "whatever is in quotation marks"
    return Figure(SIGNAL, measure, int(counts[:, 3].sum()), polnear.f1(counts), low, high, name, polnear.f1(plain))


def _gold(field: str) -> Finder:
    return lambda each: [(a, b) for stated in each.row["attributions"] for a, b in stated[field] or []]


def _sources(each: Examined) -> Spans:
    found = (hit.source.span for hit in attribution.find(each.read).hits if hit.source)
    return [(span.start, span.end) for span in found if span]


def _contents(each: Examined) -> Spans:
    return [(span.start, span.end) for hit in attribution.find(each.read).hits for span in hit.content]


def _rule(each: Examined) -> Spans:
    """The nearest run of names within four words of a verb of saying, before it or else behind it."""
    read = each.read
    matches = lexicon.find(read.tokens, _RULE)
    spans = (_names_near(read, match.first - 1, -1) or _names_near(read, match.last + 1, 1) for match in matches)
    return [(span.start, span.end) for span in spans if span]


def _names_near(read: Reading, at: int, step: int) -> Span | None:
    for first in range(at, at + step * _REACH, step):
        if not 0 <= first < len(read.names):
            return None
        if read.names[first]:
            last = first
            while 0 <= last + step < len(read.names) and read.names[last + step]:
                last += step
            return read.tokens.span(min(first, last), max(first, last))
    return None


def _quotations(each: Examined) -> Spans:
    quoted = each.read.tokens.quoted.astype(np.int8)
    edges = np.diff(quoted, prepend=0, append=0)
    runs = zip(np.flatnonzero(edges == 1), np.flatnonzero(edges == -1) - 1, strict=True)
    spans = (each.read.tokens.span(int(first), int(last)) for first, last in runs)
    return [(span.start, span.end) for span in spans]
