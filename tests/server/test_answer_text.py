"""The text of an answer says what the answer says."""

import dataclasses
import json
import math
from typing import Any

import pytest

from model.types import Finding, Hit, Report, SentenceProbability, Span, Weighed
from server import answer_text, schema


def heard(report: Report, *chances: float) -> Report:
    """The report with one signal more, that heard these in the first words."""
    sentences = tuple(SentenceProbability(Span(at, at + 9), chance) for at, chance in enumerate(chances))
    return dataclasses.replace(
        report, signals=(*report.signals, Weighed("hedging", Finding(0, (), "", (), sentences), 0))
    )


@pytest.mark.parametrize("text", [True, False])
def test_it_is_the_report_in_one_line_of_ascii(report: Report, text: bool) -> None:
    written = answer_text.written(report, "ключ", text=text)
    assert json.loads(written) == schema.report(report, "ключ", text=text)
    assert written.isascii()
    assert "\n" not in written


def test_the_sentences_of_each_signal_stand_with_their_own_signal(report: Report) -> None:
    more = heard(report, 0.25, 0.5)
    assert json.loads(answer_text.written(more)) == schema.report(more)
    told: Any = json.loads(answer_text.written(more))["signals"][-1]["sentences"]
    assert told == [{"start": 0, "end": 9, "probability": 0.25}, {"start": 1, "end": 10, "probability": 0.5}]


@pytest.mark.parametrize("chance", [0.0, 1.0, 1e-05, 0.1 + 0.2, 5e-324])
def test_a_probability_is_written_to_its_last_digit(report: Report, chance: float) -> None:
    assert (
        json.loads(answer_text.written(heard(report, chance)))["signals"][-1]["sentences"][0]["probability"] == chance
    )


@pytest.mark.parametrize("chance", [math.nan, math.inf])
def test_what_json_cannot_hold_is_null(report: Report, chance: float) -> None:
    assert json.loads(answer_text.written(heard(report, chance)))["signals"][-1]["sentences"][0]["probability"] is None


def test_no_words_of_an_article_are_taken_for_the_place_of_sentences(report: Report) -> None:
    words = '"sentences":[] and {"sentences":[]} \\"sentences":[]'
    odd = Weighed("style", Finding(0, (), words, (Hit(Span(0, 5), words),)), 0)
    more = dataclasses.replace(report, signals=(odd, *report.signals))
    assert json.loads(answer_text.written(more, words)) == schema.report(more, words)
