"""Runs of words with one part to play (source, cue or content), read off the tagger's labels."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.text.word_boundaries import changes


@dataclass(frozen=True, slots=True)
class Runs:
    """Parallel arrays in reading order: first and last word (both included) and the part each run plays."""

    first: NDArray[np.int64]
    last: NDArray[np.int64]
    part: NDArray[np.int64]

    def __len__(self) -> int:
        """How many runs there are."""
        return len(self.first)

    def behind(self, added: Sequence[tuple[int, int]], part: int) -> "Runs":
        """These runs, and behind them others that play one part, given by their first and last words."""
        if not added:
            return self
        first, last = np.array(added, dtype=self.first.dtype).T
        parts = np.full(len(added), part, dtype=self.part.dtype)
        pairs = ((self.first, first), (self.last, last), (self.part, parts))
        return Runs(*(np.concatenate(both) for both in pairs))


def of(labels: NDArray[np.uint8]) -> Runs:
    """A run begins at a beginning label or where the part changes; it goes on over the end of a sentence."""
    part = (labels.astype(np.int64) + 1) // 2
    begins = (labels % 2 == 1) | changes(part)
    starts = np.flatnonzero(begins | (part == 0))
    ends = np.append(starts[1:], len(labels)) - 1
    wanted = part[starts] > 0 if len(starts) else np.zeros(0, dtype=bool)
    return Runs(starts[wanted], ends[wanted], part[starts][wanted])
