"""How much a sentence's company counts for each question: a few numbers, set by hand from what folds of dev chose."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from model.detectors.slant import sentence_context, sentence_slant
from model.types import Weights


@dataclass(frozen=True, slots=True)
class Leaning:
    """What ``model.detectors.slant.sentence_context`` wants of a question."""

    rest: float
    near: float
    calm: float
    shift: float


ALONE = Leaning(0, 0, 1, 0)
LEANINGS: Mapping[str, Leaning] = {
    "loaded": ALONE,
    "persuasion": ALONE,
    "subjective": Leaning(rest=0.5, near=0.3, calm=4, shift=0.5),
}
"""Opinions stand together. PTC's annotators mark hardly more in an article that persuades throughout than elsewhere:
company made its lines worse, so there each sentence is judged alone."""


def teach() -> dict[str, Weights]:
    """The table of ``model.detectors.slant.sentence_context``."""
    each = [LEANINGS[question] for question in sentence_slant.QUESTIONS]
    return {
        sentence_context.TABLE: {
            "rest": np.array([one.rest for one in each], np.float32),
            "near": np.array([one.near for one in each], np.float32),
            "calm": np.array([one.calm for one in each], np.float32),
            "shift": np.array([one.shift for one in each], np.float32),
        }
    }
