"""One reading of a document: what every detector shares, taught or not."""

from collections.abc import Callable

import numpy as np
import pytest

from model import sentences
from model.detectors import reading
from model.detectors.reading import Reading
from model.errors import TooLarge
from model.types import Article, Taught

Read = Callable[..., Reading]
TEXT = "The board met on Tuesday. “It is gone,” said Ines Marrow."


def test_there_is_a_probability_for_every_sentence_and_a_mark_for_every_word(read: Read) -> None:
    found = read(TEXT)
    assert found.slants is not None
    assert all(len(each) == 2 and (each >= 0).all() and (each <= 1).all() for each in found.slants.chance.values())
    assert len(found.slants.loaded) == len(found.slants.marks) == len(found.tokens)


def test_both_genres_and_the_register_are_heard(read: Read) -> None:
    assert set(read(TEXT).registers) == {"register", "satire", "opinion"}


def test_names_are_told_from_words_at_the_head_of_a_sentence(read: Read) -> None:
    found = read(TEXT)
    assert [found.tokens.text(i) for i in np.flatnonzero(found.names).tolist()] == ["tuesday", "ines", "marrow"]


def test_what_has_not_been_taught_yet_is_left_out() -> None:
    found = reading.read(sentences.cut(Article(TEXT)), {})
    assert (found.slants, found.registers, len(found.common)) == (None, {}, 0)


def test_the_prose_alone_is_the_prose_of_the_whole_reading(taught: Taught) -> None:
    document = sentences.cut(Article(TEXT, "Pier gone"))
    alone, whole = reading.prose_of(document, taught), reading.read(document, taught).prose
    assert np.array_equal(alone.word.weight, whole.word.weight)
    assert np.array_equal(alone.run.columns, whole.run.columns)


def test_the_turns_of_an_interview_are_spoken_as_quotations_are(read: Read) -> None:
    found = read("It leaks.\n\nQ: Why the roof?\n\nA: It is old.\n\nQ: Who pays?\n\nA: You do.")
    assert not found.tokens.quoted.any()
    assert not found.spoken.quoted[found.tokens.sentence == 0].any()
    assert found.spoken.quoted[found.tokens.sentence > 0].all()


def test_a_post_of_another_is_spoken_and_the_text_around_it_is_not(read: Read) -> None:
    found = read("The roof leaks.\n\nA disgrace! — Ida Holm (@idaholm) March 4, 2026\n\nIt is old.")
    assert not found.tokens.quoted.any()
    assert np.unique(found.tokens.sentence[found.spoken.quoted]).tolist() == [1, 2]


def test_elsewhere_what_is_spoken_is_what_is_quoted(read: Read) -> None:
    found = read(TEXT)
    assert found.turns is None
    assert found.spoken is found.tokens


@pytest.mark.parametrize("text", ["", "\n", "\u200b", "x"])
def test_the_text_is_the_one_that_was_given(read: Read, text: str) -> None:
    assert read(text).text == text


def test_a_passage_is_a_few_sentences_given_alone(read: Read) -> None:
    assert read("One. Two. Three.").passage
    assert not read("One. Two. Three. Four.").passage


def test_more_words_than_any_newspaper_prints_are_refused() -> None:
    with pytest.raises(TooLarge, match="100,001 words and marks"):
        reading.read(sentences.cut(Article("so " * (reading.MOST + 1))), {})
