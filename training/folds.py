"""Folds that never put one publisher on both sides, with the classes spread evenly; fixed by the seed."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import StratifiedGroupKFold

Rows = NDArray[np.int64]


def disjoint(
    classes: Sequence[str], publishers: Sequence[str], seed: int, folds: int = 5
) -> Iterator[tuple[Rows, Rows]]:
    """Row numbers to learn from and row numbers to be examined on, ``folds`` times."""
    splitter = StratifiedGroupKFold(folds, shuffle=True, random_state=seed)
    yield from splitter.split(np.zeros(len(classes)), np.asarray(classes), np.asarray(publishers))
