"""A clause closed by source and cue is what was said; quotations and clauses without a comma are left alone."""

from collections.abc import Callable

import numpy as np
import pytest

from model.detectors.attribution import closing_cues
from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.attribution.tagger import CONTENT, CUE, SOURCE
from model.detectors.reading import Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "parts", "kept"),
    [
        ("The pier was shut again, Pell told us. It rained.", ((6, 7), (11, 12)), "The pier was shut again"),
        ("The pier was shut again, Pell said. “It rained.”", ((6, 7), (9, 13)), "“It rained.”"),
        ("On the old pier again Pell spoke. It rained.", ((5, 6), (8, 9)), "It rained"),
        ("Again, Pell spoke. It rained.", ((2, 3), (5, 6)), "It rained"),
    ],
)
def test_a_clause_before_the_cue_is_what_was_said(
    read: Read, text: str, parts: tuple[tuple[int, int], tuple[int, int]], kept: str
) -> None:
    reading, ((source, cue), content) = read(text), parts
    first, last = np.array([(cue, cue), (source, source), content]).T
    runs = Runs(first, last, np.array([CUE, SOURCE, CONTENT]))
    found = closing_cues.contents(reading.tokens, runs, [Link(0, 1, (2,))])
    assert reading.text[slice(*reading.tokens.span(int(found.first[2]), int(found.last[2])))] == kept
