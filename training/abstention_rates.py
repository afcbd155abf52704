"""How often news is refused a score, and how often satire and opinion are given one, by heads that saw neither."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.detectors import reading
from model.detectors.genres import abstention, genre
from model.detectors.reading import Reading
from model.detectors.style.prose import Prose
from model.types import Taught
from training import articles, corpora, feature_table, figures, genres
from training.feature_table import Material
from training.figures import Figure
from training.genres import Piece
from training.teach import genre_heads

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
    known = genres.ordinary([each.piece for each in asked])
    news = [each for each, plain in zip(asked, known, strict=True) if plain and is_long(each.piece)]
    opinion = [each for each in asked if each.piece.opinion]
    leaning = [each for each in asked if genres.is_news(each.piece) and is_long(each.piece)]
    parts = (
        *((f"abstains on ordinary news, class {of}", _of(news, of), True) for of in ("high", "low")),
        *((f"abstains on all that was read as news, class {of}", _of(leaning, of), True) for of in ("high", "low")),
        ("satire called news", [each for each in asked if each.piece.satire], False),
        ("opinion called news", opinion, False),
        ("opinion called news, read as opinion too", [each for each in opinion if _is_read_so(each.piece)], False),
        ("opinion called news, found by reading", [e for e in asked if _is_found(e.piece)], False),
    )
    return [_figure(name, part, refused, seed) for name, part, refused in parts if part]


def is_long(piece: Piece) -> bool:
    """Long enough to be judged."""
    return len(piece.text.split()) > LEAST_WORDS


def _of(part: Sequence[Asked], quality: str) -> list[Asked]:
    return [each for each in part if each.quality == quality]


def _is_read_so(piece: Piece) -> bool:
    return piece.judged is not None and piece.judged.genre == genre.OPINION


def _is_found(piece: Piece) -> bool:
    """Read as opinion, and neither section, address nor label says so."""
    return _is_read_so(piece) and not piece.satire and not piece.opinion and not piece.stated


def read(paths: Sequence[Path], taught: Taught, seed: int) -> list[Asked]:
    """Every article whose publisher is known, read as text: by the rules, and by heads of the other publishers."""
    known = [(genres.piece(row), articles.publisher_class(row)) for row in _rows(paths)]
    pieces = [piece for piece, _ in known]
    without = {name: each for name, each in taught.items() if name != genre_heads.TABLE}
    told = [_told(reading.read(feature_table.document((piece.title, piece.text)), without)) for piece, _ in known]
    read_once = Material(feature_table.views([each.prose for each in told]), np.array([each.manner for each in told]))
    heard = genre_heads.heard(read_once, pieces, seed)
    refused = [
        by_rule.refused or any(heard[head][row] for head in by_rule.asks if head in heard)
        for row, by_rule in enumerate(told)
    ]
    return [Asked(piece, level, so) for (piece, level), so in zip(known, refused, strict=True)]


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
    low, high = figures.interval(lambda r: float(counted[r].mean()), [each.piece.publisher for each in part], seed)
    return Figure("score", name, len(part), float(counted.mean()), low, high, _NEVER, 0.0 if refused else 1.0)
