"""Reads the parts of statements off the tagger: what helps it on, where it leans, and the odds of a cue."""

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution import labelled_runs, passives, tagger
from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.tagger import Packed
from model.detectors.text.tokens import Tokens
from model.types import Taught, Weights

LEAN, ODDS_LEAN = np.float32(0.2), np.float32(0.1)
"""How far the tagger leans towards seeing something, in its spans and in a sentence's odds; chosen on PolNeAR's dev."""

SOMETHING, _FIRM = np.float32(1.0), np.float32(50.0)
"""What helps content where a cue was found without any; chosen on the same articles."""


def tagged(tokens: Tokens, columns: NDArray[np.intp], taught: Taught) -> tuple[Runs, NDArray[np.float64]]:
    """The runs of sources, cues and contents, and the odds that each sentence has a cue."""
    table = taught[tagger.TABLE]
    scores = tagger.scores(columns, table)
    for first, last in passives.impersonal(tokens):
        scores[first, tagger.CUES[0]] += _FIRM
        scores[first + 1 : last + 1, tagger.CUES[1]] += _FIRM
    scores[:, tagger.NONE] -= LEAN
    pack = tagger.packed(tokens.sentence)
    labels = tagger.decoded(scores, pack, table)
    empty = _empty(labels, tokens.sentence)
    if empty.any():
        labels[empty] = _filled(scores[empty], labels[empty], tagger.packed(tokens.sentence[empty]), table)
    scores[:, tagger.NONE] += LEAN - ODDS_LEAN
    return labelled_runs.of(labels), tagger.any_cue(scores, pack, tokens.sentence, table)


def _filled(scores: tagger.Floats, labels: NDArray[np.uint8], pack: Packed, table: Weights) -> NDArray[np.uint8]:
    """The labels decoded once more: what was found stands, and the rest leans towards content."""
    free = labels == 0
    again = scores.copy()
    again[np.flatnonzero(~free), labels[~free]] += _FIRM
    again[np.flatnonzero(free)[:, None], tagger.CONTENTS] += SOMETHING
    return tagger.decoded(again, pack, table)


def _empty(labels: NDArray[np.uint8], sentence: NDArray[np.int32]) -> NDArray[np.bool_]:
    """The words of sentences that have a cue and no content: somebody says, but nothing is said."""
    part, number = (labels + 1) // 2, sentence + 1
    cues, contents = (np.bincount(number, part == wanted) > 0 for wanted in (tagger.CUE, tagger.CONTENT))
    return np.asarray((cues & ~contents)[number])
