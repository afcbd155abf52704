"""Heads of satire and opinion hear their own and few others."""

import numpy as np
import pytest

from model.detectors import reading
from training import feature_table
from training.genres import Piece
from training.teach import common_words, genre_heads


def _aside(n: int) -> str:
    """What every kind says beside its own, never twice the same: without any spread no bar can be set."""
    what, where = ("lamps", "ropes", "tiles", "gulls", "boats"), ("quay", "market", "station", "mill", "bank", "church")
    return f"there were {what[n % 5]} by the {where[n % 6]}, and {what[(n + 2) % 5]} near the {where[(n + 1) % 6]}."


def made() -> list[Piece]:
    texts = {
        "satire": "area man shocked to find that pier is made of wood, sources moaned on day {}.",
        "opinion": "i think that we must build it, and you should too, for {} reasons that i believe in.",
        "news": "the board met on day {}, its clerk said, and voted to rebuild the pier.",
    }
    return [
        Piece("", f"{text.format(n)} {_aside(n)}", f"{kind}{n % 6}", kind == "satire", kind == "opinion")
        for kind, text in texts.items()
        for n in range(24)
    ]


def test_heads_of_both_genres_hear_their_own_and_few_others() -> None:
    pieces = made()
    words = common_words.teach(each.text for each in pieces)
    taught = genre_heads.teach(pieces, words, 1)[genre_heads.TABLE]
    scored = genre_heads.scores(genre_heads.material(pieces, words), taught)
    kinds = {"satire": np.array([p.satire for p in pieces]), "opinion": np.array([p.opinion for p in pieces])}
    assert taught["head"].tolist() == list(kinds)
    for column, own in enumerate(kinds.values()):
        assert (scored[own, column] > 0).mean() > 0.8
        assert (scored[~own, column] > 0).mean() <= 0.1


def test_serving_makes_the_sums_that_were_taught() -> None:
    pieces = made()
    words = common_words.teach(each.text for each in pieces)
    taught = {**words, **genre_heads.teach(pieces, words, 1)}
    scored = genre_heads.scores(genre_heads.material(pieces[:4], taught), taught[genre_heads.TABLE])
    served = [reading.read(feature_table.document((each.title, each.text)), taught).registers for each in pieces[:4]]
    assert [list(sums.values()) for sums in served] == [pytest.approx(row, abs=1e-5) for row in scored.tolist()]


def test_a_genre_that_too_few_show_is_not_taught() -> None:
    few = [p for p in made() if not p.opinion or p.publisher == "opinion0"]
    assert genre_heads.teachable(made()) == ["satire", "opinion"]
    assert genre_heads.teachable(few) == ["satire"]
    words = common_words.teach(each.text for each in few)
    assert genre_heads.teach(few, words, 1)[genre_heads.TABLE]["head"].tolist() == ["satire"]


def test_where_no_genre_is_shown_no_table_is_made() -> None:
    assert genre_heads.teach([p for p in made() if not p.opinion and not p.satire], {}, 1) == {}
    assert genre_heads.teach([], {}, 1) == {}


def test_twenty_pieces_of_few_publishers_teach_those_publishers_alone() -> None:
    many = [Piece("", "area man moaned.", f"satire{n % 4}", satire=True, opinion=False) for n in range(40)]
    assert genre_heads.teachable(many) == []


def test_what_is_examined_was_taught_by_other_publishers_and_few_of_the_news_are_taken_for_another_genre() -> None:
    pieces = made()
    words = common_words.teach(each.text for each in pieces)
    heard = genre_heads.heard(genre_heads.material(pieces, words), pieces, 1)
    assert list(heard) == ["satire", "opinion"]
    for name, own in (("satire", [p.satire for p in pieces]), ("opinion", [p.opinion for p in pieces])):
        assert heard[name][np.array(own)].mean() > 0.8
        assert heard[name][~np.array(own)].mean() <= 0.1
