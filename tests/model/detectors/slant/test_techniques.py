from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from model.detectors.slant import repetition, techniques, textcnn
from model.detectors.text import tokens
from model.types import Span, Taught, Weights
from tests.model import networks


def spans(*pairs: tuple[int, int]) -> techniques.Spans:
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)


def test_each_span_has_its_own_tokens_and_form() -> None:
    text = "Why trust him? Lies and lies."
    words = tokens.cut(text, [Span(0, 14), Span(15, len(text))])
    seen = techniques.evidence(words, spans((0, 3), (4, 4)))
    assert seen.owner.tolist() == [0, 0, 0, 0, 1]
    assert seen.form.shape == (2, techniques.FORMS)
    assert seen.form[:, 10].tolist() == [1, 0]


def test_a_word_that_comes_again_counts_within_its_document_alone() -> None:
    text = "lies and lies"
    words = tokens.cut(text, [Span(0, len(text))])
    assert techniques.evidence(words, spans((0, 0))).form[0, -1] > 0
    apart = np.array([0, 0, 1])
    assert techniques.evidence(words, spans((0, 0)), apart).form[0, -1] == 0


def test_no_span_gives_no_evidence() -> None:
    words = tokens.cut("calm", [Span(0, 4)])
    assert techniques.evidence(words, spans()).form.shape == (0, techniques.FORMS)


@pytest.fixture
def untaught() -> Taught:
    """A choice between two techniques that knows nothing yet, and a network with three marks."""
    network = networks.tiny()
    table: Weights = {
        "coef": np.zeros((1 << techniques.BITS, 2), np.float16),
        "form": np.zeros((techniques.FORMS, 2), np.float32),
        "intercept": np.array([0, 0.5], np.float32),
        "name": np.array(["Doubt", "Slogans"]),
        "meaning": np.zeros((len(network["word"]), 2), np.float16),
        "mark": np.zeros((3, 2), np.float32),
    }
    return {textcnn.TABLE: network, techniques.TABLE: table}


def changed(taught: Taught, **arrays: NDArray[Any]) -> Taught:
    return {**taught, techniques.TABLE: {**taught[techniques.TABLE], **arrays}}


def test_the_words_around_a_span_and_its_ends_are_seen_within_its_sentence() -> None:
    words = tokens.cut("so vile a pier fell. Gulls cried", [Span(0, 20), Span(21, 32)])
    whole, other = techniques.evidence(words, spans((1, 3), (6, 6))).edge
    assert whole.shape == (techniques.EDGES,)
    alone = tokens.cut("vile a pier", [Span(0, 11)])
    cut_out = techniques.evidence(alone, spans((0, 2))).edge[0]
    assert cut_out[[0, 1, 2, 3, 4]].tolist() == whole[[0, 1, 2, 3, 4]].tolist()
    assert cut_out[5] != whole[5]
    assert other[5] == cut_out[5]


def test_what_stands_around_speaks_where_it_was_taught(untaught: Taught) -> None:
    words = tokens.cut("so vile a pier fell", [Span(0, 19)])
    edge = np.zeros((1 << techniques.EDGE_BITS, 2), np.float16)
    edge[techniques.evidence(words, spans((1, 1))).edge[0, 5]] = 1, 0
    again = np.zeros((repetition.NUMBERS, 2), np.float32)
    found = techniques.scores(
        words, spans((1, 1)), np.zeros((5, 3), np.float32), changed(untaught, edge=edge, again=again)
    )
    assert found.tolist() == [[1, 0.5]]


def test_a_mark_speaks_for_its_technique_by_its_mean_over_the_span(untaught: Taught) -> None:
    words = tokens.cut("vile pier fell", [Span(0, 14)])
    marks = np.array([[1, 0, 9], [3, 0, 9], [0, 8, 9]], np.float32)
    taught = changed(untaught, mark=np.array([[1, 0], [0, 0.5], [0, 0]], np.float32))
    found = techniques.scores(words, spans((0, 1), (2, 2)), marks, taught)
    assert found.tolist() == [[pytest.approx(2), 0.5], [0, pytest.approx(4.5)]]


def test_a_word_not_known_has_the_meaning_of_the_last_row(untaught: Taught) -> None:
    words = tokens.cut("zephyr vile", [Span(0, 11)])
    meaning = np.zeros_like(untaught[techniques.TABLE]["meaning"])
    meaning[-1] = 1, 2
    taught = changed(untaught, meaning=meaning)
    found = techniques.scores(words, spans((0, 0), (1, 1)), np.zeros((2, 3), np.float32), taught)
    assert found.tolist() == [[1, 2.5], [0, 0.5]]


def test_a_question_of_trust_is_doubt_and_a_slur_is_not(taught: Taught) -> None:
    text = "Why should anyone believe a single word of this report? Filthy rats."
    words = tokens.cut(text, [Span(0, 55), Span(56, len(text))])
    marks = textcnn.read(words, 2, taught[textcnn.TABLE]).word
    likeliest = techniques.scores(words, spans((0, 10), (11, 12)), marks, taught).argmax(axis=1)
    named = taught[techniques.TABLE]["name"][likeliest]
    assert named[0] == "Doubt"
    assert named[1] in {"Loaded_Language", "Name_Calling,Labeling"}
