"""Finds the articles that show what satire, opinion and news look like: by label, by address, by title, by reading."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from model.detectors.formats import opinion_labels, stated_opinion
from model.detectors.genres import genre
from training import corpora, genre_annotations
from training.corpora import Row
from training.genre_annotations import Judged

GENRES = (genre.SATIRE, genre.OPINION)
"""Those that prose alone can be heard to be."""
_CLEAR = 2


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


def ordinary(pieces: Sequence[Piece]) -> NDArray[np.bool_]:
    """Which pieces are clearly news, shape (n,); where none was read, all that no label or line says otherwise of."""
    known = is_clearly_news if any_read(pieces) else _is_plain
    return np.array([known(piece) for piece in pieces], dtype=bool)


def instructive(pieces: Sequence[Piece]) -> NDArray[np.bool_]:
    """Which pieces teach anything, shape (n,): those that show a genre, and news by more than a coin's toss."""
    taken = is_news if any_read(pieces) else _is_plain
    shown = [any(shows(piece, name) for name in GENRES) or (taken(piece) and _is_sure(piece)) for piece in pieces]
    return np.array(shown, dtype=bool)


def any_read(pieces: Sequence[Piece]) -> bool:
    """Whether somebody read them: else there is nothing to go by but labels."""
    return any(is_news(piece) for piece in pieces)


def is_clearly_news(piece: Piece) -> bool:
    """Whether whoever read it as news was sure."""
    return is_news(piece) and piece.judged is not None and piece.judged.sure >= _CLEAR


def is_news(piece: Piece) -> bool:
    """Whether it was read as news, and no label says otherwise."""
    return _is_plain(piece) and piece.judged is not None and piece.judged.genre == "news"


def shows(piece: Piece, name: str) -> bool:
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


def _bare(title: str) -> str:
    """The title without the word that would give the genre away."""
    return re.sub(opinion_labels.HEADING, "", title).strip()
