"""Best pairs come first: one source a cue, one cue a source, any number of contents."""

import numpy as np

from model.detectors.attribution import links
from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link, Pairs
from model.detectors.attribution.tagger import CONTENT, CUE, SOURCE


def runs_of(*parts: int) -> Runs:
    first = np.arange(len(parts)) * 3
    return Runs(first, first + 1, np.array(parts, dtype=np.int64))


def test_only_cues_with_other_parts_are_candidates() -> None:
    runs = runs_of(SOURCE, CUE, CONTENT, CUE)
    found = links.pairs(runs, np.zeros(12, dtype=np.int32), np.zeros(12, dtype=bool))
    assert set(zip(found.cue.tolist(), found.part.tolist(), strict=True)) == {(1, 0), (1, 2), (3, 0), (3, 2)}
    assert found.columns.max() < 1 << links.BITS


def test_parts_five_sentences_away_are_none() -> None:
    sentence = np.repeat(np.array([0, 5], dtype=np.int32), 3)
    found = links.pairs(runs_of(SOURCE, CUE), sentence, np.zeros(6, dtype=bool))
    assert len(found.cue) == 0


def test_a_source_whose_cue_is_taken_goes_to_its_next_best() -> None:
    runs = runs_of(SOURCE, SOURCE, CUE, CUE, CONTENT)
    cue, part = np.array([2, 2, 3, 3]), np.array([0, 1, 1, 4])
    found = Pairs(cue, part, np.zeros((4, 1), dtype=np.int64))
    tied = links.linked(runs, found, np.array([0.9, 0.8, 0.7, 0.6]))
    assert tied == (Link(2, 0, ()), Link(3, 1, (4,)))


def test_an_unlikely_pair_is_not_tied() -> None:
    found = Pairs(np.array([1]), np.array([0]), np.zeros((1, 1), dtype=np.int64))
    assert links.linked(runs_of(SOURCE, CUE), found, np.array([0.01])) == (Link(1, None, ()),)


def test_no_runs_have_no_links() -> None:
    none = runs_of()
    found = links.pairs(none, np.zeros(0, dtype=np.int32), np.zeros(0, dtype=bool))
    assert links.linked(none, found, np.zeros(0)) == ()
