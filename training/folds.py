"""Folds that never put one publisher on both sides, with the classes spread evenly; fixed by the seed."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import StratifiedGroupKFold

Rows = NDArray[np.int64]

RANKED = ("allsides_abp", "recovery", "buzzfeed_use", "semeval_hyperpartisan")
"""The corpora large enough, and with both classes, to be ranked inside and to be left out whole."""


def disjoint(
    classes: Sequence[str], publishers: Sequence[str], seed: int, folds: int = 5
) -> Iterator[tuple[Rows, Rows]]:
    """Row numbers to learn from and row numbers to be examined on, ``folds`` times."""
    splitter = StratifiedGroupKFold(folds, shuffle=True, random_state=seed)
    yield from splitter.split(np.zeros(len(classes)), np.asarray(classes), np.asarray(publishers))


def apart(classes: Sequence[str], publishers: Sequence[str], corpora: Sequence[str]) -> Iterator[tuple[Rows, Rows]]:
    """The rows of each ranked corpus to be examined, and those of other corpora and other publishers to learn from.

    A corpus without which one class has nobody left is passed over.
    """
    publisher, corpus, level = np.asarray(publishers), np.asarray(corpora), np.asarray(classes)
    for name in RANKED:
        examined = corpus == name
        taught_on = ~examined & ~np.isin(publisher, publisher[examined])
        if examined.any() and {"high", "low"} <= set(level[taught_on]):
            yield np.flatnonzero(taught_on), np.flatnonzero(examined)
