"""A word that comes back in its articles is their subject; one that hardly does says how they are told."""

import numpy as np
import pytest

from model.detectors.slant import loaded_words
from model.detectors.text import hashing
from training.teach import topic_words

TEXTS = [
    *["the shameful rabbit ran. a rabbit is a rabbit."] * 8,
    "the gecko slept.",
    *["one shameful lie, shameful indeed."] * 1,
]


def table(texts: list[str]) -> list[int]:
    return topic_words.teach(texts)[loaded_words.TABLE]["hash"].tolist()  # type: ignore[no-any-return]


def test_what_is_said_once_an_article_is_in_the_table_and_what_comes_back_is_not() -> None:
    known = table(TEXTS)
    assert int(hashing.word("shameful")) in known
    assert int(hashing.word("rabbit")) not in known


def test_a_word_of_a_single_article_and_one_unheard_of_are_not_known_to_be_no_subject() -> None:
    known = table(TEXTS)
    assert int(hashing.word("gecko")) not in known
    assert int(hashing.word("lizard")) not in known


def test_the_table_is_sorted() -> None:
    assert table(TEXTS) == sorted(table(TEXTS))


def test_articles_are_counted_once_and_the_share_is_drawn_towards_a_quarter() -> None:
    met = topic_words.of([np.array([3, 9], np.uint64), np.array([9], np.uint64)], [np.array([1, 5]), np.array([1])])
    assert met.word.tolist() == [3, 9]
    assert met.articles.tolist() == [1, 2]
    assert met.share.tolist() == pytest.approx([1 / 5, 2 / 6])


def test_only_the_opening_of_an_article_is_counted() -> None:
    long = "so calm. " * 1_000 + "vile vile"
    assert int(hashing.word("vile")) not in table([long, long, long])
