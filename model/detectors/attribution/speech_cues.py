"""Tells a cue by which somebody speaks ("said", "according to") from one that lends a thought or a stance."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from model.detectors.attribution.mentions import Page
from model.detectors.text import hashing
from model.types import Weights

TABLE = "speech_cues"
"""The name of this detector's arrays: trait (2**BITS,) and bias (1,)."""

BITS = 13
_LONGEST = 6
_STEP = np.uint64(0x9E3779B97F4A7C15)


def traits(page: Page, first: int, last: int) -> list[tuple[int, int]]:
    """A cue by its first and last word, the pair of them, and all its words and their classes."""
    words = range(first, min(last, first + _LONGEST) + 1)
    ends = [(1, page.word[first]), (2, page.word[last]), (3, page.word[first] ^ (page.word[last] >> 1))]
    return ends + [(4, page.word[at]) for at in words] + [(5, page.fine[at]) for at in words]


def columns(found: Sequence[tuple[int, int]]) -> NDArray[np.int64]:
    """The table columns of traits."""
    number, value = np.array(found, dtype=np.uint64).reshape(-1, 2).T
    return hashing.bucket(hashing.mix(value + number * _STEP), BITS).astype(np.int64)


def probabilities(page: Page, cues: Sequence[tuple[int, int]], table: Weights) -> list[float]:
    """How probable it is that each cue, given by its first and last word, is one of speech."""
    if not cues:
        return []
    found = [traits(page, first, last) for first, last in cues]
    starts = np.cumsum([0, *(len(each) for each in found[:-1])])
    weights = table["trait"][columns([trait for each in found for trait in each])].astype(np.float64)
    return [float(p) for p in expit(np.add.reduceat(weights, starts) + table["bias"][0])]
