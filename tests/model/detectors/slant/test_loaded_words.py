import numpy as np
import pytest

from model.detectors.slant import loaded_words
from model.detectors.text import hashing, tokens
from model.types import Span


def test_runs_join_neighbours_and_hyphens_and_stop_at_quotation_marks_and_sentences() -> None:
    text = 'a half - baked plot "plot" thickens. Plot'
    words = tokens.cut(text, [Span(0, 36), Span(37, len(text))])
    marked = {"half", "baked", "plot", "thickens"}
    chance = np.array([0.9 if words.text(at) in marked else 0.1 for at in range(len(words))], dtype=np.float32)
    runs = loaded_words.runs(words, chance, 0.5)
    assert [text[slice(*words.span(run.first, run.last))] for run in runs] == [
        "half - baked plot",
        "plot",
        "thickens",
        "Plot",
    ]
    assert [run.quoted for run in runs] == [False, True, False, False]
    assert runs[0].strength == pytest.approx(0.9)


def test_no_probability_reaches_the_bar_and_no_run_is_made() -> None:
    words = tokens.cut("calm seas", [Span(0, 9)])
    assert loaded_words.runs(words, np.zeros(2, dtype=np.float32), 0.5) == ()


def test_the_quoted_share_of_a_sentence() -> None:
    text = '"Go home," he said. He left.'
    words = tokens.cut(text, [Span(0, 19), Span(20, len(text))])
    assert loaded_words.quoted_share(words, 2).tolist() == pytest.approx([5 / 8, 0])


def test_a_word_outside_every_sentence_is_no_run() -> None:
    words = tokens.cut("vile seas. Vile", [Span(0, 10)])
    found = loaded_words.runs(words, np.ones(len(words), dtype=np.float32), 0.5)
    assert [(run.first, run.last) for run in found] == [(0, 2)]


def test_a_sentence_without_a_token_is_no_quotation() -> None:
    words = tokens.cut('"Go." ', [Span(0, 5), Span(5, 6)])
    assert loaded_words.quoted_share(words, 2).tolist() == [1, 0]


def test_only_words_known_to_be_no_subject_say_how_an_article_is_told() -> None:
    words = tokens.cut("a vile gecko", [Span(0, 12)])
    known = {loaded_words.TABLE: {"hash": np.sort(np.array([hashing.word("a"), hashing.word("vile")], np.uint64))}}
    assert loaded_words.telling(words, known).tolist() == [True, True, False]


def test_while_no_such_words_are_taught_every_word_may() -> None:
    words = tokens.cut("a vile gecko", [Span(0, 12)])
    assert loaded_words.telling(words, {}).all()


def test_i_outside_quotation_marks_makes_a_sentence_first_person() -> None:
    text = 'I’d call it vile. "I went," she said. The king left. My pier fell.'
    spans = [Span(0, 17), Span(18, 37), Span(38, 52), Span(53, len(text))]
    assert loaded_words.first_person(tokens.cut(text, spans), 4).tolist() == [True, False, False, True]
