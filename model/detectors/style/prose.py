"""Reads the register of an article's prose: hashed words, pairs and letters, with names and numbers masked.

The first characters alone are read, so that a long article is not judged by its length. Words and letters are a view
each: sublinear term frequency times inverse document frequency, of unit length (Salton and Buckley 1988).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.text import ngrams, tokens
from model.detectors.text.ngrams import Entries
from model.detectors.text.tokens import Tokens
from model.detectors.text.word_boundaries import changes
from model.types import Weights

IDF = "prose_idf"
"""The name of the table of inverse document frequencies: word and run, (COLUMNS,) each."""

FIRST = 6_000
"""Characters of the text that are read."""

Columns = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class View:
    """The columns that occur, in order, how often each does, and their weights, of unit length together."""

    columns: Columns
    times: NDArray[np.int64]
    weight: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Opening:
    """What is read of the text itself: its tokens, and where each word, each pair and each run of letters stands."""

    tokens: Tokens
    words: Entries
    pairs: Entries
    runs: tuple[Entries, ...]


@dataclass(frozen=True, slots=True)
class Prose:
    """Both views of one article: words and pairs, and runs of letters."""

    word: View
    run: View


def weighed(filled: tuple[Columns, Columns], idf: Weights) -> Prose:
    """Both views, weighed by ``idf``; while that is untaught, every column weighs the same."""
    return Prose(_view(filled[0], idf.get("word")), _view(filled[1], idf.get("run")))


def columns(read: Opening, title: Opening) -> tuple[Columns, Columns]:
    """The columns that title and opening fill, as often as each occurs: words and pairs, then runs of letters."""
    both = (title, read)
    words = [part.column for each in both for part in (each.words, each.pairs)]
    return np.concatenate(words), np.concatenate([part.column for each in both for part in each.runs])


def opening(words: Tokens, named: NDArray[np.bool_]) -> Opening:
    """The first characters in grams; ``named`` says which tokens are names."""
    kept = int(np.searchsorted(words.start, FIRST))
    read, masked = tokens.until(words, kept), named[:kept]
    word = ngrams.masked_words(read, masked)
    return Opening(read, ngrams.words(read, word), ngrams.pairs(read, word), tuple(ngrams.runs(read, masked)))


def scores(prose: Prose, table: Weights) -> dict[str, float]:
    """Each head's sum over both views, by name.

    ``table`` holds word_coef and run_coef (COLUMNS, heads), intercept and head (heads,).
    """
    total = table["intercept"].astype(np.float64)
    for view, coef in ((prose.word, table["word_coef"]), (prose.run, table["run_coef"])):
        total = total + view.weight @ np.take(coef, view.columns, axis=0, mode="clip")
    return {str(name): float(score) for name, score in zip(table["head"], total, strict=True)}


def _view(filled: Columns, idf: NDArray[np.float32] | None) -> View:
    present, times = _counted(filled)
    weight = 1 + np.log(times)
    if idf is not None:
        weight *= np.take(idf, present, mode="clip")
    norm = float(np.sqrt(weight @ weight)) or 1.0
    return View(present, times, (weight / norm).astype(np.float32))


def _counted(filled: Columns) -> tuple[Columns, NDArray[np.int64]]:
    """What ``np.unique`` gives with counts, in half its time."""
    ordered = np.sort(filled)
    at = np.flatnonzero(changes(ordered))
    return ordered[at], np.concatenate((at[1:], [len(ordered)])) - at
