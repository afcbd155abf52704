"""Says of each sentence how probably it is loaded, subjective or an attempt at persuasion, and which words are loaded.

The distilled network answers for each corpus that taught it; here that becomes the three questions of the signals. What
persuades is heard in the words besides, and a sentence of an article is known by its company.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from model.detectors.slant import persuasive_words, sentence_context, textcnn
from model.detectors.slant.textcnn import Sensed
from model.detectors.text import word_features
from model.detectors.text.tokens import MARK, Tokens
from model.detectors.text.word_features import Columns
from model.types import Taught, Weights

TABLE = "slant"
"""The table: coef (answers, 3) and intercept (3,), in the order of QUESTIONS; bend (answers, bends), bend_from (bends,)
and bend_coef (bends, 3), of what counts from where on alone; mix (marks,) and mix_intercept (1,)."""
QUESTIONS = ("loaded", "persuasion", "subjective")
_PERSUASION = QUESTIONS.index("persuasion")

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Slants:
    """What is known of an article's slant: ``chance`` maps a question to one probability a sentence.

    ``loaded`` has one probability a token that it is a loaded word, ``marks`` the network's log-odds of every mark,
    shape (tokens, marks), and ``heading`` those of its answers for the title, (answers,).
    """

    chance: Mapping[str, Scores]
    loaded: Scores
    marks: Scores
    heading: Scores


def read(tokens: Tokens, sentences: int, heading: Tokens, taught: Taught) -> Slants | None:
    """Answers every question for every sentence; None where there is no word or nothing has been taught."""
    if TABLE not in taught or not ((tokens.shape != MARK) & (tokens.sentence >= 0)).any():
        return None
    table, spelt = taught[TABLE], word_features.each(tokens)
    sensed, headed = textcnn.beside(tokens, spelt, sentences, heading, taught[textcnn.TABLE])
    scores = expit(_judged(tokens, spelt, sensed, taught))
    words = expit(sensed.word @ table["mix"] + table["mix_intercept"])
    return Slants(
        chance={question: scores[:, column] for column, question in enumerate(QUESTIONS)},
        loaded=np.where(tokens.shape == MARK, 0.0, words).astype(np.float32),
        marks=sensed.word,
        heading=headed,
    )


def _judged(tokens: Tokens, spelt: Columns, sensed: Sensed, taught: Taught) -> Scores:
    """Log-odds of each question for each sentence among the others."""
    odds = _mixed(sensed.sentence, taught[TABLE])
    if persuasive_words.TABLE in taught:
        table = taught[persuasive_words.TABLE]
        odds[:, _PERSUASION] = persuasive_words.heard(tokens, spelt, odds[:, _PERSUASION], sensed.word, table)
    return sentence_context.adjusted(odds, taught[sentence_context.TABLE]) if sentence_context.TABLE in taught else odds


def _mixed(odds: Scores, table: Weights) -> Scores:
    """Log-odds of each question: straight lines of the answers, and what each bend adds from its beginning on."""
    straight = odds @ table["coef"] + table["intercept"]
    if "bend" not in table:
        return np.asarray(straight)
    return np.asarray(straight + np.maximum(odds @ table["bend"] - table["bend_from"], 0) @ table["bend_coef"])
