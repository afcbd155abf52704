"""Which articles teach satire and opinion, and how few others may be taken for them."""

import numpy as np
import pytest

from model.detectors import reading
from training import feature_table, genres
from training.corpora import Row
from training.genre_annotations import Judged
from training.genres import Piece
from training.teach import common_words


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


def made() -> list[Piece]:
    texts = {
        "satire": "area man shocked to find that pier is made of wood, sources moaned on day {}.",
        "opinion": "i think that we must build it, and you should too, for {} reasons that i believe in.",
        "news": "the board met on day {}, its clerk said, and voted to rebuild the pier.",
    }
    return [
        Piece("", f"{text.format(n)} it was noted {n} times.", f"{kind}{n % 6}", kind == "satire", kind == "opinion")
        for kind, text in texts.items()
        for n in range(24)
    ]


def test_heads_of_both_genres_hear_their_own_and_few_others() -> None:
    pieces = made()
    words = common_words.teach(each.text for each in pieces)
    taught = genres.teach(pieces, words, 1)[genres.TABLE]
    scored = genres.scores(genres.material(pieces, words), taught)
    kinds = {"satire": np.array([p.satire for p in pieces]), "opinion": np.array([p.opinion for p in pieces])}
    assert taught["head"].tolist() == list(kinds)
    for column, own in enumerate(kinds.values()):
        assert (scored[own, column] > 0).mean() > 0.8
        assert (scored[~own, column] > 0).mean() <= 0.1


def test_serving_makes_the_sums_that_were_taught() -> None:
    pieces = made()
    words = common_words.teach(each.text for each in pieces)
    taught = {**words, **genres.teach(pieces, words, 1)}
    scored = genres.scores(genres.material(pieces[:4], taught), taught[genres.TABLE])
    served = [reading.read(feature_table.document((each.title, each.text)), taught).registers for each in pieces[:4]]
    assert [list(sums.values()) for sums in served] == [pytest.approx(row, abs=1e-5) for row in scored.tolist()]


def test_what_says_that_it_is_its_writers_view_teaches_neither() -> None:
    said = "The board met.\n\nAda Pell is a professor of hydraulics at Tarn."
    assert (piece(text=said).opinion, piece(text=said).stated) == (False, True)
    assert (piece(text=said, genre="opinion").opinion, piece(text=said, genre="opinion").stated) == (True, False)
    assert not piece(text=said, label="satire").stated


def test_a_genre_that_too_few_show_is_not_taught() -> None:
    few = [p for p in made() if not p.opinion or p.publisher == "opinion0"]
    assert genres.teachable(made()) == ["satire", "opinion"]
    assert genres.teachable(few) == ["satire"]
    words = common_words.teach(each.text for each in few)
    assert genres.teach(few, words, 1)[genres.TABLE]["head"].tolist() == ["satire"]


def test_where_no_genre_is_shown_no_table_is_made() -> None:
    assert genres.teach([p for p in made() if not p.opinion and not p.satire], {}, 1) == {}
    assert genres.teach([], {}, 1) == {}


def test_twenty_pieces_of_few_publishers_teach_those_publishers_alone() -> None:
    many = [Piece("", "area man moaned.", f"satire{n % 4}", satire=True, opinion=False) for n in range(40)]
    assert genres.teachable(many) == []


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
    pieces = [Piece("", "we must.", f"p{n % 6}", satire=False, opinion=said, judged=judged) for n in range(24)]
    assert genres.teachable(pieces) == (["opinion"] if shown else [])


def test_where_articles_were_read_only_what_was_clearly_read_as_news_is_ordinary() -> None:
    read = (Judged("news", 2), Judged("news", 1), None)
    pieces = [Piece("", "it met.", "p", satire=False, opinion=False, judged=each) for each in read]
    assert genres.ordinary(pieces).tolist() == [True, False, False]
    assert genres.ordinary(pieces[2:]).tolist() == [True]
