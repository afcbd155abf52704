"""What training learned about single words, one small table for all detectors that weigh words.

The weights come from word vectors of a large unlabelled corpus, multiplied out while teaching, so that a word no
annotator ever marked still leans the way its neighbours in meaning do, and serving pays one look-up.
"""

import numpy as np
from numpy.typing import NDArray

from model.detectors.hashing import Hashes
from model.types import Weights

TABLE = "word_weights"
"""The table: hash (words,) sorted, weight (words + 1, columns) with zeros last, column (columns,) of names."""


def rows(words: Hashes, table: Weights) -> NDArray[np.intp]:
    """The row of each word hash in ``table["weight"]``; unknown words get the last row."""
    known = table["hash"]
    at = np.minimum(np.searchsorted(known, words), len(known) - 1)
    return np.where(known[at] == words, at, len(known))


def columns(table: Weights, prefix: str) -> NDArray[np.intp]:
    """The columns whose names begin with ``prefix`` and a dot, in the table's order."""
    names = table["column"].tolist()
    return np.array([at for at, name in enumerate(names) if str(name).startswith(f"{prefix}.")], dtype=np.intp)


def weights(words: Hashes, table: Weights, prefix: str) -> NDArray[np.float32]:
    """Learned weights of each word, shape (words, columns of this prefix)."""
    chosen = columns(table, prefix)
    block = table["weight"][:, chosen[0] : chosen[-1] + 1]
    return np.asarray(block[rows(words, table)], dtype=np.float32)
