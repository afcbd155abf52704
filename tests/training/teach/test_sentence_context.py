"""Opinions lean on their company; what is loaded or persuades is judged alone."""

import numpy as np

from model.detectors.slant import sentence_context as detector
from model.detectors.slant import sentence_slant
from training.teach import sentence_context


def test_every_question_has_its_leaning() -> None:
    assert tuple(sentence_context.LEANINGS) == sentence_slant.QUESTIONS
    table = sentence_context.teach()[detector.TABLE]
    assert {array.shape for array in table.values()} == {(len(sentence_slant.QUESTIONS),)}


def test_an_opinion_among_opinions_is_surer_and_a_technique_is_not() -> None:
    odds = np.array([[0.2] * 3, *[[2] * 3] * 5], np.float32)
    leant = dict(
        zip(
            sentence_slant.QUESTIONS,
            detector.adjusted(odds, sentence_context.teach()[detector.TABLE])[0].tolist(),
            strict=True,
        )
    )
    assert leant["subjective"] > 1
    assert leant["persuasion"] == leant["loaded"] == odds[0, 0]


def test_an_opinion_among_reports_is_less_sure() -> None:
    odds = np.array([[0.2] * 3, *[[-4] * 3] * 9], np.float32)
    assert detector.adjusted(odds, sentence_context.teach()[detector.TABLE])[0, 2] < -1
