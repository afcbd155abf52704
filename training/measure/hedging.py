"""Examines hedging on 120 sentences of PolNeAR and PTC that were read and annotated before the rules were measured.

The annotation holds ids and offsets alone (``hedging_annotated.json``): 85 sentences with a word that could be a hedge,
35 without, from PolNeAR train and dev and PTC dev. Annotator and author of the rules are the same person, and one word
("expected", three of 45 gold hedges) joined the list after the reading, so the figures flatter.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.detectors import lexicon
from model.signals import hedging
from model.types import Span, Taught
from training import corpora
from training import figures as tables
from training.corpora import Row
from training.figures import Figure
from training.measure import readings

_PLAIN = "all listed words"
_LISTS = ("hedges_plain", "hedges_agentless", "hedges_claimed", "hedges_seeming", "hedges_modal")


@dataclass(frozen=True, slots=True)
class Met:
    """Hits that touch gold, all hits, gold that a hit touches, all gold, of one sentence."""

    right: int
    hits: int
    found: int
    gold: int


def annotated() -> list[Row]:
    """The annotation: corpus, id, sentence and hedges as offsets into the article's text."""
    text = resources.files("training").joinpath("measure", "hedging_annotated.json").read_text("utf-8")
    return list(json.loads(text))


def figures(spans: Path, taught: Taught, seed: int) -> list[Figure]:
    """Precision of hits and recall of annotated hedges; a hit counts as right when it touches a hedge."""
    texts = {
        (name, row["id"]): row["text"] for name in ("polnear", "ptc_articles") for row in corpora.spans(spans, name)
    }
    rows = annotated()
    ours, plain = [], []
    for row in rows:
        read = readings.read(texts[row["corpus"], row["id"]], taught)
        listed = [
            read.tokens.span(m.first, m.last) for name in _LISTS for m in lexicon.find(read.tokens, lexicon.words(name))
        ]
        ours.append(_met(row, [hit.span for hit in hedging.find(read).hits]))
        plain.append(_met(row, listed))
    return [_figure(asked, ours, plain, [row["id"] for row in rows], seed) for asked in _MEASURES]


_MEASURES = (("precision of hits", "right", "hits"), ("recall of hedges", "found", "gold"))


def _met(row: Row, hits: Sequence[Span]) -> Met:
    low, high = row["sentence"]
    inside = [hit for hit in hits if hit.start < high and hit.end > low]
    gold = [Span(*hedge) for hedge in row["hedges"]]
    return Met(
        right=sum(any(_touch(hit, hedge) for hedge in gold) for hit in inside),
        hits=len(inside),
        found=sum(any(_touch(hit, hedge) for hit in inside) for hedge in gold),
        gold=len(gold),
    )


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _figure(
    asked: tuple[str, str, str], ours: Sequence[Met], plain: Sequence[Met], groups: Sequence[str], seed: int
) -> Figure:
    measure, part, of = asked

    def share(counts: Sequence[Met], which: NDArray[np.int64]) -> float:
        kept = [counts[at] for at in which]
        return float(sum(getattr(row, part) for row in kept) / max(sum(getattr(row, of) for row in kept), 1))

    every = np.arange(len(ours))
    low, high = tables.interval(lambda which: share(ours, which), groups, seed)
    return Figure(hedging.NAME, measure, len(ours), share(ours, every), low, high, _PLAIN, share(plain, every))
