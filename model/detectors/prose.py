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
class Prose:
    """Both views of one article: words and pairs, and runs of letters."""

    word: View
    run: View


def weighed(filled: tuple[Columns, Columns], idf: Weights) -> Prose:
    """Both views, weighed by ``idf``; while that is untaught, every column weighs the same."""
    return Prose(_view(filled[0], idf.get("word")), _view(filled[1], idf.get("run")))


def columns(words: Tokens, named: NDArray[np.bool_], title: str, common: hashing.Hashes) -> tuple[Columns, Columns]:
    """The columns that title and opening fill, as often as each occurs: words and pairs, then runs of letters.

    ``common`` is what ``grams.names`` takes.
    """
    heading = tokens.cut(title, [Span(0, len(title))])
    title_words, title_runs = _columns(heading, grams.names(heading, common))
    text_words, text_runs = _columns(*opening(words, named))
    return np.concatenate([title_words, text_words]), np.concatenate([title_runs, text_runs])


def opening(words: Tokens, named: NDArray[np.bool_]) -> tuple[Tokens, NDArray[np.bool_]]:
    """The tokens that are read and which of them are names."""
    kept = int(np.searchsorted(words.start, FIRST))
    return tokens.until(words, kept), named[:kept]


def scores(prose: Prose, table: Weights) -> dict[str, float]:
    """Each head's sum over both views, by name.

    ``table`` holds word_coef and run_coef (COLUMNS, heads), intercept and head (heads,).
    """
    total = table["intercept"].astype(np.float64)
    for view, coef in ((prose.word, table["word_coef"]), (prose.run, table["run_coef"])):
        total = total + view.weight @ np.take(coef, view.columns, axis=0, mode="clip")
    return {str(name): float(score) for name, score in zip(table["head"], total, strict=True)}


def _view(filled: Columns, idf: NDArray[np.float32] | None) -> View:
    present, times = np.unique(filled, return_counts=True)
    weight = (1 + np.log(times)) * (np.take(idf, present, mode="clip") if idf is not None else 1.0)
    norm = float(np.sqrt(weight @ weight)) or 1.0
    return View(present, times, (weight / norm).astype(np.float32))


def _columns(words: Tokens, named: NDArray[np.bool_]) -> tuple[Columns, Columns]:
    word = grams.masked_words(words, named)
    joined = grams.joined([grams.words(words, word), grams.pairs(words, word)])
    return joined.column, grams.joined(grams.runs(words, named)).column
