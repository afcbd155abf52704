"""The hashed counts of a sentence: what is counted, what a mask hides, and how rows are scaled."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from model import sentences
from model.detectors.text import hashing, ngrams, tokens
from model.detectors.text.tokens import Tokens
from model.types import Article, Span

UNKNOWN = np.zeros(0, dtype=np.uint64)


def cut(text: str) -> Tokens:
    return tokens.cut(text, sentences.cut(Article(text)).sentences)


def table(*words: str) -> NDArray[np.uint64]:
    return np.sort(np.array([hashing.word(word) for word in words], dtype=np.uint64))


def names(text: str, *common: str) -> list[str]:
    read = cut(text)
    return [read.text(i) for i in np.flatnonzero(ngrams.names(read, table(*common))).tolist()]


def columns(text: str, masked: tuple[str, ...] = ()) -> list[int]:
    read = cut(text)
    hidden = np.array([read.text(i) in masked for i in range(len(read))], dtype=bool)
    return sorted(ngrams.read(read, hidden).column.tolist())


def test_a_capital_inside_a_sentence_is_a_name() -> None:
    assert names("the clerk of Sallow met the AP and McRae in 2026.") == ["sallow", "ap", "mcrae"]


def test_a_word_at_the_head_of_a_sentence_is_a_name_only_if_it_never_occurs_in_lower_case() -> None:
    assert names("Pier gone. “Sallow votes.”", "pier", "gone", "votes") == ["sallow"]


def test_while_no_words_are_known_every_opening_word_passes_for_a_name() -> None:
    assert names("Pier gone.") == ["pier"]


def test_a_common_word_with_a_capital_inside_a_sentence_is_still_a_name() -> None:
    assert names("the Pier is gone.", "pier", "the", "is", "gone") == ["pier"]


def test_words_pairs_and_letters_of_each_sentence_are_counted() -> None:
    read = cut("Pier gone. Board met.")
    entries = ngrams.read(read, np.zeros(len(read), dtype=bool))
    letters = sum(len("pier gone.") - size + 1 for size in ngrams.RUNS)
    assert (entries.row == 0).sum() == 3 + 2 + letters
    assert set(entries.row.tolist()) == {0, 1}
    assert entries.column.min() >= 0
    assert entries.column.max() < ngrams.COLUMNS


@pytest.mark.parametrize("parted", [" ", "\n", "\n\n", "  \n \n"])
def test_the_same_sentence_has_the_same_counts_wherever_it_stands(parted: str) -> None:
    read = cut(parted.join(("A board met.", "the pier is gone.", "No one asked.")))
    entries = ngrams.read(read, np.zeros(len(read), dtype=bool))
    assert sorted(entries.column[entries.row == 1].tolist()) == columns("the pier is gone.")


def test_a_line_that_breaks_inside_a_sentence_counts_as_a_space() -> None:
    wrapped, whole = (
        f"the board of the harbour trust, which had met for{gap}most of a day, went home." for gap in ("\n", " ")
    )
    assert columns(wrapped) == columns(whole)


def test_hidden_signs_curly_quotes_and_look_alikes_count_as_what_they_stand_for() -> None:
    assert columns("“sh\u00adаme\u200b” is bad") == columns('"shame" is bad')


def test_two_masked_names_of_one_length_cannot_be_told_apart() -> None:
    assert columns("mayor Okafor resigned.", ("okafor",)) == columns("mayor Brandt resigned.", ("brandt",))
    assert columns("mayor Okafor resigned.") != columns("mayor Brandt resigned.")


def test_all_numbers_count_as_one_word() -> None:
    read, other = cut("it cost 12 crowns"), cut("it cost 99 crowns")
    plain = np.zeros(4, dtype=bool)
    assert ngrams.masked_words(read, plain).tolist() == ngrams.masked_words(other, plain).tolist()


def test_each_row_is_divided_by_the_root_of_its_entries() -> None:
    read = cut("the pier is gone. no.")
    matrix = ngrams.matrix(read, 2, np.zeros(len(read), dtype=bool))
    entries = np.bincount(ngrams.read(read, np.zeros(len(read), dtype=bool)).row)
    assert matrix.sum(axis=1) == pytest.approx(np.sqrt(entries))
    assert matrix.dtype == np.float32


def test_a_sentence_without_tokens_and_a_text_without_sentences_give_empty_rows() -> None:
    read = tokens.cut("", [])
    assert ngrams.matrix(read, 0, np.zeros(0, dtype=bool)).shape == (0, ngrams.COLUMNS)
    hidden = tokens.cut("\u200b", [Span(0, 1)])
    assert ngrams.matrix(hidden, 1, np.zeros(0, dtype=bool)).nnz == 0


@given(st.text(st.characters() | st.sampled_from("abc .\n\u00ad“”")))
def test_every_entry_of_any_text_stands_in_its_own_sentence(text: str) -> None:
    read = cut(text)
    named = ngrams.names(read, UNKNOWN)
    words = ngrams.words(read, ngrams.masked_words(read, named))
    assert (read.sentence[words.at] == words.row).all()
    for part in ngrams.runs(read, named):
        assert ((part.at >= 0) & (part.at < max(len(read.folded), 1))).all()
        assert (part.row >= 0).all()
