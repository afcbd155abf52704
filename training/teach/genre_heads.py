"""Teaches the heads that hear satire and opinion, on the articles that show them."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from model.detectors import reading
from model.detectors.genres import genre
from model.types import Taught, Weights
from training import feature_table, folds, genres
from training.feature_table import Material
from training.genres import Piece
from training.teach import register, stylometry
from training.teach.register import Lesson

TABLE = "genres"
"""The name of the table that serving reads."""

_FALSE_ALARMS = {genre.SATIRE: 0.0225, genre.OPINION: 0.0175}
"""The share of what was clearly read as news, of publishers never seen, that a head may take for its genre."""
_OF_UNREAD = {genre.SATIRE: 0.02, genre.OPINION: 0.03}
"""The same of all that is labelled neither, where nobody read it: a good part of that is opinion."""
LEAST_PIECES, LEAST_PUBLISHERS = 20, 5
"""Of one genre: fewer teach its publishers and not the genre."""


def material(pieces: Sequence[Piece], taught: Taught) -> Material:
    """What serving would read of the pieces."""
    told = [reading.told(feature_table.document((piece.title, piece.text)), taught) for piece in pieces]
    return Material(feature_table.views([prose for prose, _ in told]), np.array([numbers for _, numbers in told]))


def teach(pieces: Sequence[Piece], taught: Taught, seed: int) -> Taught:
    """The table of every head that enough pieces teach, or no table where none has enough.

    Each head decides at the sum that few enough articles of unseen publishers reach.
    """
    heads = teachable(pieces)
    if not heads:
        return {}
    read = material(pieces, taught)
    unseen = unseen_scores(read, pieces, heads, seed)
    return {TABLE: register.shifted(_taught(read, pieces, heads, seed), -bars(unseen, pieces, heads))}


def heard(read: Material, pieces: Sequence[Piece], seed: int) -> dict[str, NDArray[np.bool_]]:
    """By head, whether one that was taught on other publishers takes each row for its genre, shape (rows,)."""
    heads = teachable(pieces)
    if not heads:
        return {}
    unseen = unseen_scores(read, pieces, heads, seed)
    over = unseen > bars(unseen, pieces, heads)
    return {name: over[:, at] for at, name in enumerate(heads)}


def bars(unseen: NDArray[np.float64], pieces: Sequence[Piece], heads: Sequence[str]) -> NDArray[np.float64]:
    """The sum at which each head decides, shape (heads,): the rest of the news stays below it."""
    news, alarms = unseen[genres.ordinary(pieces)], _FALSE_ALARMS if genres.any_read(pieces) else _OF_UNREAD
    return np.array([np.quantile(news[:, at], 1 - alarms[name]) for at, name in enumerate(heads)])


def teachable(pieces: Sequence[Piece]) -> list[str]:
    """The genres that enough articles of enough publishers show."""
    shown = {name: [p.publisher for p in pieces if genres.shows(p, name)] for name in genres.GENRES}
    return [name for name, own in shown.items() if len(own) >= LEAST_PIECES and len(set(own)) >= LEAST_PUBLISHERS]


def unseen_scores(read: Material, pieces: Sequence[Piece], heads: Sequence[str], seed: int) -> NDArray[np.float64]:
    """Scores of each row by heads taught on other publishers, shape (rows, heads)."""
    scored = np.zeros((len(pieces), len(heads)))
    classes = [next((name for name in heads if genres.shows(p, name)), "news") for p in pieces]
    for taught_on, examined in folds.disjoint(classes, [p.publisher for p in pieces], seed):
        weights = _taught(read.take(taught_on), [pieces[row] for row in taught_on], heads, seed)
        scored[examined] = scores(read.take(examined), weights)
    return scored


def scores(read: Material, weights: Weights) -> NDArray[np.float64]:
    """What every head says of every row, shape (rows, heads); the sum that serving makes."""
    return register.scores(read.views, weights) + stylometry.scores(read.manner, weights)


def _taught(read: Material, pieces: Sequence[Piece], heads: Sequence[str], seed: int) -> Weights:
    """The heads, of those pieces that teach anything; each counts alike."""
    rows = np.flatnonzero(genres.instructive(pieces))
    read, pieces, counts = read.take(rows), [pieces[int(row)] for row in rows], np.ones(len(rows))
    positive = {name: np.array([genres.shows(p, name) for p in pieces]) for name in heads}
    lessons = {name: Lesson(own.astype(float), own, counts) for name, own in positive.items()}
    return {**register.teach(read.views, lessons, seed), **stylometry.teach(read.manner, positive, counts, seed)}
