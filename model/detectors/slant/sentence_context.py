"""Knows a sentence by the company it keeps: the others of its article, and its neighbours, lean on how it is judged.

An opinion stands among opinions. A sentence given alone keeps no company, and is judged by itself.
"""

import numpy as np
from numpy.typing import NDArray

from model.types import Weights

TABLE = "company"
"""The table, one number a question each: rest and near, how much the other sentences and the neighbours count; calm,
how many other sentences it takes until they count half; and shift, added among many."""
_MOST = 8.0
"""Log-odds beyond which company counts no more."""

Scores = NDArray[np.float32]


def adjusted(odds: Scores, table: Weights) -> Scores:
    """The log-odds, shape (sentences, questions), with what each sentence's company adds to them."""
    others = len(odds) - 1
    if others < 1:
        return odds
    told = np.clip(odds, -_MOST, _MOST)
    around = np.zeros_like(told)
    around[1:] += told[:-1]
    around[:-1] += told[1:]
    rest = (told.sum(axis=0) - told) * table["rest"] + others * table["shift"]
    return np.asarray(odds + rest / (others + table["calm"]) + around / 2 * table["near"], np.float32)
