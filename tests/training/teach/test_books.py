"""The books that teach slant: which rows they hold, what is marked, and that no fold parts an article."""

from pathlib import Path

import numpy as np
import pytest

from model.detectors import grams
from training import corpora
from training.teach import books, vectors
from training.teach.books import Book
from training.teach.vectors import SIZE


@pytest.fixture(scope="module")
def shelf(annotated: Path) -> dict[str, Book]:
    return books.teaching(annotated, vectors.learn(annotated, 5))


def texts(book: Book) -> list[str]:
    whole = book.read.tokens.folded.split("\n")
    assert len(whole) == len(book.read)
    return whole


@pytest.mark.parametrize(
    ("name", "corpus"), [("babe", "babe"), ("ptc", "ptc_sentences"), ("subj", "subj_checkthat_en")]
)
def test_a_book_holds_the_training_side_alone(annotated: Path, shelf: dict[str, Book], name: str, corpus: str) -> None:
    dev = {row["text"].lower() for row in corpora.spans(annotated, corpus, "dev")}
    assert texts(shelf[name])
    assert not dev & set(texts(shelf[name]))


def test_paragraphs_that_repeat_what_is_examined_teach_nothing(annotated: Path, shelf: dict[str, Book]) -> None:
    (repeated,) = (row["text"].lower() for row in corpora.spans(annotated, "semeval23_t3_en") if row["in_ptc"])
    assert 0 < len(shelf["se23"].read) < len(corpora.spans(annotated, "semeval23_t3_en"))
    assert repeated not in texts(shelf["se23"])


def test_an_mpqa_article_is_taught_or_examined_and_never_both(annotated: Path) -> None:
    taught, examined = books.mpqa(annotated, held_out=False), books.mpqa(annotated, held_out=True)
    assert len(taught) + len(examined) == len(corpora.spans(annotated, "mpqa12_sentences"))
    assert taught
    assert examined
    assert not {row["article_id"] for row in taught} & {row["article_id"] for row in examined}


def test_lines_of_one_article_share_a_fold(annotated: Path, shelf: dict[str, Book]) -> None:
    articles = [row["article_id"] for row in corpora.spans(annotated, "ptc_sentences", "train")]
    folds = {name: set(shelf["ptc"].fold[[at == name for at in articles]].tolist()) for name in articles}
    assert all(len(fold) == 1 for fold in folds.values())
    assert set(shelf["ptc"].fold.tolist()) == set(range(books.FOLDS))


def test_marked_tokens_are_the_annotated_words(shelf: dict[str, Book]) -> None:
    tokens = shelf["babe"].read.tokens
    marked = {tokens.text(int(at)) for at in np.flatnonzero(shelf["babe"].marked)}
    assert "vile" in marked
    assert not {"on", "of", "ferry", "!"} & marked


def test_a_doubt_is_persuasion_and_no_loaded_language(annotated: Path, shelf: dict[str, Book]) -> None:
    rows = corpora.spans(annotated, "ptc_sentences", "train")
    doubt = np.array([row["id"].startswith("d") for row in rows])
    assert shelf["ptc"].labels["any"][doubt].all()
    assert not shelf["ptc"].labels["loaded"][doubt].any()


def test_rows_are_counts_beside_meanings(shelf: dict[str, Book]) -> None:
    for book in shelf.values():
        assert book.rows.shape == (len(book.read), grams.COLUMNS + SIZE)
