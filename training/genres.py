"""Finds the articles that teach what satire and opinion look like: by label, by address, by title."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from model.detectors import contributed, genre, reading
from model.types import Taught, Weights
from training import corpora, folds, table
from training.corpora import Row
from training.table import Views
from training.teach import manner, register
from training.teach.register import Lesson

TABLE = "genres"
"""The name of the table that serving reads."""

_FALSE_ALARMS = {genre.SATIRE: 0.02, genre.OPINION: 0.03}
"""The share of other articles, of publishers never seen, that a head may take for its genre.

With every rule added, about one article in 20 of reliable and unreliable publishers alike is held back: of those that
are not labelled as satire or opinion. About one in six of these is opinion all the same.
"""
_GENRES = (genre.SATIRE, genre.OPINION)
LEAST_PIECES, LEAST_PUBLISHERS = 20, 5
"""Of one genre: fewer teach its publishers and not the genre."""


@dataclass(frozen=True, slots=True)
class Piece:
    """An article that is known to be satire, opinion or neither; ``publisher`` keeps folds disjoint.

    ``stated`` marks what says of itself that it is one writer's view and that nobody labelled: it teaches neither.
    """

    title: str
    text: str
    publisher: str
    satire: bool
    opinion: bool
    stated: bool = False


def read(paths: Sequence[Path]) -> list[Piece]:
    """Every article whose publisher is known."""
    return [piece(row) for path in paths for row in corpora.rows(path, "text") if row.get("source")]


def piece(row: Row) -> Piece:
    """Satire by its label; opinion by genre, section of its address, or title."""
    said = row.get("genre") or ""
    placed = bool(genre.PLACED.search(urlsplit(row.get("url") or row.get("art_url") or "").path))
    headed = bool(genre.OPINION_HEADING.search(row.get("title") or ""))
    satire = row.get("label") == "satire" or said == "satire"
    opinion = not satire and (said == "opinion" or placed or headed)
    return Piece(
        title=_bare(row.get("title") or ""),
        text=row["text"],
        publisher=row["source"].lower(),
        satire=satire,
        opinion=opinion,
        stated=not satire and not opinion and contributed.holds(row["text"]),
    )


@dataclass(frozen=True, slots=True)
class Material:
    """What the heads read of each piece: both views of its prose, and its manner, shape (n, manner.NAMES)."""

    views: Views
    manner: NDArray[np.float64]

    def take(self, rows: NDArray[np.int64]) -> "Material":
        """Some of the rows, in the order given."""
        return Material(self.views.take(rows), self.manner[rows])


def material(pieces: Sequence[Piece], taught: Taught) -> Material:
    """What serving would read of the pieces."""
    told = [reading.told(table.document((piece.title, piece.text)), taught) for piece in pieces]
    return Material(table.views([prose for prose, _ in told]), np.array([numbers for _, numbers in told]))


def teach(pieces: Sequence[Piece], taught: Taught, seed: int) -> Taught:
    """The table of every head that enough pieces teach, or no table where none has enough.

    Each head decides at the sum that few enough articles of unseen publishers reach.
    """
    pieces = [piece for piece in pieces if not piece.stated]
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
    """The sum at which each head decides, shape (heads,)."""
    others = [np.array([not _is(piece, name) and not piece.stated for piece in pieces]) for name in heads]
    alarms = [_FALSE_ALARMS[name] for name in heads]
    return np.array([np.quantile(unseen[rows, at], 1 - alarms[at]) for at, rows in enumerate(others)])


def teachable(pieces: Sequence[Piece]) -> list[str]:
    """The genres that enough pieces of enough publishers show."""
    shown = {name: [p.publisher for p in pieces if _is(p, name)] for name in _GENRES}
    return [name for name, own in shown.items() if len(own) >= LEAST_PIECES and len(set(own)) >= LEAST_PUBLISHERS]


def unseen_scores(read: Material, pieces: Sequence[Piece], heads: Sequence[str], seed: int) -> NDArray[np.float64]:
    """Scores of each row by heads taught on other publishers, shape (rows, heads)."""
    scored = np.zeros((len(pieces), len(heads)))
    classes = [next((name for name in heads if _is(p, name)), "news") for p in pieces]
    for taught_on, examined in folds.disjoint(classes, [p.publisher for p in pieces], seed):
        known = np.array([row for row in taught_on if not pieces[row].stated])
        weights = _taught(read.take(known), [pieces[row] for row in known], heads, seed)
        scored[examined] = scores(read.take(examined), weights)
    return scored


def scores(read: Material, weights: Weights) -> NDArray[np.float64]:
    """What every head says of every row, shape (rows, heads); the sum that serving makes."""
    return register.scores(read.views, weights) + manner.scores(read.manner, weights)


def _taught(read: Material, pieces: Sequence[Piece], heads: Sequence[str], seed: int) -> Weights:
    lessons = _lessons(pieces, heads)
    told = manner.teach(read.manner, {name: lesson.positive for name, lesson in lessons.items()}, seed)
    return {**register.teach(read.views, lessons, seed), **told}


def _lessons(pieces: Sequence[Piece], heads: Sequence[str]) -> dict[str, Lesson]:
    own = {name: np.array([_is(p, name) for p in pieces]) for name in heads}
    return {name: Lesson(positive.astype(float), positive, np.ones(len(pieces))) for name, positive in own.items()}


def _is(piece: Piece, name: str) -> bool:
    return piece.satire if name == genre.SATIRE else piece.opinion


def _bare(title: str) -> str:
    """The title without the word that would give the genre away."""
    return re.sub(genre.OPINION_HEADING, "", title).strip()
