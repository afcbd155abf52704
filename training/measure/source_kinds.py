"""Examines the kinds of sources on gold spans: against the rule labels, and against the rows read one by one."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution import mentions, source_kind
from model.detectors.attribution.source_kind import KINDS
from model.detectors.attribution.tagger import CUE, SOURCE
from model.types import Kind, Taught
from training import corpora
from training import figures as tables
from training.corpora import Row
from training.figures import Figure
from training.teach import polnear
from training.teach.polnear import Gold

SIGNAL = "attribution"
CHECKED = "polnear_sourcing_handcheck"
Decided = Mapping[str, Kind]


def figures(spans: Path, golds: Sequence[Gold], taught: Taught, seed: int) -> list[Figure]:
    """Accuracy on the resolved rule labels of the articles given, and on the hand-checked rows among them."""
    decided = {name: kind for gold in golds for name, kind in _decided(gold, taught).items()}
    stated = {name: kind for gold in golds for name, kind in _stated(gold).items()}
    checked = {row["id"]: kinds for row in corpora.spans(spans, CHECKED) if (kinds := _read_by_hand(row))}
    return [
        _accuracy("kind of a gold source, accuracy", {name: {kind} for name, kind in stated.items()}, decided, seed),
        _accuracy("kind of a hand-checked source, accuracy", checked, decided, seed),
    ]


def _decided(gold: Gold, taught: Taught) -> Decided:
    page = mentions.page(gold.tokens, gold.names, gold.classes)
    runs = [int(run) for run in np.flatnonzero(gold.runs.part == SOURCE)]
    cues = {int(gold.owner[run]): int(gold.runs.first[run]) for run in np.flatnonzero(gold.runs.part == CUE)}
    sources = [
        mentions.mention(page, int(gold.runs.first[run]), int(gold.runs.last[run]), cues.get(int(gold.owner[run])))
        for run in runs
    ]
    odds = source_kind.odds(page, sources, taught[source_kind.TABLE])
    return {_name(gold, run): KINDS[int(odd.argmax())] for run, odd in zip(runs, odds, strict=True)}


def _stated(gold: Gold) -> Decided:
    found = ((int(run), polnear.kind(_sourcing(gold, int(run)))) for run in np.flatnonzero(gold.runs.part == SOURCE))
    sure = ((run, kind) for run, kind in found if _sourcing(gold, run)["sourcing"] != "UNRESOLVED")
    return {_name(gold, run): kind for run, kind in sure if kind and kind != "none"}


def _sourcing(gold: Gold, run: int) -> Row:
    sourcing: Row = gold.row["attributions"][gold.owner[run]]["sourcing"]
    return sourcing


def _name(gold: Gold, run: int) -> str:
    return f"{gold.row['id']}#{gold.owner[run]}"


def _read_by_hand(row: Row) -> set[Kind]:
    """The kinds that are right; a reader's NAMED does not tell a person from an organization, the rule label may."""
    if row["gold"] == "NAMED":
        return {"named"} if row["fine"] == "named_person" else {"named", "organization"}
    kind = polnear.kind({"sourcing": row["gold"], "fine": ""})
    return {kind} if kind and kind != "none" else set()


def _accuracy(measure: str, right: Mapping[str, set[Kind]], decided: Decided, seed: int) -> Figure:
    names = sorted(name for name in right if name in decided)
    hits = np.array([decided[name] in right[name] for name in names], dtype=float)

    def of(rows: NDArray[np.int64]) -> float:
        return float(hits[rows].mean())

    low, high = tables.interval(of, [name.split("#")[0] for name in names], seed)
    always = float(np.mean(["named" in right[name] for name in names]))
    return Figure(SIGNAL, measure, len(names), float(hits.mean()), low, high, "always a named person", always)
