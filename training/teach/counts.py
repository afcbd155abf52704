"""Hashed counts of short texts, as serving reads them."""

from collections.abc import Sequence

import numpy as np
from scipy import sparse

from model.detectors.text import ngrams, tokens
from model.types import Span


def of(texts: Sequence[str]) -> sparse.csr_matrix:
    """One row a text, each text read as one sentence; shape (texts, COLUMNS)."""
    return sparse.csr_matrix(sparse.vstack([_row(text) for text in texts], format="csr"))


def _row(text: str) -> sparse.csr_array:
    words = tokens.cut(text, [Span(0, len(text))])
    row = ngrams.matrix(words, 1, np.zeros(len(words), dtype=bool))
    row.sum_duplicates()
    return row
