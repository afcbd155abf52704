"""Finds the articles that teach what satire and opinion look like: by label, by address, by title."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from model.detectors import genre
from model.types import Taught
from training import corpora, folds, table
from training.corpora import Row
from training.table import Views
from training.teach import register
from training.teach.register import Lesson

TABLE = "genres"
"""The name of the table that serving reads."""

_FALSE_ALARMS = 0.015
"""The share of other articles, of publishers never seen, that a head may take for its genre.

With every rule added, fewer than one article in 25 of reliable and unreliable publishers alike is held back: of those
that are not labelled as satire or opinion, and some of these are.
"""
_GENRES = (genre.SATIRE, genre.OPINION)
LEAST_PIECES, LEAST_PUBLISHERS = 20, 5
"""Of one genre: fewer teach its publishers and not the genre."""


@dataclass(frozen=True, slots=True)
class Piece:
    """An article that is known to be satire, opinion or neither; ``publisher`` keeps folds disjoint."""

    title: str
    text: str
    publisher: str
    satire: bool
    opinion: bool


def read(paths: Sequence[Path]) -> list[Piece]:
    """Every article whose publisher is known."""
    return [piece(row) for path in paths for row in corpora.rows(path, "text") if row.get("source")]


def piece(row: Row) -> Piece:
    """Satire by its label; opinion by genre, section of its address, or title."""
    said = row.get("genre") or ""
    placed = bool(genre.PLACED.search(urlsplit(row.get("url") or row.get("art_url") or "").path))
    headed = bool(genre.OPINION_HEADING.search(row.get("title") or ""))
    satire = row.get("label") == "satire" or said == "satire"
    return Piece(
        title=_bare(row.get("title") or ""),
        text=row["text"],
        publisher=row["source"].lower(),
        satire=satire,
        opinion=not satire and (said == "opinion" or placed or headed),
    )


def teach(pieces: Sequence[Piece], taught: Taught, seed: int) -> Taught:
    """The table of every head that enough pieces teach, or no table where none has enough.

    Each head decides at the sum that few enough articles of unseen publishers reach.
    """
    heads = teachable(pieces)
    if not heads:
        return {}
    views = table.prose([(piece.title, piece.text) for piece in pieces], taught)
    unseen = unseen_scores(views, pieces, heads, seed)
    taught_on_all = register.teach(views, _lessons(pieces, heads), seed)
    return {TABLE: register.shifted(taught_on_all, -bars(unseen, pieces, heads))}


def heard(views: Views, pieces: Sequence[Piece], seed: int) -> NDArray[np.bool_]:
    """Whether a head of other publishers takes each row for its genre, shape (rows,)."""
    heads = teachable(pieces)
    if not heads:
        return np.zeros(len(pieces), dtype=bool)
    unseen = unseen_scores(views, pieces, heads, seed)
    return np.asarray((unseen > bars(unseen, pieces, heads)).any(axis=1))


def bars(unseen: NDArray[np.float64], pieces: Sequence[Piece], heads: Sequence[str]) -> NDArray[np.float64]:
    """The sum at which each head decides, shape (heads,)."""
    others = [np.array([not _is(piece, name) for piece in pieces]) for name in heads]
    return np.array([np.quantile(unseen[rows, at], 1 - _FALSE_ALARMS) for at, rows in enumerate(others)])


def teachable(pieces: Sequence[Piece]) -> list[str]:
    """The genres that enough pieces of enough publishers show."""
    shown = {name: [p.publisher for p in pieces if _is(p, name)] for name in _GENRES}
    return [name for name, own in shown.items() if len(own) >= LEAST_PIECES and len(set(own)) >= LEAST_PUBLISHERS]


def unseen_scores(views: Views, pieces: Sequence[Piece], heads: Sequence[str], seed: int) -> NDArray[np.float64]:
    """Scores of each row by heads taught on other publishers, shape (rows, heads)."""
    scored = np.zeros((len(pieces), len(heads)))
    classes = [next((name for name in heads if _is(p, name)), "news") for p in pieces]
    for taught_on, examined in folds.disjoint(classes, [p.publisher for p in pieces], seed):
        weights = register.teach(views.take(taught_on), _lessons([pieces[row] for row in taught_on], heads), seed)
        scored[examined] = register.scores(views.take(examined), weights)
    return scored


def _lessons(pieces: Sequence[Piece], heads: Sequence[str]) -> dict[str, Lesson]:
    own = {name: np.array([_is(p, name) for p in pieces]) for name in heads}
    return {name: Lesson(positive.astype(float), positive, np.ones(len(pieces))) for name, positive in own.items()}


def _is(piece: Piece, name: str) -> bool:
    return piece.satire if name == genre.SATIRE else piece.opinion


def _bare(title: str) -> str:
    """The title without the word that would give the genre away."""
    return re.sub(genre.OPINION_HEADING, "", title).strip()
