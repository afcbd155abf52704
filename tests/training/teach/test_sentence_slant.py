"""The network's answers are mixed into three questions, and each bar is where a probability is one half."""

from collections.abc import Mapping

import numpy as np
import pytest
from scipy.special import expit

from model.detectors.slant import sentence_slant as detector
from model.detectors.slant import textcnn
from model.detectors.text import tokens
from model.types import Span, Taught
from tests.model import networks
from training.teach import sentence_slant as lesson
from training.teacher import gold

TEXT = "The vile pier fell."


def summed(mix: Mapping[str, float], odds: textcnn.Scores) -> float:
    return float(sum(share * odds[gold.ANSWERS.index(name)] for name, share in mix.items()))


@pytest.fixture
def taught() -> Taught:
    return lesson.teach(networks.tiny(gold.ANSWERS, gold.MARKS))


def test_every_question_is_mixed_of_answers_of_the_network() -> None:
    assert tuple(lesson.MIXED) == tuple(lesson.BAR) == detector.QUESTIONS
    assert {name for mixed in lesson.MIXED.values() for name in mixed} <= set(gold.ANSWERS)
    assert set(lesson.WORDS) <= set(gold.MARKS)


@pytest.mark.parametrize("mixed", [*lesson.MIXED.values(), lesson.WORDS])
def test_a_mix_is_a_mean(mixed: dict[str, float]) -> None:
    assert sum(mixed.values()) == pytest.approx(1)
    assert all(share > 0 for share in mixed.values())


def test_the_network_goes_on_as_it_is(taught: Taught) -> None:
    assert set(taught) == {textcnn.TABLE, detector.TABLE}
    given = networks.tiny(gold.ANSWERS, gold.MARKS)
    assert all(np.array_equal(taught[textcnn.TABLE][name], array) for name, array in given.items())


def test_the_tables_find_answers_and_marks_by_their_names(taught: Taught) -> None:
    table = taught[detector.TABLE]
    assert table["coef"].shape == (len(gold.ANSWERS), len(detector.QUESTIONS))
    for column, question in enumerate(detector.QUESTIONS):
        told = dict(zip(gold.ANSWERS, table["coef"][:, column].tolist(), strict=True))
        assert {name: share for name, share in told.items() if share} == pytest.approx(lesson.MIXED[question])
    marks = dict(zip(gold.MARKS, table["mix"].tolist(), strict=True))
    assert {name: share for name, share in marks.items() if share} == pytest.approx(lesson.WORDS)


def test_answers_in_another_order_are_found_as_well() -> None:
    turned = lesson.teach(networks.tiny(gold.ANSWERS[::-1], gold.MARKS[::-1]))[detector.TABLE]
    straight = lesson.teach(networks.tiny(gold.ANSWERS, gold.MARKS))[detector.TABLE]
    assert np.array_equal(turned["coef"][::-1], straight["coef"])
    assert np.array_equal(turned["bend"][::-1], straight["bend"])
    assert np.array_equal(turned["mix"][::-1], straight["mix"])


@pytest.mark.parametrize("question", detector.QUESTIONS)
def test_a_bar_moves_one_half(monkeypatch: pytest.MonkeyPatch, question: str) -> None:
    network, words = networks.tiny(gold.ANSWERS, gold.MARKS), tokens.cut(TEXT, [Span(0, len(TEXT))])
    odds = textcnn.read(words, 1, network).sentence[0]
    mixed = summed(lesson.MIXED[question], odds) + sum(
        bend.adds * max(summed(bend.answers, odds) - bend.start, 0)
        for bend in lesson.BENDS
        if bend.question == question
    )
    monkeypatch.setattr(lesson, "BAR", {**lesson.BAR, question: float(mixed)})
    found = detector.read(words, 1, words, lesson.teach(network))
    assert found is not None
    assert found.chance[question][0] == pytest.approx(0.5, abs=1e-5)
    monkeypatch.setattr(lesson, "BAR", {**lesson.BAR, question: float(mixed) + 1})
    higher = detector.read(words, 1, words, lesson.teach(network))
    assert higher is not None
    assert higher.chance[question][0] == pytest.approx(expit(-1), abs=1e-5)


def test_the_bar_of_words_moves_their_half(monkeypatch: pytest.MonkeyPatch) -> None:
    network, words = networks.tiny(gold.ANSWERS, gold.MARKS), tokens.cut(TEXT, [Span(0, len(TEXT))])
    odds = textcnn.read(words, 1, network).word[1]
    mixed = sum(share * odds[gold.MARKS.index(name)] for name, share in lesson.WORDS.items())
    monkeypatch.setattr(lesson, "WORD_BAR", float(mixed))
    found = detector.read(words, 1, words, lesson.teach(network))
    assert found is not None
    assert found.loaded[1] == pytest.approx(0.5, abs=1e-5)


def loaded_log_odds(biased: float, loaded: float) -> float:
    """What the taught table makes of two answers, every other one at zero."""
    table = lesson.teach(networks.tiny(gold.ANSWERS, gold.MARKS))[detector.TABLE]
    odds = np.zeros(len(gold.ANSWERS))
    odds[gold.ANSWERS.index("biased")], odds[gold.ANSWERS.index("loaded")] = biased, loaded
    bent = np.maximum(odds @ table["bend"] - table["bend_from"], 0) @ table["bend_coef"]
    return float((odds @ table["coef"] + bent + table["intercept"])[detector.QUESTIONS.index("loaded")])


def test_a_sentence_is_loaded_where_both_corpora_say_so() -> None:
    assert loaded_log_odds(1.5, -0.5) > 0
    assert loaded_log_odds(1.5, -4) < 0
    assert loaded_log_odds(-1.5, -0.5) < 0


def test_no_enthusiasm_of_one_corpus_outdoes_the_doubt_of_the_other() -> None:
    assert loaded_log_odds(5, -4) == pytest.approx(loaded_log_odds(9, -4), abs=1e-5)


def test_only_where_techniques_are_marked_surely_does_that_raise_the_odds() -> None:
    assert loaded_log_odds(0, 2) > loaded_log_odds(0, 1) > loaded_log_odds(0, -1)
    assert loaded_log_odds(-2, -1.6) == pytest.approx(loaded_log_odds(-2, -1.9), abs=1e-5)
