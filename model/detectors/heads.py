"""Linear heads: one hashed count of a sentence in, one probability for each thing a head was taught to see."""

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.special import expit

from model.types import Weights

TABLE = "sentence_heads"
"""The name of this detector's arrays: coef (COLUMNS, heads), intercept (heads,), head (heads,) of names."""


def probabilities(counts: sparse.csr_array, table: Weights) -> dict[str, NDArray[np.float32]]:
    """Head name to probabilities, one a row of ``counts``."""
    scores = expit(counts @ table["coef"] + table["intercept"])
    return {str(name): scores[:, column] for column, name in enumerate(table["head"])}
