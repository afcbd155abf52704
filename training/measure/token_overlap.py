"""How well marked words meet annotated spans: token by token, hits of one text against its gold spans."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.text.tokens import MARK, Tokens
from model.types import Span
from training import figures
from training.figures import Figure


@dataclass(frozen=True, slots=True)
class Met:
    """Tokens that are hits and gold, hits, gold, of one row."""

    both: int
    hits: int
    gold: int


Statistic = Callable[[Sequence[Met], Iterable[int]], float]
Plain = tuple[str, Sequence[Met]]
"""The name of a baseline and its counts."""


def met(tokens: Tokens, hits: Sequence[Span], gold: Sequence[Span]) -> Met:
    """Counts tokens, marks left out."""
    ours, theirs = _inside(tokens, hits), _inside(tokens, gold)
    return Met(int((ours & theirs).sum()), int(ours.sum()), int(theirs.sum()))


def f1(counts: Sequence[Met], which: Iterable[int]) -> float:
    """F1 over the rows ``which``."""
    both, hits, gold = _totals(counts, which)
    return 2 * both / max(hits + gold, 1)


def precision(counts: Sequence[Met], which: Iterable[int]) -> float:
    """Precision over the rows ``which``."""
    both, hits, _ = _totals(counts, which)
    return both / max(hits, 1)


def measured(
    named: tuple[str, str], counts: Sequence[Met], plain: Plain, groups: Sequence[str], seed: int
) -> list[Figure]:
    """F1 and precision of tokens; ``named`` is the signal and the measure, ``plain`` the baseline and its counts."""
    return [
        _figure((named[0], f"{named[1]} {name}"), (statistic, counts, groups), plain, seed)
        for name, statistic in (("F1", f1), ("precision", precision))
    ]


def _figure(
    named: tuple[str, str], asked: tuple[Statistic, Sequence[Met], Sequence[str]], plain: Plain, seed: int
) -> Figure:
    statistic, counts, groups = asked
    every = range(len(counts))
    low, high = figures.interval(lambda rows: statistic(counts, rows.tolist()), groups, seed)
    value, other = statistic(counts, every), statistic(plain[1], every)
    return Figure(named[0], named[1], len(counts), value, low, high, plain[0], other)


def _totals(counts: Sequence[Met], which: Iterable[int]) -> tuple[int, int, int]:
    kept = [counts[at] for at in which]
    return sum(row.both for row in kept), sum(row.hits for row in kept), sum(row.gold for row in kept)


def _inside(tokens: Tokens, spans: Sequence[Span]) -> NDArray[np.bool_]:
    inside = np.zeros(len(tokens), dtype=bool)
    for span in spans:
        inside |= (tokens.start < span[1]) & (tokens.end > span[0])
    return np.asarray(inside & (tokens.shape != MARK))
