"""Words and marks, what shape they have, where they stand, and whose words they are."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from model import sentences
from model.detectors.text import folding, hashing, tokens
from model.detectors.text.tokens import LOWER, MARK, MIXED, NUMBER, TITLE, UPPER, Tokens
from model.types import Article


def cut(text: str) -> Tokens:
    return tokens.cut(text, sentences.cut(Article(text)).sentences)


def words(text: str) -> list[str]:
    read = cut(text)
    return [read.text(i) for i in range(len(read))]


def quoted(text: str) -> list[str]:
    read = cut(text)
    return [read.text(i) for i in range(len(read)) if read.quoted[i] and read.shape[i] != MARK]


def openers(text: str) -> list[str]:
    read = cut(text)
    return [read.text(i) for i in range(len(read)) if read.first[i]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The board's vote.", ["the", "board's", "vote", "."]),
        ("The board’s e-mail cost 3.5 million…", ["the", "board's", "e-mail", "cost", "3.5", "million", "…"]),
        ("Wait... what?!", ["wait", "...", "what", "?", "!"]),
        ("“Yes,” she said.", ['"', "yes", ",", '"', "she", "said", "."]),
        ("U.S. and A.B.C.", ["u.s", ".", "and", "a.b.c", "."]),
        ("har\u00adbour", ["harbour"]),
        ("rock'n'roll 'tis", ["rock'n'roll", "'", "tis"]),
        ("", []),
        (" \n ", []),
        ("\u200b\u200b", []),
    ],
)
def test_words_and_marks(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("token", "shape"),
    [
        (",", MARK),
        ("...", MARK),
        ("$", MARK),
        ("pier", LOWER),
        ("don't", LOWER),
        ("größe", LOWER),
        ("мост", LOWER),
        ("Pier", TITLE),
        ("A", TITLE),
        ("Élan", TITLE),
        ("AP", UPPER),
        ("O'NEILL", UPPER),
        ("McRae", MIXED),
        ("iPhone", MIXED),
        ("2026", NUMBER),
        ("3.5", NUMBER),
        ("B2B", NUMBER),
    ],
)
def test_shapes(token: str, shape: int) -> None:
    assert cut(token).shape.tolist() == [shape]


def test_an_emoji_is_a_mark_and_no_word() -> None:
    assert cut("😀 🌊 ❤").shape.tolist() == [MARK, MARK, MARK]


def test_hidden_signs_change_neither_the_word_nor_where_it_stands() -> None:
    text = "The sh\u00adame\u200bful har\u200dbour"
    read = cut(text)
    assert read.word[1] == hashing.word("shameful")
    assert text[read.span(1, 1).start : read.span(1, 1).end] == "sh\u00adame\u200bful"


def test_a_span_of_many_tokens_runs_from_the_first_to_the_last() -> None:
    text = "“It is 🌊 gone,” he said."
    read = cut(text)
    assert text[slice(*read.span(1, 4))] == "It is 🌊 gone"


def test_what_opens_a_sentence_is_its_first_word_quotation_marks_aside() -> None:
    assert openers("“Pier gone,” he said. Now what? 12 voted no.") == ["pier", "now", "12"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “it is gone” again.", ["it", "is", "gone"]),
        ('He said "it is gone" again.', ["it", "is", "gone"]),
        ("Er sagte „weg” und ging.", ["weg"]),
        ("«Parti», dit-il.", ["parti"]),
        ("“She said ‘no’ twice,” he said.", ["she", "said", "no", "twice"]),
        ("He said ‘no’ and isn’t sorry.", []),
        ("No quotation at all.", []),
        ("An empty “” pair.", []),
    ],
)
def test_whose_words_they_are(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_a_quotation_left_open_ends_with_its_paragraph() -> None:
    assert quoted("He said “it is gone.\n\nThe board met.") == ["it", "is", "gone"]


def test_a_quotation_that_runs_over_paragraphs_opens_each_and_closes_once() -> None:
    assert quoted("“One.\n\n“Two,” he said.\n\nThree.") == ["one", "two"]


def test_some_are_left_out_as_though_they_had_not_been_written() -> None:
    read = cut("The old pier is gone.")
    less = tokens.without(read, np.array([False, True, False, False, False, False]))
    assert [less.text(i) for i in range(len(less))] == ["the", "pier", "is", "gone", "."]


def test_the_first_tokens_alone_keep_no_more_text_than_they_cover() -> None:
    read = tokens.until(cut("The pier is gone."), 2)
    assert (len(read), read.folded) == (2, "the pier")
    assert len(tokens.until(read, 0)) == 0
    assert tokens.until(read, 0).folded == ""


def test_tokens_outside_all_sentences_say_so() -> None:
    text = "One. Two."
    assert tokens.cut(text, []).sentence.tolist() == [-1] * 4
    assert tokens.cut(text, [sentences.cut(Article(text)).sentences[1]]).sentence.tolist() == [-1, -1, 0, 0]


def test_twenty_thousand_words_are_cut() -> None:
    assert len(cut("The board met again. " * 5_000)) == 25_000


@given(st.text(st.characters() | st.sampled_from("“”\"'\u00ad\u200bİſаo \n.")))
@example("İ.İ")
@example("\ud83d 😀 \udc00")
@example("a\u0345\u200bа'")
def test_every_token_leads_back_to_the_text_and_none_overlaps_another(text: str) -> None:
    read = cut(text)
    spans = [read.span(i, i) for i in range(len(read))]
    ends = [0, *(end for span in spans for end in span), len(text)]
    assert ends == sorted(ends)
    for i, (start, end) in enumerate(spans):
        assert start < end
        assert folding.lower(folding.fold(text).text)[read.low[i] : read.high[i]] == read.text(i)
        assert read.text(i) != ""


@given(st.text(st.sampled_from("ab\u00ad\u200b‘’“”. \n")))
def test_the_hash_of_a_word_depends_on_nothing_around_it(text: str) -> None:
    read = cut(text)
    assert all(read.word[i] == hashing.word(read.text(i)) for i in range(len(read)))


@given(st.text(st.characters(), max_size=60))
def test_every_parallel_array_has_one_entry_a_token(text: str) -> None:
    read = cut(text)
    parallel = ("start", "end", "low", "high", "word", "shape", "sentence", "first", "quoted")
    assert {len(getattr(read, name)) for name in parallel} == {len(read)}


def test_every_word_is_found_in_a_table_or_told_to_be_missing() -> None:
    read = cut("The pier, the pier and the quay.")
    table = np.sort(np.array([hashing.word("pier"), hashing.word("quay")], dtype=np.uint64))
    assert read.among(table).tolist() == [False, True, False, False, True, False, False, True, False]
    assert [table[place] for place in read.found(table) if place < len(table)] == list(read.word[read.among(table)])
    assert not read.among(np.zeros(0, dtype=np.uint64)).any()


def test_marks_alone_have_no_word() -> None:
    read = cut("Pell said: “No.”")
    assert read.has_no_word(2, 3)
    assert not read.has_no_word(1, 2)


def test_a_word_knows_the_edges_of_its_sentence() -> None:
    read = cut("The pier closed. Ada Pell said so.")
    assert [read.sentence_at(at) for at in (0, 3, 4, 8)] == [(0, 3), (0, 3), (4, 8), (4, 8)]
