"""Examines the signals on the seed corpus, so that what breaks is seen where no research corpus is at hand.

The articles and their annotation come from the same hands: these figures are to stay up, and say nothing of quality.
Only what the seeds annotate is examined, on all of them, for they taught nothing.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from model import sentences
from model.detectors import reading
from model.detectors.reading import Reading
from model.signals import headline, hedging, loaded_language
from model.types import Article, Finding, Span, Taught
from training import corpora
from training.corpora import Row
from training.figures import Figure
from training.measure import (
    anonymous_sourcing,
    attribution,
    polnear,
    probability_metrics,
    sample,
    source_kinds,
    token_overlap,
)
from training.measure.probability_metrics import Scored

_SOURCING = {
    "named": ("NAMED", "named_person"),
    "organization": ("INSTITUTION_GENERIC", "generic_org"),
    "anonymous": ("ANONYMOUS", "anonymous"),
    "document": ("DOCUMENT", "document"),
    "collective": ("COLLECTIVE", "collective"),
    "none": ("UNSOURCED", "unsourced"),
}
_LOADED = frozenset({"loaded_word", "loaded_word_quoted"})
_HEDGES = frozenset({"hedge"})


def figures(seeds: Path, taught: Taught, seed: int) -> list[Figure]:
    """Sources and what they say as on PolNeAR, words marked as loaded and as hedges, headlines against bodies."""
    rows = list(corpora.rows(seeds))
    read = [_read(row, row["title"], taught) for row in rows]
    return [
        *_sourcing(rows, taught, seed),
        *_words(loaded_language.NAME, "loaded words", (loaded_language.find, _LOADED), rows, read, seed),
        *_words(hedging.NAME, "hedging words", (hedging.find, _HEDGES), rows, read, seed),
        *_support(rows, taught, seed),
    ]


def stated(row: Row) -> Row:
    """A seed article in PolNeAR's form, on the side that is examined."""
    return {"id": row["id"], "text": row["text"], "split": "dev", "attributions": [*map(_stated, row["attributions"])]}


def _stated(told: Row) -> Row:
    sourcing, fine = _SOURCING[told["kind"]]
    label = {"sourcing": sourcing, "fine": fine, "speech_cue": True, "via": "direct"}
    parts = {f"{part}_parts": [told[part]] if told[part] else [] for part in ("source", "cue")}
    return {**told, **parts, "sourcing": label}


def _by_hand(row: Row) -> list[Row]:
    labels = [told["sourcing"] for told in row["attributions"]]
    return [
        {"id": f"{row['id']}#{number}", "gold": label["sourcing"], "fine": label["fine"]}
        for number, label in enumerate(labels)
    ]


def _sourcing(rows: Sequence[Row], taught: Taught, seed: int) -> list[Figure]:
    """By the same examinations as PolNeAR, which want a side that teaches their baselines: the seeds once more."""
    dev = [stated(row) for row in rows]
    with TemporaryDirectory() as home:
        spans = Path(home)
        sample.put(spans / f"{polnear.CORPUS}.jsonl.gz", [*dev, *(row | {"split": "train"} for row in dev)])
        sample.put(spans / f"{source_kinds.CHECKED}.jsonl.gz", [checked for row in dev for checked in _by_hand(row)])
        return [*attribution.figures(spans, taught, seed), *anonymous_sourcing.figures(spans, taught, seed)]


def _words(
    signal: str,
    measure: str,
    asked: tuple[Callable[[Reading], Finding], frozenset[str]],
    rows: Sequence[Row],
    read: Sequence[Reading],
    seed: int,
) -> list[Figure]:
    find, wanted = asked
    golds = [[Span(low, high) for low, high, kind in row["spans"] if kind in wanted] for row in rows]
    hits = [[hit.span for hit in find(each).hits] for each in read]
    counts = [token_overlap.met(each.tokens, *spans) for each, *spans in zip(read, hits, golds, strict=True)]
    return token_overlap.measured((signal, measure), counts, ("none", counts), [row["id"] for row in rows], seed)


def _support(rows: Sequence[Row], taught: Taught, seed: int) -> list[Figure]:
    """Each body under its own headline, and under that of the next article."""
    titles = [row["title"] for row in rows]
    pairs = [*zip(rows, titles, strict=True), *zip(rows, [*titles[1:], titles[0]], strict=True)]
    support = np.array([headline.find(_read(row, title, taught)).support or 0.0 for row, title in pairs])
    own = np.array([int(row["title"] == title) for row, title in pairs])
    told = Scored(own, support, support, [row["id"] for row, _ in pairs])
    return probability_metrics.measured(
        headline.NAME, {"its own headline over a body, AUC": probability_metrics.auc}, told, seed
    )


def _read(row: Row, title: str, taught: Taught) -> Reading:
    return reading.read(sentences.cut(Article(row["text"], title=title)), taught)
