"""Counting matches: exact ones, overlapping ones, and F1 from both."""

import numpy as np
import pytest

from model.types import Span
from training.measure import polnear


def test_exact_and_overlapping_matches() -> None:
    gold, found = [(0, 5), (10, 20)], [(0, 5), (12, 14), (15, 25), (30, 31)]
    assert polnear.matches(gold, found, exact=True) == (1, 4, 1, 2)
    assert polnear.matches(gold, found, exact=False) == (3, 4, 2, 2)


def test_f1_is_of_the_sums() -> None:
    counts = np.array([[1, 2, 1, 1], [0, 0, 0, 1]])
    assert polnear.f1(counts) == pytest.approx(0.5)
    assert polnear.f1(np.zeros((1, 4), dtype=np.int64)) == 0.0


def test_a_sentence_attributes_where_a_cue_begins_and_unnamed_where_such_a_source_speaks() -> None:
    named = {"sourcing": "NAMED", "fine": "named_person", "speech_cue": True, "via": "direct"}
    unnamed = {"sourcing": "ANONYMOUS", "fine": "anonymous", "speech_cue": True, "via": "direct"}
    row = {"attributions": [{"cue": [3, 6], "sourcing": named}, {"cue": [12, 15], "sourcing": unnamed}]}
    cut = [Span(0, 10), Span(10, 20), Span(20, 30)]
    assert polnear.attributed(row, cut) == [True, True, False]
    assert polnear.unnamed_speech(row, cut) == [False, True, False]
