"""Which articles show satire, opinion and news, by what is stated of them and by reading."""

import pytest

from training import genres
from training.corpora import Row
from training.genre_annotations import Judged
from training.genres import Piece


def piece(**stated: object) -> Piece:
    row: Row = {"title": "Pier to be rebuilt", "text": "The board met.", "source": "Tidings.example", **stated}
    return genres.piece(row)


@pytest.mark.parametrize("stated", [{"label": "satire"}, {"genre": "satire"}, {"label": "satire", "genre": "opinion"}])
def test_satire_is_known_by_its_label(stated: Row) -> None:
    assert (piece(**stated).satire, piece(**stated).opinion) == (True, False)


@pytest.mark.parametrize(
    "stated",
    [
        {"genre": "opinion"},
        {"url": "https://tidings.example/opinion/pier"},
        {"art_url": "https://tidings.example/2026/columnists/pell"},
        {"title": "Opinion: build it"},
    ],
)
def test_opinion_is_known_by_genre_address_or_title(stated: Row) -> None:
    assert (piece(**stated).satire, piece(**stated).opinion) == (False, True)


@pytest.mark.parametrize("stated", [{}, {"url": "https://opinion.example/news/pier"}, {"genre": None, "title": None}])
def test_news_is_neither(stated: Row) -> None:
    assert (piece(**stated).satire, piece(**stated).opinion) == (False, False)


def test_the_word_that_gives_the_genre_away_is_not_learned() -> None:
    assert piece(title="Opinion: build the pier").title == "build the pier"


def test_the_publisher_is_one_whatever_its_case() -> None:
    assert piece().publisher == "tidings.example"


def test_what_says_that_it_is_its_writers_view_teaches_neither() -> None:
    said = "The board met.\n\nAda Pell is a professor of hydraulics at Tarn."
    assert (piece(text=said).opinion, piece(text=said).stated) == (False, True)
    assert (piece(text=said, genre="opinion").opinion, piece(text=said, genre="opinion").stated) == (True, False)
    assert not piece(text=said, label="satire").stated


@pytest.mark.parametrize(
    ("said", "judged", "shown"),
    [
        (False, Judged("opinion", 2), True),
        (False, Judged("opinion", 1), False),
        (False, Judged("news", 2), False),
        (True, None, True),
        (True, Judged("news", 2), False),
    ],
)
def test_reading_teaches_opinion_and_takes_back_what_an_address_says(
    said: bool, judged: Judged | None, shown: bool
) -> None:
    assert genres.shows(Piece("", "we must.", "p", satire=False, opinion=said, judged=judged), "opinion") == shown


def test_where_articles_were_read_only_what_was_clearly_read_as_news_is_ordinary() -> None:
    read = (Judged("news", 2), Judged("news", 1), None)
    pieces = [Piece("", "it met.", "p", satire=False, opinion=False, judged=each) for each in read]
    assert genres.ordinary(pieces).tolist() == [True, False, False]
    assert genres.ordinary(pieces[2:]).tolist() == [True]


def test_a_coins_toss_teaches_nothing_and_news_that_leans_does() -> None:
    read = (Judged("news", 2), Judged("news", 1), Judged("news", 0), Judged("opinion", 1), Judged("opinion", 2), None)
    pieces = [Piece("", "it met.", "p", satire=False, opinion=False, judged=each) for each in read]
    assert genres.instructive(pieces).tolist() == [True, True, False, False, True, False]
    assert genres.instructive(pieces[5:]).tolist() == [True]
