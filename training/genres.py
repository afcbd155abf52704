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

_FALSE_ALARMS = 0.01
"""The share of other articles, of publishers never seen, that a head may take for its genre."""


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
    """The table of both heads; each decides at the sum that few enough articles of unseen publishers reach."""
    views = table.prose([(piece.title, piece.text) for piece in pieces], taught)
    unseen = unseen_scores(views, pieces, seed)
    lessons = _lessons(pieces)
    alarms = [
        np.quantile(unseen[~lesson.positive, column], 1 - _FALSE_ALARMS)
        for column, lesson in enumerate(lessons.values())
    ]
    return {TABLE: register.shifted(register.teach(views, lessons, seed), -np.array(alarms))}


def unseen_scores(views: Views, pieces: Sequence[Piece], seed: int) -> NDArray[np.float64]:
    """Scores of each row by heads taught on other publishers, shape (rows, 2)."""
    scored = np.zeros((len(pieces), 2))
    classes = ["satire" if p.satire else "opinion" if p.opinion else "news" for p in pieces]
    for taught_on, examined in folds.disjoint(classes, [p.publisher for p in pieces], seed):
        weights = register.teach(views.take(taught_on), _lessons([pieces[row] for row in taught_on]), seed)
        scored[examined] = register.scores(views.take(examined), weights)
    return scored


def _lessons(pieces: Sequence[Piece]) -> dict[str, Lesson]:
    satire, opinion = (np.array([getattr(p, name) for p in pieces]) for name in ("satire", "opinion"))
    even = np.ones(len(pieces))
    return {
        genre.SATIRE: Lesson(satire.astype(float), satire, even),
        genre.OPINION: Lesson(opinion.astype(float), opinion, even),
    }


def _bare(title: str) -> str:
    """The title without the word that would give the genre away."""
    return re.sub(genre.OPINION_HEADING, "", title).strip()
