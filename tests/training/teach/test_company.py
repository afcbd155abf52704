"""Opinions lean on their company; what is loaded or persuades is judged alone."""

import numpy as np

from model.detectors import company as detector
from model.detectors import slant
from training.teach import company


def test_every_question_has_its_leaning() -> None:
    assert tuple(company.LEANINGS) == slant.QUESTIONS
    table = company.teach()[detector.TABLE]
    assert {array.shape for array in table.values()} == {(len(slant.QUESTIONS),)}


def test_an_opinion_among_opinions_is_surer_and_a_technique_is_not() -> None:
    odds = np.array([[0.2] * 3, *[[2] * 3] * 5], np.float32)
    leant = dict(zip(slant.QUESTIONS, detector.kept(odds, company.teach()[detector.TABLE])[0].tolist(), strict=True))
    assert leant["subjective"] > 1
    assert leant["persuasion"] == leant["loaded"] == odds[0, 0]


def test_an_opinion_among_reports_is_less_sure() -> None:
    odds = np.array([[0.2] * 3, *[[-4] * 3] * 9], np.float32)
    assert detector.kept(odds, company.teach()[detector.TABLE])[0, 2] < -1
