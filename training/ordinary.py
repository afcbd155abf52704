"""How often news is refused a score, and how often satire and opinion are given one, by heads that saw neither."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from model.detectors import abstention, genre, reading
from model.types import Taught
from training import articles, corpora, figures, genres, table
from training.figures import Figure
from training.genres import Piece

LEAST_WORDS = 200
"""Ordinary news is longer."""

_NEVER = "never refused"


@dataclass(frozen=True, slots=True)
class Asked:
    """A piece, the class of its publisher where it has one, and whether it is refused a score."""

    piece: Piece
    quality: str | None
    refused: bool


def rows(paths: Sequence[Path], taught: Taught, seed: int) -> list[Figure]:
    """What ``counted`` counts, of all files."""
    return counted(read(paths, taught, seed), seed)


def counted(asked: Sequence[Asked], seed: int) -> list[Figure]:
    """Refused news of reliable and of unreliable publishers; satire and opinion called news."""
    news = [each for each in asked if is_ordinary(each.piece)]
    parts = (
        ("abstains on ordinary news, class high", [each for each in news if each.quality == "high"], True),
        ("abstains on ordinary news, class low", [each for each in news if each.quality == "low"], True),
        ("satire called news", [each for each in asked if each.piece.satire], False),
        ("opinion called news", [each for each in asked if each.piece.opinion], False),
    )
    return [_figure(name, part, refused, seed) for name, part, refused in parts if part]


def is_ordinary(piece: Piece) -> bool:
    """Neither satire nor opinion, and long enough to be judged."""
    return not piece.satire and not piece.opinion and len(piece.text.split()) > LEAST_WORDS


def read(paths: Sequence[Path], taught: Taught, seed: int) -> list[Asked]:
    """Every article whose publisher is known, read as text: by the rules, and by heads of the other publishers."""
    known = [(genres.piece(row), articles.publisher_class(row)) for row in _rows(paths)]
    pieces = [piece for piece, _ in known]
    without = {name: each for name, each in taught.items() if name != genres.TABLE}
    shared = (reading.read(table.document((piece.title, piece.text)), without) for piece in pieces)
    read_once = [(abstention.reason(each, genre.of(each)) is not None, each.prose) for each in shared]
    heard = genres.heard(table.views([prose for _, prose in read_once]), pieces, seed)
    refused = np.array([by_rule for by_rule, _ in read_once], dtype=bool) | heard
    return [Asked(piece, level, bool(no)) for (piece, level), no in zip(known, refused, strict=True)]


def _rows(paths: Sequence[Path]) -> list[corpora.Row]:
    return [row for path in paths for row in corpora.rows(path, "text") if row.get("source")]


def _figure(name: str, part: Sequence[Asked], refused: bool, seed: int) -> Figure:
    counted = np.array([each.refused is refused for each in part], dtype=bool)
    publishers = [each.piece.publisher for each in part]
    low, high = figures.interval(lambda drawn: float(counted[drawn].mean()), publishers, seed)
    return Figure("score", name, len(part), float(counted.mean()), low, high, _NEVER, 0.0 if refused else 1.0)
