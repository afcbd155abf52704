"""Labelled articles: whose class, whose name masked, how many of each publisher, what is left out."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from training import articles
from training.corpora import Row
from training.errors import UnusableCorpus

Write = Callable[..., Path]


def row(number: int = 0, publisher: str = "tidings.example", **stated: object) -> Row:
    return {
        "id": f"{publisher}-{number}",
        "corpus": "made",
        "source": publisher,
        "title": "Pier to be rebuilt",
        "text": f"The board met {number} times.",
        "label": "high",
        **stated,
    }


def test_a_title_that_is_an_address_is_none() -> None:
    found = articles.labelled(row(title="www.tidings.example"))
    assert found is not None
    assert found.title == ""


def corpus(high: int = 5, low: int = 5, each: int = 2) -> list[Row]:
    return [
        row(number, f"{label}{publisher}.example", label=label)
        for label, publishers in (("high", high), ("low", low))
        for publisher in range(publishers)
        for number in range(each)
    ]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({"src_fact": "low", "src_mbfc": "high", "label": "high"}, "low"),
        ({"src_mbfc": "very-low", "label": "high"}, "low"),
        ({"src_mbfc": "mostly-factual", "label": None}, "high"),
        ({"src_mbfc": "unknown", "label": "mixed"}, "mixed"),
        ({"label": "high"}, "high"),
        ({"label": "fake"}, None),
        ({"label": None}, None),
        ({"label": "high", "source": None}, None),
        ({"label": "high", "source": ""}, None),
    ],
)
def test_the_class_is_the_publishers(stated: Row, expected: str | None) -> None:
    assert articles.publisher_class(row(**stated)) == expected


@pytest.mark.parametrize(
    "stated",
    [
        {"label": "satire", "src_fact": "low"},
        {"genre": "satire"},
        {"genre": "opinion"},
        {"genre": "live_blog"},
        {"dup_of": "another"},
        {"text": "  \n "},
    ],
)
def test_satire_opinion_copies_and_empty_rows_are_left_out(stated: Row) -> None:
    assert articles.labelled(row(**stated)) is None


def test_the_rating_is_the_raters_else_that_of_a_corpus_labelled_by_publisher() -> None:
    both = articles.labelled(row(src_pc1=0.7, reliability=0.9))
    own = articles.labelled(row(reliability=0.9))
    claim = articles.labelled(row(label="fake", src_fact="low", reliability=0.0))
    assert [found.rating for found in (both, own, claim) if found] == [0.7, 0.9, None]


@pytest.mark.parametrize("name", ["tidings.example", "Tidings", "The Sallow Tidings", "TIDINGS"])
def test_the_publishers_name_is_masked_in_title_and_text(name: str) -> None:
    found = articles.labelled(
        row(publisher="tidings.example", title=f"What {name} saw", text=f"As {name} wrote.")
        | {"publisher": "The Sallow Tidings"}
    )
    assert found is not None
    assert (found.title, found.text) == ("What Outlet saw", "As Outlet wrote.")


def test_words_that_only_contain_the_name_stay() -> None:
    found = articles.labelled(row(publisher="pier.example", text="The pier's piers, and the harbourpier."))
    assert found is not None
    assert found.text == "The Outlet's piers, and the harbourpier."


@pytest.mark.parametrize("source", ["news.example", "ab.example", "the.example"])
def test_a_name_that_is_an_everyday_word_or_two_letters_is_not_masked(source: str) -> None:
    stem = source.split(".", maxsplit=1)[0]
    found = articles.labelled(row(publisher=source, text=f"Here is {stem} for you."))
    assert found is not None
    assert found.text == f"Here is {stem} for you."


def test_signs_of_regular_expressions_in_a_name_are_letters() -> None:
    found = articles.labelled(row(text="Read C++ (Weekly) here.") | {"publisher": "C++ (Weekly)"})
    assert found is not None
    assert found.quality == "high"


def test_no_seed_article_tells_the_model_its_publisher(seed_rows: list[Row]) -> None:
    for seed in seed_rows:
        found = articles.labelled(seed)
        if found is not None:
            assert str(seed["publisher"]).lower() not in f"{found.title}\n{found.text}".lower()
            assert str(seed["source"]) not in f"{found.title}\n{found.text}".lower()


def test_a_publisher_has_at_most_so_many_articles(write: Write) -> None:
    path = write([row(number, publisher) for publisher in ("a.example", "b.example") for number in range(60)])
    assert Counter(article.publisher for article in articles.read([path])) == {"a.example": 40, "b.example": 40}
    assert len(articles.read([path], most=3)) == 6


def test_which_articles_are_kept_and_their_order_do_not_depend_on_the_order_of_rows(write: Write) -> None:
    rows = [row(number, publisher) for publisher in ("b.example", "a.example") for number in range(60)]
    forward, backward = write(rows, "forward.jsonl"), write(rows[::-1], "backward.jsonl.gz")
    assert articles.read([forward], most=7) == articles.read([backward], most=7)
    assert articles.read([forward], most=7)[0].publisher == "a.example"


def test_one_publisher_in_two_files_is_capped_once(write: Write) -> None:
    paths = [write([row(number + 100 * n) for number in range(30)], f"{n}.jsonl") for n in range(2)]
    assert len(articles.read(paths, most=40)) == 40


def test_a_publisher_counts_more_with_more_articles_but_not_in_proportion(write: Write) -> None:
    rows = [row(n, "many.example") for n in range(16)] + [row(0, "one.example")]
    found = articles.read([write(rows)])
    weight = articles.weights(found)
    many = np.array([article.publisher == "many.example" for article in found])
    assert weight.mean() == pytest.approx(1.0)
    assert weight[many].sum() / weight[~many].sum() == pytest.approx(4.0)


def test_five_publishers_of_each_side_are_enough(write: Write) -> None:
    assert len(articles.usable([write(corpus())])) == 20


@pytest.mark.parametrize(("high", "low"), [(10, 0), (0, 10), (4, 10), (10, 4)])
def test_one_class_only_or_too_few_publishers_are_refused_with_their_counts(write: Write, high: int, low: int) -> None:
    path = write(corpus(high, low))
    with pytest.raises(
        UnusableCorpus, match=f"needs 5 publishers high and as many not; it has high {high}, mixed 0, low {low}"
    ):
        articles.usable([path])


def test_rows_without_a_label_teach_nothing(write: Write) -> None:
    path = write([{**each, "label": None} for each in corpus()])
    with pytest.raises(UnusableCorpus, match="it has high 0, mixed 0, low 0"):
        articles.usable([path])


def test_every_missing_file_is_named(tmp_path: Path, write: Write) -> None:
    with pytest.raises(UnusableCorpus, match="no such file") as caught:
        articles.usable([tmp_path / "a", write(corpus()), tmp_path / "b"])
    assert caught.value.paths == (tmp_path / "a", tmp_path / "b")


def test_the_seed_corpus_is_enough_to_learn_from(seeds: Path) -> None:
    found = articles.usable([seeds])
    assert len(found) > 30
    assert all(article.rating is not None for article in found)
