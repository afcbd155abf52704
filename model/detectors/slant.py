"""Says of each sentence how probably it is loaded, subjective or an attempt at persuasion.

Four linear heads see words and letters, two word models see the loaded words, a few numbers describe the form;
one small logistic layer per question joins them. Taught on BABE, PTC, SemEval-2023, CheckThat and MPQA.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit, logit

from model.detectors import hashing, loaded_words, vocabulary
from model.detectors.tokens import MARK, NUMBER, UPPER, Tokens
from model.types import Taught, Weights

TABLE = "slant"
"""The table: coef (features, 3), intercept (3,), in the order of QUESTIONS."""
HEADS = ("slant.biased", "slant.loaded", "slant.persuasion", "slant.subjective")
QUESTIONS = ("loaded", "persuasion", "subjective")
_EXCLAMATION, _QUESTION, _QUOTE = hashing.word("!"), hashing.word("?"), hashing.word('"')

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Slants:
    """What is known of an article's slant: ``chance`` maps a question to one probability a sentence.

    ``loaded`` has one probability a token that it is a loaded word.
    """

    chance: Mapping[str, Scores]
    loaded: Scores


def read(tokens: Tokens, heads: Mapping[str, Scores], sentences: int, taught: Taught) -> Slants | None:
    """Answers every question for every sentence; None where there is no word or nothing has been taught."""
    if TABLE not in taught or not ((tokens.shape != MARK) & (tokens.sentence >= 0)).any():
        return None
    seen, words = head_logits(tokens, heads, sentences, taught), loaded_words.logits(tokens, taught)
    scores = expit(features(tokens, seen, words) @ taught[TABLE]["coef"] + taught[TABLE]["intercept"])
    return Slants(
        chance={question: scores[:, column] for column, question in enumerate(QUESTIONS)},
        loaded=loaded_words.probabilities(words, seen[:, :2], tokens, taught[loaded_words.TABLE]),
    )


def head_logits(tokens: Tokens, heads: Mapping[str, Scores], sentences: int, taught: Taught) -> Scores:
    """Log-odds of the four heads with their word weights, shape (sentences, 4)."""
    linear = np.stack([heads[name] for name in HEADS], axis=1).astype(np.float64)
    safe = logit(np.clip(linear, 1e-6, 1 - 1e-6))
    return np.asarray(safe + of_meaning(tokens, sentences, taught[vocabulary.TABLE]), np.float32)


def of_meaning(tokens: Tokens, sentences: int, table: Weights) -> Scores:
    """What the vectors of its words add to each sentence's heads, shape (sentences, 4)."""
    words = (tokens.shape != MARK) & (tokens.sentence >= 0)
    weight = vocabulary.weights(tokens.distinct, table, TABLE)[tokens.which[words]]
    return summed(weight, tokens.sentence[words], sentences) / root_of_length(tokens, sentences)[:, None]


def root_of_length(tokens: Tokens, sentences: int) -> Scores:
    """Square root of the number of words in each sentence, at least 1."""
    words = (tokens.shape != MARK) & (tokens.sentence >= 0)
    return np.sqrt(np.maximum(np.bincount(tokens.sentence[words], minlength=sentences), 1)).astype(np.float32)


def summed(values: Scores, sentence: NDArray[np.int32], sentences: int) -> Scores:
    """Column sums of token values by sentence, shape (sentences, columns)."""
    parts = [np.bincount(sentence, values[:, column], minlength=sentences) for column in range(values.shape[1])]
    return np.stack(parts, axis=1).astype(np.float32)


def features(tokens: Tokens, heads: Scores, word_logits: Scores) -> Scores:
    """What the last layer sees of each sentence, shape (sentences, 16)."""
    sentences = len(heads)
    return np.concatenate([heads, _strongest(tokens, word_logits, sentences), _form(tokens, sentences)], axis=1)


def _strongest(tokens: Tokens, word_logits: Scores, sentences: int) -> Scores:
    """The strongest word and the expected number of loaded words under both word models, shape (sentences, 4)."""
    inside = tokens.sentence >= 0
    sentence, seen = tokens.sentence[inside], word_logits[inside]
    starts = np.flatnonzero(np.diff(sentence, prepend=-1))
    top = np.full((sentences, seen.shape[1]), -9.0, dtype=np.float32)
    top[sentence[starts]] = np.maximum.reduceat(seen, starts, axis=0) if len(starts) else 0
    expected = summed(np.asarray(expit(seen), np.float32), sentence, sentences)
    return np.concatenate([np.maximum(top, -9), np.log(expected + np.float32(0.05))], axis=1)


def _form(tokens: Tokens, sentences: int) -> Scores:
    """Length, quotation, exclamation, question, capitals and figures of each sentence, shape (sentences, 8)."""
    shouted = (tokens.shape == UPPER) & (tokens.high - tokens.low > 2)
    signs = [tokens.word == sign for sign in (_EXCLAMATION, _QUESTION, _QUOTE)]
    inside = tokens.sentence >= 0
    flags = (tokens.quoted, shouted, tokens.shape == NUMBER, *signs, inside)
    counted = [np.bincount(tokens.sentence[flag & inside], minlength=sentences) for flag in flags]
    quoted, capitals, figures, loud, asking, marks, length = np.array(counted, dtype=np.float32)
    size = np.maximum(length, 1)
    return np.stack(
        [
            np.log1p(length) - 3,
            quoted / size,
            quoted > 0.5 * size,
            np.minimum(loud, 2),
            np.minimum(asking, 2),
            5 * capitals / size,
            figures > 0,
            marks > 0,
        ],
        axis=1,
    ).astype(np.float32)
