"""How the distilled network's answers become the questions that the signals ask, and its marks the loaded words.

The network is taught elsewhere (`make teacher`); what is set here are a few numbers, all of them chosen on dev rows.
"""

from collections.abc import Mapping

import numpy as np

from model.detectors import slant, textcnn
from model.types import Weights

MIXED: Mapping[str, Mapping[str, float]] = {
    "loaded": {"biased": 0.34, "loaded": 0.46, "persuades_se23": 0.1, "npov": 0.1},
    "persuasion": {"persuades": 0.6, "persuades_se23": 0.3, "npov": 0.1},
    "subjective": {"subjective": 0.45, "writer": 0.45, "npov": 0.1},
}
"""Question to the answers it is made of: each corpus means something of its own, and readers mean something of each."""

BAR: Mapping[str, float] = {"loaded": -0.74, "persuasion": -0.5, "subjective": -0.3}
"""The mixed log-odds from which on a sentence is called so: there the probability is made one half."""

WORDS: Mapping[str, float] = {"biased": 0.5, "loaded": 0.5}
WORD_BAR = -1.4
"""How the marks that a word has make it loaded, and from where on."""


def teach(network: Weights) -> dict[str, Weights]:
    """The tables of the network and of ``model.detectors.slant``."""
    answers, marks = network["answer"].tolist(), network["marked"].tolist()
    coef = np.array([[MIXED[question].get(name, 0.0) for question in slant.QUESTIONS] for name in answers])
    return {
        textcnn.TABLE: network,
        slant.TABLE: {
            "coef": coef.astype(np.float32),
            "intercept": -np.array([BAR[question] for question in slant.QUESTIONS], np.float32),
            "mix": np.array([WORDS.get(name, 0.0) for name in marks], np.float32),
            "mix_intercept": np.array([-WORD_BAR], np.float32),
        },
    }
