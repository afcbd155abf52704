"""How the distilled network's answers become the questions that the signals ask, and its marks the loaded words.

The network is taught elsewhere (`make teacher`); what is set here are a few numbers, all of them chosen on dev rows.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from model.detectors.slant import sentence_slant, textcnn
from model.types import Weights


@dataclass(frozen=True, slots=True)
class Bend:
    """Of a sum of answers, what lies beyond ``start`` counts ``adds`` times for ``question``."""

    question: str
    answers: Mapping[str, float]
    start: float
    adds: float


MIXED: Mapping[str, Mapping[str, float]] = {
    "loaded": {"biased": 0.8, "npov": 0.2},
    "persuasion": {"persuades": 0.6, "persuades_se23": 0.3, "npov": 0.1},
    "subjective": {"subjective": 0.45, "writer": 0.45, "npov": 0.1},
}
"""Question to the answers it is made of: each corpus means something of its own, and readers mean something of each."""

BENDS = (
    Bend("loaded", {"biased": 1, "loaded": -1}, start=2.75, adds=-0.8),
    Bend("loaded", {"loaded": 1}, start=-1.5, adds=0.8),
)
"""A sentence is loaded when both say so: as BABE's readers have it, but no surer than PTC's annotators let it be, who
mark loaded language four times as rarely (the lesser of "biased" and "loaded" + 2.75); more where PTC's are sure."""

BAR: Mapping[str, float] = {"loaded": 0.34, "persuasion": -0.5, "subjective": -0.3}
"""The mixed log-odds from which on a sentence is called so: there the probability is made one half."""

WORDS: Mapping[str, float] = {"biased": 0.5, "loaded": 0.5}
WORD_BAR = -1.4
"""How the marks that a word has make it loaded, and from where on."""


def teach(network: Weights) -> dict[str, Weights]:
    """The tables of the network and of ``model.detectors.slant.sentence_slant``."""
    answers, marks = network["answer"].tolist(), network["marked"].tolist()
    coef = np.array([[MIXED[question].get(name, 0.0) for question in sentence_slant.QUESTIONS] for name in answers])
    return {
        textcnn.TABLE: network,
        sentence_slant.TABLE: {
            "coef": coef.astype(np.float32),
            **_bends(answers),
            "intercept": -np.array([BAR[question] for question in sentence_slant.QUESTIONS], np.float32),
            "mix": np.array([WORDS.get(name, 0.0) for name in marks], np.float32),
            "mix_intercept": np.array([-WORD_BAR], np.float32),
        },
    }


def _bends(names: Sequence[str]) -> Weights:
    """Each bend a column of answers, where it begins, and a row of what it adds to each question."""
    return {
        "bend": np.array([[bend.answers.get(name, 0) for bend in BENDS] for name in names], np.float32),
        "bend_from": np.array([bend.start for bend in BENDS], np.float32),
        "bend_coef": np.array(
            [[bend.adds * (q == bend.question) for q in sentence_slant.QUESTIONS] for bend in BENDS], np.float32
        ),
    }
