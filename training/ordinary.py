"""How often news is refused a score, and how often satire and opinion are given one, by heads that saw neither."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.detectors import abstention, genre, reading
from model.detectors.prose import Prose
from model.detectors.reading import Reading
from model.types import Taught
from training import articles, corpora, figures, genres, table
from training.figures import Figure
from training.genres import Material, Piece

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
    """Neither satire nor opinion, labelled or stated, and long enough to be judged."""
    return not piece.satire and not piece.opinion and not piece.stated and len(piece.text.split()) > LEAST_WORDS


def read(paths: Sequence[Path], taught: Taught, seed: int) -> list[Asked]:
    """Every article whose publisher is known, read as text: by the rules, and by heads of the other publishers."""
    known = [(genres.piece(row), articles.publisher_class(row)) for row in _rows(paths)]
    pieces = [piece for piece, _ in known]
    pieces = [piece for piece, _ in known]
    without = {name: each for name, each in taught.items() if name != genres.TABLE}
    told = [_told(reading.read(table.document((piece.title, piece.text)), without)) for piece, _ in known]
    read_once = Material(table.views([each.prose for each in told]), np.array([each.manner for each in told]))
    heard = genres.heard(read_once, pieces, seed)
    return [
        Asked(piece, level, refused=by_rule.refused or any(heard[head][row] for head in by_rule.asks if head in heard))
        for row, ((piece, level), by_rule) in enumerate(zip(known, told, strict=True))
    ]


@dataclass(frozen=True, slots=True)
class _Told:
    """What is known without the heads: whether rules refuse a piece, and which heads are still asked."""

    refused: bool
    asks: tuple[str, ...]
    prose: Prose
    manner: NDArray[np.float64]


def _told(shared: Reading) -> _Told:
    form = genre.of(shared)
    asks = (genre.SATIRE, genre.OPINION) if form.genre == "news" else (genre.SATIRE,)
    return _Told(abstention.reason(shared, form) is not None, asks, shared.prose, shared.manner)


def _rows(paths: Sequence[Path]) -> list[corpora.Row]:
    return [row for path in paths for row in corpora.rows(path, "text") if row.get("source")]


def _figure(name: str, part: Sequence[Asked], refused: bool, seed: int) -> Figure:
    counted = np.array([each.refused is refused for each in part], dtype=bool)
    publishers = [each.piece.publisher for each in part]
    low, high = figures.interval(lambda drawn: float(counted[drawn].mean()), publishers, seed)
    return Figure("score", name, len(part), float(counted.mean()), low, high, _NEVER, 0.0 if refused else 1.0)
