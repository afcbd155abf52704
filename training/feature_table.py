"""What training reads of each article, through the code that serves: its measures and both views of its prose."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from model import extract, features, sentences
from model.detectors import reading
from model.detectors.style.prose import Prose, View
from model.detectors.text import ngrams
from model.types import Document, Taught

Piece = tuple[str, str]
"""A title and a text."""


@dataclass(frozen=True, slots=True)
class Views:
    """Both views of each article's prose as rows of unit length, shape (n, COLUMNS) each."""

    word: sparse.csr_array
    run: sparse.csr_array

    def take(self, rows: NDArray[np.int64]) -> "Views":
        """Some of the rows, in the order given."""
        return Views(self.word[rows], self.run[rows])


@dataclass(frozen=True, slots=True)
class Material:
    """What the heads read of each piece: both views of its prose, and its manner, shape (n, stylometry.NAMES)."""

    views: Views
    manner: NDArray[np.float64]

    def take(self, rows: NDArray[np.int64]) -> "Material":
        """Some of the rows, in the order given."""
        return Material(self.views.take(rows), self.manner[rows])


@dataclass(frozen=True, slots=True)
class Table:
    """Parallel rows: ``measures`` has shape (n, len(features.NAMES))."""

    measures: NDArray[np.float64]
    views: Views

    def take(self, rows: NDArray[np.int64]) -> "Table":
        """Some of the rows, in the order given."""
        return Table(self.measures[rows], self.views.take(rows))


def read(pieces: Sequence[Piece], taught: Taught, progress: Callable[[int], None] = lambda _: None) -> Table:
    """One row a piece; ``progress`` is told how many have been read."""
    measures, proses = [], []
    for number, piece in enumerate(pieces, start=1):
        shared = reading.read(document(piece), taught)
        measures.append(features.of(shared).row)
        proses.append(shared.prose)
        progress(number)
    return Table(np.array(measures), views(proses))


def document(piece: Piece) -> Document:
    """The piece as serving would cut it."""
    title, text = piece
    return sentences.cut(extract.plain(text, title=title))


def views(proses: Sequence[Prose]) -> Views:
    """Both views of each article as rows."""
    return Views(_rows([each.word for each in proses]), _rows([each.run for each in proses]))


def _rows(views: Sequence[View]) -> sparse.csr_array:
    filled = np.concatenate([view.columns for view in views])
    starts = np.concatenate(([0], np.cumsum([len(view.columns) for view in views]))).astype(np.int32)
    weight = np.concatenate([view.weight for view in views])
    return sparse.csr_array((weight, filled, starts), shape=(len(views), ngrams.COLUMNS))
