"""The learning curve over publishers: what more outlets would bring, examined on outlets never seen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score

from model.signals import style
from training import folds, nested_training
from training.articles import Labelled
from training.feature_table import Table
from training.teach import register

SHARES, SEEDS, FOLDS = (0.25, 0.5, 0.75, 1.0), 3, 3


@dataclass(frozen=True, slots=True)
class Point:
    """One share of publishers under one seed: how many taught, and the AUCs of the register on the others."""

    share: float
    publishers: int
    clear: float
    all: float
    inside: float


def points(table: Table, labelled: Sequence[Labelled], seed: int) -> Iterator[Point]:
    """Every share under every seed; the register alone, since it carries nearly all of the score."""
    levels = [article.quality for article in labelled]
    publisher = np.array([article.publisher for article in labelled])
    for lot in range(seed, seed + SEEDS):
        splits = list(folds.disjoint(levels, publisher.tolist(), lot, FOLDS))
        for share in SHARES:
            scored, taught = np.zeros(len(labelled)), list[int]()
            for taught_on, examined in splits:
                kept = part(publisher[taught_on], np.array(levels)[taught_on], share, lot)
                taught.append(len(set(publisher[taught_on][kept].tolist())))
                scored[examined] = _scores(table, labelled, taught_on[kept], examined, lot)
            yield _point(share, int(np.mean(taught)), scored, labelled)


def part(publisher: NDArray[np.str_], level: NDArray[np.str_], share: float, seed: int) -> NDArray[np.int64]:
    """The rows of a share of the publishers of each class, drawn by lot; a smaller share is part of a larger one."""
    kept = list[str]()
    for each in np.unique(level):
        own = np.random.default_rng(seed).permutation(np.unique(publisher[level == each]))
        kept += own[: max(round(share * len(own)), 1)].tolist()
    return np.flatnonzero(np.isin(publisher, kept))


def told(found: Sequence[Point]) -> str:
    """A Markdown table, a line a share: means over the seeds, and the range of the first AUC."""
    head = (
        "| publishers taught on | high against low | range over seeds | high against low and mixed "
        "| mean inside the corpora |\n|---:|---:|---|---:|---:|"
    )
    lines = []
    for share in SHARES:
        own = [point for point in found if point.share == share]
        clear, whole, inside = (np.mean([getattr(p, name) for p in own]) for name in ("clear", "all", "inside"))
        ends = f"{min(p.clear for p in own):.3f} to {max(p.clear for p in own):.3f}"
        lines.append(f"| {own[0].publishers} ({share:.0%}) | {clear:.3f} | {ends} | {whole:.3f} | {inside:.3f} |")
    return "\n".join([head, *lines])


def _scores(
    table: Table, labelled: Sequence[Labelled], taught_on: NDArray[np.int64], examined: NDArray[np.int64], seed: int
) -> NDArray[np.float64]:
    rows = [labelled[row] for row in taught_on]
    lessons = {style.HEAD: nested_training.lesson(rows, nested_training.known(rows))}
    weights = register.teach(table.views.take(taught_on), lessons, seed)
    return register.scores(table.views.take(examined), weights)[:, 0]


def _point(share: float, publishers: int, scored: NDArray[np.float64], labelled: Sequence[Labelled]) -> Point:
    level = np.array([article.quality for article in labelled])
    corpus = np.array([article.corpus for article in labelled])
    clear = level != "mixed"
    inside = [_auc(clear & (corpus == name), level, scored) for name in folds.RANKED]
    return Point(
        share, publishers, _auc(clear, level, scored), _auc(level != "", level, scored), float(np.nanmean(inside))
    )


def _auc(rows: NDArray[np.bool_], level: NDArray[np.str_], scored: NDArray[np.float64]) -> float:
    high = level[rows] == "high"
    return float(roc_auc_score(high, scored[rows])) if 0 < high.sum() < len(high) else float("nan")
