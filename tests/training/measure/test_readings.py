"""Texts of an examination go the way of serving; the baseline learns words and letters."""

import pytest

from model.signals import loaded_language
from model.types import Taught
from training.measure import readings

LOADED = "This vile ferry was forced on Dale by rotten people!"
PLAIN = "On Monday Dale heard of the quiet ferry and its early pier."


def test_a_text_is_cut_as_serving_cuts_it(taught: Taught) -> None:
    read = readings.read(f"{PLAIN} {LOADED}", taught)
    assert [read.text[slice(*span)] for span in read.document.sentences] == [PLAIN, LOADED]


def test_findings_come_one_a_text_in_order(taught: Taught) -> None:
    found = list(readings.findings(loaded_language.find, [PLAIN, LOADED], taught))
    assert [bool(finding.hits) for finding in found] == [False, True]


def test_a_text_is_as_probable_as_its_likeliest_sentence(taught: Taught) -> None:
    both, loaded, plain, empty = readings.highest(
        loaded_language.find, [f"{PLAIN} {LOADED}", LOADED, PLAIN, ""], taught
    )
    assert both == pytest.approx(loaded, abs=1e-6)
    assert loaded > plain > empty == 0


def test_the_baseline_tells_what_it_was_shown_apart() -> None:
    told = readings.plain([LOADED, PLAIN] * 4, [1, 0] * 4, ["a vile rotten deal!", "the quiet early pier"], 1)
    assert told[0] > 0.5 > told[1]
