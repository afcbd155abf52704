"""Finds the articles that teach what satire and opinion look like: by label, by address, by title."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from model.detectors import reading
from model.detectors.formats import opinion_labels, stated_opinion
from model.detectors.genres import genre
from model.types import Taught, Weights
from training import corpora, feature_table, folds, genre_annotations
from training.corpora import Row
from training.feature_table import Material
from training.genre_annotations import Judged
from training.teach import register, stylometry
from training.teach.register import Lesson

TABLE = "genres"
"""The name of the table that serving reads."""

_FALSE_ALARMS = {genre.SATIRE: 0.015, genre.OPINION: 0.02}
"""The share of what was clearly read as news, of publishers never seen, that a head may take for its genre."""
_OF_UNREAD = {genre.SATIRE: 0.02, genre.OPINION: 0.03}
"""The same of all that is labelled neither, where nobody read it: a good part of that is opinion."""
_CLEAR = 2
_GENRES = (genre.SATIRE, genre.OPINION)
LEAST_PIECES, LEAST_PUBLISHERS = 20, 5
"""Of one genre: fewer teach its publishers and not the genre."""


@dataclass(frozen=True, slots=True)
class Piece:
    """An article that is known to be satire, opinion or neither; ``publisher`` keeps folds disjoint.

    ``satire`` and ``opinion`` are what label, section and address say; ``judged`` what it was read to be, if it was.
    ``stated`` marks what says of itself that it is one writer's view and that nobody labelled.
    """

    title: str
    text: str
    publisher: str
    satire: bool
    opinion: bool
    stated: bool = False
    judged: Judged | None = None


def read(paths: Sequence[Path]) -> list[Piece]:
    """Every article whose publisher is known."""
    return [piece(row) for path in paths for row in corpora.rows(path, "text") if row.get("source")]


def piece(row: Row) -> Piece:
    """Satire by its label; opinion by genre, section of its address, or title."""
    said = row.get("genre") or ""
    placed = bool(opinion_labels.PLACED.search(urlsplit(row.get("url") or row.get("art_url") or "").path))
    headed = bool(opinion_labels.HEADING.search(row.get("title") or ""))
    satire = row.get("label") == "satire" or said == "satire"
    opinion = not satire and (said == "opinion" or placed or headed)
    return Piece(
        title=_bare(corpora.headline(row)),
        text=row["text"],
        publisher=row["source"].lower(),
        satire=satire,
        opinion=opinion,
        stated=not satire and not opinion and stated_opinion.holds(row["text"]),
        judged=genre_annotations.of(row.get("id")),
    )


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
    news, alarms = unseen[ordinary(pieces)], _FALSE_ALARMS if _any_read(pieces) else _OF_UNREAD
    return np.array([np.quantile(news[:, at], 1 - alarms[name]) for at, name in enumerate(heads)])


def ordinary(pieces: Sequence[Piece]) -> NDArray[np.bool_]:
    """Which pieces are clearly news, shape (n,); where none was read, all that no label or line says otherwise of."""
    known = is_clearly_news if _any_read(pieces) else _is_plain
    return np.array([known(piece) for piece in pieces], dtype=bool)


def is_clearly_news(piece: Piece) -> bool:
    """Whether whoever read it as news was sure."""
    return is_news(piece) and piece.judged is not None and piece.judged.sure >= _CLEAR


def is_news(piece: Piece) -> bool:
    """Whether it was read as news, and no label says otherwise."""
    return _is_plain(piece) and piece.judged is not None and piece.judged.genre == "news"


def teachable(pieces: Sequence[Piece]) -> list[str]:
    """The genres that enough pieces of enough publishers show."""
    shown = {name: [p.publisher for p in pieces if _shows(p, name)] for name in _GENRES}
    return [name for name, own in shown.items() if len(own) >= LEAST_PIECES and len(set(own)) >= LEAST_PUBLISHERS]


def unseen_scores(read: Material, pieces: Sequence[Piece], heads: Sequence[str], seed: int) -> NDArray[np.float64]:
    """Scores of each row by heads taught on other publishers, shape (rows, heads)."""
    scored = np.zeros((len(pieces), len(heads)))
    classes = [next((name for name in heads if _shows(p, name)), "news") for p in pieces]
    for taught_on, examined in folds.disjoint(classes, [p.publisher for p in pieces], seed):
        weights = _taught(read.take(taught_on), [pieces[row] for row in taught_on], heads, seed)
        scored[examined] = scores(read.take(examined), weights)
    return scored


def scores(read: Material, weights: Weights) -> NDArray[np.float64]:
    """What every head says of every row, shape (rows, heads); the sum that serving makes."""
    return register.scores(read.views, weights) + stylometry.scores(read.manner, weights)


def _taught(read: Material, pieces: Sequence[Piece], heads: Sequence[str], seed: int) -> Weights:
    """The heads, of those pieces that teach anything."""
    counts = _counts(pieces)
    rows = np.flatnonzero(counts > 0)
    read, pieces, counts = read.take(rows), [pieces[int(row)] for row in rows], counts[rows]
    positive = {name: np.array([_shows(p, name) for p in pieces]) for name in heads}
    lessons = {name: Lesson(own.astype(float), own, counts) for name, own in positive.items()}
    return {**register.teach(read.views, lessons, seed), **stylometry.teach(read.manner, positive, counts, seed)}


def _counts(pieces: Sequence[Piece]) -> NDArray[np.float64]:
    """How much each piece teaches, shape (n,), mean 1 of those that do: nothing where it is neither genre nor news."""
    taken = is_news if _any_read(pieces) else _is_plain
    counts = np.array([float(any(_shows(p, name) for name in _GENRES) or (taken(p) and _is_sure(p))) for p in pieces])
    return np.asarray(counts / (counts[counts > 0].mean() if counts.any() else 1.0))


def _shows(piece: Piece, name: str) -> bool:
    """Labelled so and not read otherwise, or clearly read so: what only leans that way blurs the lesson."""
    if piece.satire or piece.judged is None:
        return _is(piece, name)
    return piece.judged.genre == name and (_is(piece, name) or piece.judged.sure >= _CLEAR)


def _is(piece: Piece, name: str) -> bool:
    return piece.satire if name == genre.SATIRE else piece.opinion


def _is_plain(piece: Piece) -> bool:
    return not piece.satire and not piece.opinion and not piece.stated


def _is_sure(piece: Piece) -> bool:
    """Not read with a coin's toss."""
    return piece.judged is None or piece.judged.sure > 0


def _any_read(pieces: Sequence[Piece]) -> bool:
    return any(is_news(piece) for piece in pieces)


def _bare(title: str) -> str:
    """The title without the word that would give the genre away."""
    return re.sub(opinion_labels.HEADING, "", title).strip()
