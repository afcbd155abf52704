"""How probable it is that a body is about what its headline says, from the headline's words found again in it."""

from functools import cache

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from model.detectors.headlines.headline import Body, Headline, Match
from model.detectors.text import hashing
from model.types import Weights

TABLE = "headline_support"
"""The name of the learned table: centre, scale (MEASURES,), coef (of the quadratic form), intercept (1,)."""
MEASURES = 11
_CONTENT = 1.5

Floats = NDArray[np.float64]


def probability(measured: Floats, table: Weights) -> float:
    """Support, 0 to 1, of one pair of headline and body."""
    standard = (measured - table["centre"]) / table["scale"]
    return float(expit(quadratic(standard[None, :])[0] @ table["coef"] + table["intercept"][0]))


def quadratic(standard: Floats) -> Floats:
    """Each measure and each product of two, shape (rows, MEASURES * (MEASURES + 3) / 2)."""
    row, column = _products(standard.shape[1])
    return np.hstack([standard, standard[:, row] * standard[:, column]])


@cache
def _products(measures: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    return np.triu_indices(measures)


def measures(title: Headline, text: Body, matched: Match) -> Floats:
    """Overlap by weight, by count, in the lead, in the best sentences, in pairs; shape (MEASURES,)."""
    if not len(title.stem) or not len(text.stem):
        return np.zeros(MEASURES)
    found, content = matched.found > 0, title.weight > _CONTENT
    total = float(title.weight.sum()) + 1e-9
    carried = coverage(title, matched)
    return np.array(
        [
            float(title.weight @ found) / total,
            _mean(found[content]),
            float(title.weight @ matched.lead) / total,
            float(carried.max()),
            _neighbours(title, matched) / total,
            float(_cosines(title, text, matched).max()),
            _cosine(title, text, matched),
            _mean(_known(title.pairs, text.pairs)),
            float(np.log1p(title.weight @ found)),
            float(np.log1p(title.weight @ ~found)),
            float(np.log1p(len(text.stem))),
        ]
    )


def coverage(title: Headline, matched: Match) -> Floats:
    """The share of the headline's weight that each sentence holds, shape (sentences,)."""
    return np.asarray(title.weight @ matched.present / (title.weight.sum() + 1e-9))


def _neighbours(title: Headline, matched: Match) -> float:
    """The most of the headline's weight that two sentences in a row hold."""
    if matched.present.shape[1] < 2:
        return float((title.weight @ matched.present).max())
    return float((title.weight @ (matched.present[:, 1:] | matched.present[:, :-1])).max())


def _cosines(title: Headline, text: Body, matched: Match) -> Floats:
    norm = text.length * np.linalg.norm(title.weight) + 1e-9
    return np.asarray(title.weight**2 @ matched.present / norm)


def _cosine(title: Headline, text: Body, matched: Match) -> float:
    dot = float(title.weight**2 @ np.log1p(matched.found))
    return dot / (text.norm * float(np.linalg.norm(title.weight)) + 1e-9)


def _known(pairs: hashing.Hashes, ordered: hashing.Hashes) -> NDArray[np.bool_]:
    """Which pairs of the headline's words stand side by side in the body."""
    if not len(ordered):
        return np.zeros(len(pairs), dtype=bool)
    return np.asarray(ordered[np.minimum(np.searchsorted(ordered, pairs), len(ordered) - 1)] == pairs)


def _mean(found: NDArray[np.bool_]) -> float:
    return float(found.mean()) if len(found) else 0.0
