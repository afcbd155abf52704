"""One measured number with its interval and the plain baseline beside it, and the tables made of such numbers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure of one signal on rows it never saw; ``low`` and ``high`` are a 95% bootstrap interval."""

    signal: str
    measure: str
    rows: int
    value: float
    low: float
    high: float
    baseline: str
    baseline_value: float


def interval(
    statistic: Callable[[NDArray[np.int64]], float], groups: Sequence[object], seed: int, times: int = 200
) -> tuple[float, float]:
    """95% percentile interval of ``statistic``, a function of row numbers, over resampled groups."""
    _, member = np.unique(np.asarray([str(group) for group in groups]), return_inverse=True)
    order = np.argsort(member, kind="stable")
    by_group = np.split(order, np.cumsum(np.bincount(member))[:-1])
    random = np.random.default_rng(seed)
    drawn = (random.integers(0, len(by_group), len(by_group)) for _ in range(times))
    values = [statistic(np.concatenate([by_group[g] for g in draw])) for draw in drawn]
    low, high = np.nanpercentile(values, [2.5, 97.5])
    return float(low), float(high)


def table(figures: Sequence[Figure]) -> str:
    """A Markdown table, a line a figure."""
    head = "| signal | measure | rows | value | 95% interval | baseline |\n|---|---|---:|---:|---|---|"
    return "\n".join([head, *(_line(figure) for figure in figures)])


def _line(f: Figure) -> str:
    where = f"{f.low:.3f} to {f.high:.3f}"
    return f"| {f.signal} | {f.measure} | {f.rows:,} | {f.value:.3f} | {where} | {f.baseline}: {f.baseline_value:.3f} |"
