"""Ties each source and each content to its cue: pairs are described in whole numbers, scored, and taken best first."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.tagger import CONTENT, CUE, SOURCE
from model.types import Weights

TABLE = "attribution_links"
"""The name of this detector's arrays: pair (2**BITS,) and bias (1,)."""

BITS = 11
LIKELY = 0.15
_FAR_RUNS, _FAR_SENTENCES = 12, 4
_GAPS = (1, 2, 3, 4, 6, 9, 14, 22, 40, 80)
_ODD = np.int64(2654435761)


@dataclass(frozen=True, slots=True)
class Pairs:
    """Candidates: ``cue[i]`` and ``part[i]`` are numbers of runs, ``columns`` describe the pair: (pairs, traits)."""

    cue: NDArray[np.int64]
    part: NDArray[np.int64]
    columns: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Link:
    """One cue with its source, if it has one, and its contents, all as numbers of runs."""

    cue: int
    source: int | None
    content: tuple[int, ...]


def pairs(runs: Runs, sentence: NDArray[np.int32], quoted: NDArray[np.bool_]) -> Pairs:
    """Every source or content with every cue at most twelve runs and four sentences away."""
    begins, ends = sentence[runs.first].astype(np.int64), sentence[runs.last].astype(np.int64)
    cue, part = _neighbours(runs)
    apart = np.where(part < cue, begins[cue] - ends[part], begins[part] - ends[cue])
    near = apart <= _FAR_SENTENCES
    cue, part, apart = cue[near], part[near], apart[near].clip(-1, 3) + 1
    speech = quoted[runs.first[part]] * 2 + quoted[runs.first[cue]] * 1
    return Pairs(cue, part, _columns(runs, cue, part, apart, speech))


def _neighbours(runs: Runs) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    cue = np.repeat(np.flatnonzero(runs.part == CUE), 2 * _FAR_RUNS + 1)
    part = cue + np.tile(np.arange(-_FAR_RUNS, _FAR_RUNS + 1), len(cue) // (2 * _FAR_RUNS + 1))
    real = (part >= 0) & (part < len(runs))
    cue, part = cue[real], part[real]
    other = runs.part[part] != CUE
    return cue[other], part[other]


def _columns(
    runs: Runs, cue: NDArray[np.int64], part: NDArray[np.int64], apart: NDArray[np.int64], speech: NDArray[np.int64]
) -> NDArray[np.int64]:
    kind = runs.part[part] * 2 + (part < cue)
    gap = np.where(part < cue, runs.first[cue] - runs.last[part], runs.first[part] - runs.last[cue])
    far = np.searchsorted(_GAPS, gap, side="right")
    between = [_between(runs, other, cue, part) for other in (SOURCE, CUE, CONTENT)]
    crowd = between[0] * 9 + between[1] * 3 + between[2]
    placed = crowd * 5 + apart
    traits = [far, crowd, apart, placed, placed * 12 + far, speech * 5 + apart, speech * 27 + crowd]
    columns = [((kind * 977 + value) * 31 + number) * _ODD for number, value in enumerate(traits)]
    return np.asarray((np.stack(columns, axis=1) >> 13) & ((1 << BITS) - 1))


def _between(runs: Runs, other: int, cue: NDArray[np.int64], part: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many runs of the part ``other`` lie strictly between the two, up to two."""
    seen = np.concatenate(([0], np.cumsum(runs.part == other)))
    low, high = np.minimum(cue, part), np.maximum(cue, part)
    return np.asarray(np.minimum(seen[high] - seen[low + 1], 2))


def probabilities(found: Pairs, table: Weights) -> NDArray[np.float64]:
    """How probable it is that the two belong together, one a pair."""
    return np.asarray(expit(table["pair"][found.columns].sum(axis=1, dtype=np.float64) + table["bias"][0]))


def linked(runs: Runs, found: Pairs, probability: NDArray[np.float64]) -> tuple[Link, ...]:
    """Best pairs first: a source or content has one cue, a cue has one source and any number of contents."""
    source: dict[int, int] = {}
    content: dict[int, list[int]] = {}
    used: set[int] = set()
    for cue, part in _best_first(found, probability):
        is_source = runs.part[part] == SOURCE
        if part in used or (is_source and cue in source):
            continue
        used.add(part)
        if is_source:
            source[cue] = part
        else:
            content.setdefault(cue, []).append(part)
    cues = (int(cue) for cue in np.flatnonzero(runs.part == CUE))
    return tuple(Link(cue, source.get(cue), tuple(sorted(content.get(cue, [])))) for cue in cues)


def _best_first(found: Pairs, probability: NDArray[np.float64]) -> Iterator[tuple[int, int]]:
    for pair in np.argsort(-probability, kind="stable"):
        if probability[pair] < LIKELY:
            return
        yield int(found.cue[pair]), int(found.part[pair])
