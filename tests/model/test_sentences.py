"""Cuts paragraphs and sentences as spans, and leaves the text as it is."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from model import sentences
from model.errors import TooLarge
from model.types import Article, Document, SentenceProbability


def cut(text: str) -> Document:
    return sentences.cut(Article(text))


def pieces(text: str) -> list[str]:
    return [text[start:end] for start, end in cut(text).sentences]


def test_sentences_carry_no_outer_white_space() -> None:
    assert pieces("  The pier is gone.  It was old. \n\n A new one comes. ") == [
        "The pier is gone.",
        "It was old.",
        "A new one comes.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Reyl met Dr. Marrow on Tuesday.",
        "It cost 3.5 million crowns, the board said.",
        "The U.S. envoy arrived at noon.",
    ],
)
def test_an_abbreviation_or_a_number_ends_no_sentence(text: str) -> None:
    assert pieces(text) == [text]


def test_a_sentence_never_crosses_a_line_break() -> None:
    assert pieces("The pier\nis gone") == ["The pier", "is gone"]


def test_paragraphs_are_runs_between_line_breaks_and_blank_ones_are_none() -> None:
    text = "One. Two.\n \n\t\nThree.\r\nFour."
    assert [text[start:end] for start, end in cut(text).paragraphs] == ["One. Two.", "Three.", "Four."]


def test_offsets_count_code_points_beyond_the_basic_plane() -> None:
    assert pieces("😀😀 The pier 🌊 is gone. 𝔗he board met.") == ["😀😀 The pier 🌊 is gone.", "𝔗he board met."]


@pytest.mark.parametrize("half", ["\ud83d", "\ud83d\ud83d"])
def test_half_a_character_moves_no_offset(half: str) -> None:
    assert pieces(f"The {half} pier is gone. The board met.") == [f"The {half} pier is gone.", "The board met."]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u2003\n\u3000"])
def test_nothing_but_space_has_no_sentences(text: str) -> None:
    assert (cut(text).sentences, cut(text).paragraphs) == ((), ())


def test_right_to_left_text_is_cut_too() -> None:
    assert len(pieces("المزح قديم. المزح جديد.")) == 2


def test_twenty_thousand_words_are_cut() -> None:
    assert len(cut("The board met again on Friday.\n" * 4_000).sentences) == 4_000


@given(st.text(st.characters()))
@example("\ud800. A\n\x85b. \u2028c")
@example("\u202eSaid he. \u200b\n\ufeff")
def test_sentences_of_any_text_are_in_order_inside_their_paragraphs_and_trimmed(text: str) -> None:
    document = cut(text)
    assert document.article.text == text
    ends = [0, *(end for span in document.sentences for end in span), len(text)]
    assert ends == sorted(ends)
    for start, end in document.sentences:
        assert text[start:end].strip() == text[start:end] != ""
        assert any(p.start <= start and end <= p.end for p in document.paragraphs)


@given(st.text(st.characters()))
def test_no_word_of_any_text_falls_between_sentences(text: str) -> None:
    document = cut(text)
    inside = {at for start, end in document.sentences for at in range(start, end)}
    assert all(at in inside or character.isspace() for at, character in enumerate(text))


@pytest.mark.parametrize(("unit", "what"), [("a\n", "paragraphs"), ("He said so. ", "sentences")])
def test_more_lines_or_sentences_than_a_thick_book_has_are_refused(unit: str, what: str) -> None:
    assert len(cut(unit * sentences.MOST).sentences) == sentences.MOST
    with pytest.raises(TooLarge) as caught:
        cut(unit * 100_000)
    assert caught.value.what == what


def test_every_sentence_has_its_own_probability() -> None:
    document = cut("The pier is gone. It was old.")
    first, second = sentences.each(document, np.array([0.5, 1.0], dtype=np.float32))
    assert first == SentenceProbability(document.sentences[0], 0.5)
    assert second == SentenceProbability(document.sentences[1], 1.0)
    with pytest.raises(ValueError, match="zip"):
        sentences.each(document, np.array([0.5]))


def test_a_probability_is_told_to_five_digits() -> None:
    document = cut("The pier is gone.")
    (one,) = sentences.each(document, np.array([1 / 3], dtype=np.float32))
    assert one.probability == 0.33333
