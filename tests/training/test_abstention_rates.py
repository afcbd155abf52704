"""Which articles count as ordinary news, and what counts as refused or let through."""

from collections.abc import Callable
from pathlib import Path

import pytest

from model.types import Taught
from training import abstention_rates
from training.abstention_rates import Asked
from training.genre_annotations import Judged
from training.genres import Piece

LONG, SHORT = "The board met again. " * 60, "The board met again. " * 5


def piece(text: str = LONG, *, satire: bool = False, opinion: bool = False, judged: Judged | None = None) -> Piece:
    return Piece("Pier to be rebuilt", text, "tidings.example", satire, opinion, judged=judged)


def test_ordinary_news_is_long() -> None:
    assert abstention_rates.is_long(piece())
    assert not abstention_rates.is_long(piece(SHORT))


def test_where_articles_were_read_those_nobody_read_do_not_count() -> None:
    news, column = Judged("news", 2), Judged("opinion", 2)
    asked = [
        Asked(piece(judged=news), "high", refused=True),
        Asked(piece(judged=news), "high", refused=False),
        Asked(piece(judged=Judged("news", 1)), "high", refused=False),
        Asked(piece(judged=column), "high", refused=True),
        Asked(piece(), "high", refused=True),
    ]
    found = {figure.measure: (figure.rows, figure.value) for figure in abstention_rates.counted(asked, 1)}
    assert found == {
        "abstains on ordinary news, class high": (2, 0.5),
        "abstains on all that was read as news, class high": (3, pytest.approx(1 / 3)),
        "opinion called news, found by reading": (1, 0.0),
    }


def test_what_is_too_short_is_refused_and_a_publisher_without_a_name_is_passed_over(
    write: Callable[..., Path], taught: Taught
) -> None:
    rows = [
        {"text": LONG, "source": "tidings.example", "label": "high"},
        {"text": SHORT, "source": "tidings.example", "label": "satire"},
        {"text": LONG, "label": "high"},
    ]
    asked = abstention_rates.read([write(rows)], taught, 1)
    assert [(each.quality, each.piece.satire) for each in asked] == [("high", False), (None, True)]
    assert asked[1].refused


def test_each_figure_counts_its_own() -> None:
    asked = [
        *(Asked(piece(), "high", refused=at == 0) for at in range(4)),
        *(Asked(piece(), "low", refused=at < 2) for at in range(4)),
        *(Asked(piece(satire=True), None, refused=at < 3) for at in range(4)),
        Asked(piece(SHORT), "high", refused=True),
    ]
    found = {figure.measure: (figure.rows, figure.value) for figure in abstention_rates.counted(asked, 1)}
    assert found == {
        "abstains on ordinary news, class high": (4, 0.25),
        "abstains on ordinary news, class low": (4, 0.5),
        "satire called news": (4, 0.25),
    }
