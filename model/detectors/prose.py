"""Reads the register of an article's prose: hashed words, pairs and letters, with names and numbers masked.

The first characters alone are read, so that a long article is not judged by its length. Words and letters are a view
each: sublinear term frequency times inverse document frequency, of unit length (Salton and Buckley 1988).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors import grams, hashing, tokens
from model.detectors.tokens import Tokens
from model.types import Span, Weights

TABLE = "prose"
"""Arrays: word_coef and run_coef (COLUMNS, heads), word_idf and run_idf (COLUMNS,), intercept and head (heads,)."""

FIRST = 6_000
"""Characters of the text that are read."""

Columns = NDArray[np.int32]
Vector = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Counted:
    """The columns that title and text fill, a column as often as it occurs: words and pairs, and runs of letters."""

    words: Columns
    runs: Columns


def count(words: Tokens, named: NDArray[np.bool_], title: str, common: hashing.Hashes) -> Counted:
    """Columns of the title and of the first characters of the text; ``common`` as ``grams.names`` takes it."""
    heading = tokens.cut(title, [Span(0, len(title))])
    parts = [_count(heading, grams.names(heading, common)), _count(*opening(words, named))]
    return Counted(np.concatenate([p.words for p in parts]), np.concatenate([p.runs for p in parts]))


def opening(words: Tokens, named: NDArray[np.bool_]) -> tuple[Tokens, NDArray[np.bool_]]:
    """The tokens that are read and which of them are names."""
    kept = int(np.searchsorted(words.start, FIRST))
    return tokens.until(words, kept), named[:kept]


def weighted(columns: Columns, idf: NDArray[np.float32]) -> tuple[Columns, Vector]:
    """The columns that occur, in order, with their weights, of unit length together."""
    times = np.bincount(columns, minlength=grams.COLUMNS)
    filled = np.flatnonzero(times).astype(np.int32)
    weight = (1 + np.log(times[filled])) * idf[filled]
    norm = float(np.sqrt(weight @ weight)) or 1.0
    return filled, (weight / norm).astype(np.float32)


def scores(counted: Counted, table: Weights) -> dict[str, float]:
    """Each head's sum over both views, by name."""
    total = table["intercept"].astype(np.float64)
    for view, columns in (("word", counted.words), ("run", counted.runs)):
        filled, weight = weighted(columns, table[f"{view}_idf"])
        total = total + weight @ table[f"{view}_coef"][filled]
    return {str(name): float(score) for name, score in zip(table["head"], total, strict=True)}


def _count(words: Tokens, named: NDArray[np.bool_]) -> Counted:
    word = grams.masked_words(words, named)
    return Counted(
        grams.joined([grams.words(words, word), grams.pairs(words, word)]).column,
        grams.joined(grams.runs(words, named)).column,
    )
