"""Says of each sentence how probably it is loaded, subjective or an attempt at persuasion, and which words are loaded.

The distilled network answers for each corpus that taught it; here that becomes the three questions of the signals.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from model.detectors import textcnn
from model.detectors.tokens import MARK, Tokens
from model.types import Taught

TABLE = "slant"
"""The table: coef (answers, 3) and intercept (3,), in the order of QUESTIONS; mix (marks,) and mix_intercept (1,)."""
QUESTIONS = ("loaded", "persuasion", "subjective")

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Slants:
    """What is known of an article's slant: ``chance`` maps a question to one probability a sentence.

    ``loaded`` has one probability a token that it is a loaded word, ``marks`` the network's log-odds of every mark,
    shape (tokens, marks).
    """

    chance: Mapping[str, Scores]
    loaded: Scores
    marks: Scores


def read(tokens: Tokens, sentences: int, taught: Taught) -> Slants | None:
    """Answers every question for every sentence; None where there is no word or nothing has been taught."""
    if TABLE not in taught or not ((tokens.shape != MARK) & (tokens.sentence >= 0)).any():
        return None
    table, sensed = taught[TABLE], textcnn.read(tokens, sentences, taught[textcnn.TABLE])
    scores = expit(sensed.sentence @ table["coef"] + table["intercept"])
    words = expit(sensed.word @ table["mix"] + table["mix_intercept"])
    return Slants(
        chance={question: scores[:, column] for column, question in enumerate(QUESTIONS)},
        loaded=np.where(tokens.shape == MARK, 0.0, words).astype(np.float32),
        marks=sensed.word,
    )
