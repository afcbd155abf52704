"""Learns how rare each column of prose is, from article texts without their labels."""

from collections.abc import Iterable

import numpy as np

from model.detectors import reading
from model.detectors.style import prose
from model.detectors.text import ngrams
from model.types import Taught
from training import feature_table
from training.feature_table import Piece


def teach(pieces: Iterable[Piece], taught: Taught) -> Taught:
    """Smoothed inverse document frequency of each column of both views (scikit-learn's formula)."""
    read = 0
    seen = {"word": np.zeros(ngrams.COLUMNS), "run": np.zeros(ngrams.COLUMNS)}
    for piece in pieces:
        views = reading.prose_of(feature_table.document(piece), taught)
        seen["word"][views.word.columns] += 1
        seen["run"][views.run.columns] += 1
        read += 1
    rarity = {name: np.log((1 + read) / (1 + times)) + 1 for name, times in seen.items()}
    return {prose.IDF: {name: rare.astype(np.float32) for name, rare in rarity.items()}}
