"""Learns how rare each column of prose is, from article texts without their labels."""

from collections.abc import Iterable

import numpy as np

from model.detectors import grams, prose, reading
from model.types import Taught
from training import table
from training.table import Piece


def teach(pieces: Iterable[Piece], taught: Taught) -> Taught:
    """Smoothed inverse document frequency of each column of both views (scikit-learn's formula)."""
    read = 0
    seen = {"word": np.zeros(grams.COLUMNS), "run": np.zeros(grams.COLUMNS)}
    for piece in pieces:
        views = reading.prose_of(table.document(piece), taught)
        seen["word"][views.word.columns] += 1
        seen["run"][views.run.columns] += 1
        read += 1
    rarity = {name: np.log((1 + read) / (1 + times)) + 1 for name, times in seen.items()}
    return {prose.IDF: {name: rare.astype(np.float32) for name, rare in rarity.items()}}
