import numpy as np

from model.detectors import techniques, tokens
from model.types import Span, Taught


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


def test_a_question_of_trust_is_doubt_and_a_slur_is_not(taught: Taught) -> None:
    text = "Why should anyone believe a single word of this report? Filthy rats."
    words = tokens.cut(text, [Span(0, 55), Span(56, len(text))])
    likeliest = techniques.scores(words, spans((0, 10), (11, 12)), taught).argmax(axis=1)
    named = taught[techniques.TABLE]["name"][likeliest]
    assert named[0] == "Doubt"
    assert named[1] in {"Loaded_Language", "Name_Calling,Labeling"}
