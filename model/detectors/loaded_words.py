"""Loaded words side by side become runs, as they are shown; and how much of each sentence is quotation."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors import hashing
from model.detectors.tokens import Tokens

_HYPHEN = hashing.word("-")

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Run:
    """Loaded words side by side: first and last token, both included, and the strongest word's probability."""

    first: int
    last: int
    strength: float
    quoted: bool


def runs(tokens: Tokens, chance: Scores, least: float) -> tuple[Run, ...]:
    """Neighbouring tokens of one sentence whose probability is at least ``least``; a hyphen between two joins them."""
    marked = (chance >= least) & (tokens.sentence >= 0)
    joined = marked.copy()
    joined[1:-1] |= (tokens.word[1:-1] == _HYPHEN) & marked[:-2] & marked[2:]
    at = np.flatnonzero(joined)
    if not len(at):
        return ()
    apart = (np.diff(at) > 1) | (np.diff(tokens.sentence[at]) != 0) | (np.diff(tokens.quoted[at].astype(int)) != 0)
    return tuple(
        Run(int(run[0]), int(run[-1]), float(chance[run].max()), bool(tokens.quoted[run[0]]))
        for run in np.split(at, np.flatnonzero(apart) + 1)
    )


def quoted_share(tokens: Tokens, sentences: int) -> Scores:
    """The share of each sentence's tokens inside quotation marks, shape (sentences,)."""
    inside = tokens.sentence >= 0
    quoted = np.bincount(tokens.sentence[inside], tokens.quoted[inside], minlength=sentences)
    length = np.bincount(tokens.sentence[inside], minlength=sentences)
    return np.asarray(quoted / np.maximum(length, 1), dtype=np.float32)
