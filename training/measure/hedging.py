"""Examines hedging on 320 sentences that were read and annotated before the rules were measured on them.

The annotation holds ids and offsets alone (``hedging_annotated.json``). A hedge is the words by which a sentence, its
writer's or a quoted speaker's, passes on something about the world without vouching for it: hearsay laid at nobody's
door, seeming, probability, and "may", "might", "could" of what is not known. None are: leave and ability, what might
have been, advice, "unclear" (it admits, and passes nothing on), "likely voters", the verb of a source that is named.

``drawn`` is "first" for 120 sentences of PolNeAR and PTC, annotated by the author of the rules; one word ("expected",
three of 45 hedges) joined the list after that reading. The other 200 are of dev articles of PolNeAR and six article
corpora, seed 20261125, shuffled and annotated without the detector's answer: "listed" at random from the sentences
with a word of the lists (participles only after a form of "be"), "any" from all sentences of 6 to 70 words. On these
the rules had precision .787 and recall .850 when first measured; they were then mended on train articles alone.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.detectors.text import lexicon
from model.signals import hedging
from model.types import Span, Taught
from training import corpora
from training import figures as tables
from training.corpora import Row
from training.figures import Figure
from training.measure import readings

_PLAIN = "all listed words"
_LISTS = ("hedges_plain", "hedges_agentless", "hedges_claimed", "hedges_seeming", "hedges_modal")
_ASKED = (
    ("precision of hits", "right", "hits", ("listed", "any")),
    ("recall of hedges", "found", "gold", ("listed", "any")),
    ("recall of hedges, sentences at random", "found", "gold", ("any",)),
    ("precision of hits, first 120", "right", "hits", ("first",)),
    ("recall of hedges, first 120", "found", "gold", ("first",)),
)


@dataclass(frozen=True, slots=True)
class Met:
    """Hits that touch gold, all hits, gold that a hit touches, all gold, of one sentence."""

    right: int
    hits: int
    found: int
    gold: int


def annotated() -> list[Row]:
    """The annotation: corpus, id, sentence and hedges as offsets into the article's text, and how it was drawn."""
    text = resources.files("training").joinpath("measure", "hedging_annotated.json").read_text("utf-8")
    return list(json.loads(text))


def figures(spans: Path, taught: Taught, seed: int) -> list[Figure]:
    """Precision of hits and recall of annotated hedges; a hit counts as right when it touches a hedge."""
    rows = annotated()
    texts = _texts(spans, rows)
    ours, plain = [], []
    for row in rows:
        read = readings.read(texts[row["corpus"], row["id"]], taught)
        listed = [
            read.tokens.span(m.first, m.last) for name in _LISTS for m in lexicon.find(read.tokens, lexicon.words(name))
        ]
        ours.append(_met(row, [hit.span for hit in hedging.find(read).hits]))
        plain.append(_met(row, listed))
    return [_figure(asked, rows, ours, plain, seed) for asked in _ASKED]


def _texts(spans: Path, rows: Sequence[Row]) -> dict[tuple[str, str], str]:
    asked = {(row["corpus"], row["id"]) for row in rows}
    folders = (spans, spans.parent / "articles")
    files = {name: next(f for f in folders if (f / f"{name}.jsonl.gz").exists()) for name, _ in asked}
    return {
        (name, row["id"]): row["text"]
        for name, folder in files.items()
        for row in corpora.rows(folder / f"{name}.jsonl.gz")
        if (name, row["id"]) in asked
    }


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
    asked: tuple[str, str, str, tuple[str, ...]], rows: list[Row], ours: Sequence[Met], plain: Sequence[Met], seed: int
) -> Figure:
    measure, part, of, drawn = asked
    kept = [at for at, row in enumerate(rows) if row["drawn"] in drawn]

    def share(counts: Sequence[Met], which: NDArray[np.int64]) -> float:
        asked = [counts[kept[at]] for at in which]
        return float(sum(getattr(row, part) for row in asked) / max(sum(getattr(row, of) for row in asked), 1))

    every = np.arange(len(kept))
    low, high = tables.interval(lambda which: share(ours, which), [rows[at]["id"] for at in kept], seed)
    return Figure(hedging.NAME, measure, len(kept), share(ours, every), low, high, _PLAIN, share(plain, every))
