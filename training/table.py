"""What training reads of each article: the row of measures and the columns of its prose, through the code that serves."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from model import extract, features, sentences
from model.detectors import grams, reading
from model.types import Taught


@dataclass(frozen=True, slots=True)
class Table:
    """Parallel rows: ``measures`` (n, len(features.NAMES)); ``words`` and ``runs`` sparse counts (n, COLUMNS)."""

    measures: NDArray[np.float64]
    words: sparse.csr_array
    runs: sparse.csr_array

    def take(self, rows: NDArray[np.int64]) -> "Table":
        """Some of the rows, in the order given."""
        return Table(self.measures[rows], self.words[rows], self.runs[rows])


def read(
    pieces: Sequence[tuple[str, str]], taught: Taught, progress: Callable[[int], None] = lambda _: None
) -> Table:
    """One row for each (title, text); ``progress`` is told how many have been read."""
    measures, words, runs = [], [], []
    for number, (title, text) in enumerate(pieces, start=1):
        shared = reading.read(sentences.cut(extract.plain(text, title=title)), taught)
        measures.append(features.of(shared).row)
        words.append(shared.prose.words)
        runs.append(shared.prose.runs)
        progress(number)
    return Table(np.array(measures), _counts(words), _counts(runs))


def _counts(columns: Iterable[NDArray[np.int32]]) -> sparse.csr_array:
    rows = list(columns)
    starts = np.concatenate(([0], np.cumsum([len(row) for row in rows])))
    filled = np.concatenate(rows)
    counts = sparse.csr_array((np.ones(len(filled), np.float32), filled, starts), shape=(len(rows), grams.COLUMNS))
    counts.sum_duplicates()
    return counts
