"""Both views of an article's prose: what is read of it, how it is weighed, and what a head makes of it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model import sentences
from model.detectors import reading
from model.detectors.style import prose
from model.detectors.style.prose import Prose
from model.detectors.text import hashing, ngrams, tokens
from model.types import Article, Weights

COMMON = np.sort(np.array([hashing.word(w) for w in ("the", "board", "met", "pier", "mayor", "resigned")], np.uint64))


def read(text: str, title: str = "", idf: Weights | None = None) -> Prose:
    words, heading = tokens.cut(text, sentences.cut(Article(text)).sentences), reading.headed(title)
    openings = [prose.opening(each, ngrams.names(each, COMMON)) for each in (words, heading)]
    return prose.weighed(prose.columns(*openings), idf or {})


def same(one: Prose, other: Prose) -> bool:
    return all(
        a.columns.tolist() == b.columns.tolist() and a.times.tolist() == b.times.tolist()
        for a, b in ((one.word, other.word), (one.run, other.run))
    )


def test_names_of_one_length_make_no_difference() -> None:
    assert same(read("The mayor Okafor resigned."), read("The mayor Brandt resigned."))


def test_the_title_is_read_with_the_text() -> None:
    alone, titled = read("The board met."), read("The board met.", "the pier is gone")
    assert titled.word.times.sum() > alone.word.times.sum()
    assert same(read("", "the board met."), read("the board met."))


@pytest.mark.parametrize("parted", ["\n", "\n\n", " \n \n "])
def test_where_paragraphs_end_makes_no_difference(parted: str) -> None:
    sentences_ = ("The board met on Monday.", "The mayor resigned.", "The pier is shut.")
    assert same(read(parted.join(sentences_)), read(" ".join(sentences_)))


def test_only_the_opening_is_read() -> None:
    opening = "The board met. " * (prose.FIRST // 15)
    assert len(opening) == prose.FIRST
    assert same(read(opening + "Shame on the pier. " * 500), read(opening))


def test_weights_are_of_unit_length_and_grow_with_the_log_of_times() -> None:
    view = read("pier pier pier board").word
    assert float(view.weight @ view.weight) == pytest.approx(1.0)
    by_times = {int(times): float(weight) for times, weight in zip(view.times, view.weight, strict=True)}
    assert by_times[3] / by_times[1] == pytest.approx(1 + np.log(3), rel=1e-5)


def test_a_rare_column_weighs_more() -> None:
    plain = read("board pier").word
    idf = np.ones(ngrams.COLUMNS, dtype=np.float32)
    idf[plain.columns[0]] = 5.0
    weighed = read("board pier", idf={"word": idf, "run": idf}).word
    assert weighed.weight[0] / weighed.weight[1] == pytest.approx(5.0, rel=1e-5)


def test_no_text_and_no_title_is_two_empty_views() -> None:
    nothing = read("")
    assert (len(nothing.word.columns), len(nothing.run.columns)) == (0, 0)


def test_a_head_adds_up_what_both_views_weigh() -> None:
    views = read("The board met.")
    random = np.random.default_rng(3)
    coef = random.normal(size=(2, ngrams.COLUMNS, 2)).astype(np.float32)
    table = {
        "word_coef": coef[0],
        "run_coef": coef[1],
        "intercept": np.array([1.0, -2.0]),
        "head": np.array(["a", "b"]),
    }
    dense = np.zeros((2, ngrams.COLUMNS))
    dense[0, views.word.columns], dense[1, views.run.columns] = views.word.weight, views.run.weight
    expected = dense[0] @ coef[0] + dense[1] @ coef[1] + np.array([1.0, -2.0])
    assert list(prose.scores(views, table).values()) == pytest.approx(expected, rel=1e-4)
    empty = prose.scores(read(""), table)
    assert empty == {"a": 1.0, "b": -2.0}


@given(st.text(st.characters()), st.text(st.characters(), max_size=40))
def test_any_text_and_title_can_be_read(text: str, title: str) -> None:
    views = read(text, title)
    for view in (views.word, views.run):
        assert (np.diff(view.columns) > 0).all()
        assert float(view.weight @ view.weight) == pytest.approx(1.0 if len(view.columns) else 0.0, abs=1e-5)
