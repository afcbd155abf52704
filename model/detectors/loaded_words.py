"""Weighs every word of a text: how likely annotators of biased wording, or of loaded language, would mark it.

Two linear models over spelling and neighbours (taught on BABE's biased words, and on PTC's loaded language and name
calling), and a mix of both with what the sentence heads say of the sentence around the word.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from model.detectors import hashing, spelling, vocabulary
from model.detectors.tokens import MARK, Tokens
from model.types import Taught, Weights

TABLE = "loaded_words"
"""The table: coef (2, 2**BITS), intercept (2,), mix (4,), mix_intercept (1,)."""
BITS = 17
KINDS = ("biased", "loaded")
PLACES = ("here", "before", "after")
_NEVER = -9.0

_HYPHEN = hashing.word("-")

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Run:
    """Loaded words side by side: first and last token, both included, and the strongest word's probability."""

    first: int
    last: int
    strength: float
    quoted: bool


def evidence(tokens: Tokens) -> NDArray[np.int32]:
    """The columns of the linear models that each token switches on, shape (tokens, 17)."""
    return _columns(tokens).T


def _columns(tokens: Tokens) -> NDArray[np.int32]:
    return np.concatenate([spelling.form(tokens, BITS), spelling.context(tokens, BITS)])


def logits(tokens: Tokens, taught: Taught) -> Scores:
    """Log-odds of each token under the two models, shape (tokens, 2); marks never count."""
    table = taught[TABLE]
    columns = _columns(tokens).astype(np.intp)
    scores = _of_meaning(tokens, taught[vocabulary.TABLE])
    for kind, coef in enumerate(table["coef"]):
        scores[:, kind] += np.take(coef, columns, mode="clip").sum(axis=0) + table["intercept"][kind]
    scores[tokens.shape == MARK] = _NEVER
    return scores


def probabilities(word_logits: Scores, sentence_logits: Scores, tokens: Tokens, table: Weights) -> Scores:
    """How probable each token is a loaded word, given two log-odds of every sentence, shape (sentences, 2)."""
    around = sentence_logits[np.maximum(tokens.sentence, 0)]
    mixed = np.concatenate([word_logits, around], axis=1) @ table["mix"] + table["mix_intercept"]
    return np.asarray(np.where(tokens.shape == MARK, 0.0, expit(mixed)), dtype=np.float32)


def runs(tokens: Tokens, chance: Scores, least: float) -> tuple[Run, ...]:
    """Neighbouring tokens of one sentence whose probability is at least ``least``; a hyphen between two joins them."""
    marked = (chance >= least) & (tokens.sentence >= 0)
    joined = marked.copy()
    joined[1:-1] |= (tokens.word[1:-1] == _HYPHEN) & marked[:-2] & marked[2:]
    at = np.flatnonzero(joined)
    if not len(at):
        return ()
    apart = (np.diff(at) > 1) | (np.diff(tokens.sentence[at]) != 0) | (np.diff(tokens.quoted[at].astype(int)) != 0)
    return tuple(
        Run(int(run[0]), int(run[-1]), float(chance[run].max()), bool(tokens.quoted[run[0]]))
        for run in np.split(at, np.flatnonzero(apart) + 1)
    )


def quoted_share(tokens: Tokens, sentences: int) -> Scores:
    """The share of each sentence's tokens inside quotation marks, shape (sentences,)."""
    inside = tokens.sentence >= 0
    quoted = np.bincount(tokens.sentence[inside], tokens.quoted[inside], minlength=sentences)
    length = np.bincount(tokens.sentence[inside], minlength=sentences)
    return np.asarray(quoted / np.maximum(length, 1), dtype=np.float32)


def _of_meaning(tokens: Tokens, table: Weights) -> Scores:
    """What the words' vectors say: of the word, the one before and the one after, shape (tokens, 2)."""
    known = vocabulary.weights(tokens.distinct, table, TABLE).reshape(-1, len(KINDS), len(PLACES))[tokens.which]
    same = (tokens.sentence[1:] == tokens.sentence[:-1])[:, None]
    scores = known[:, :, 0].copy()
    scores[1:] += known[:-1, :, 1] * same
    scores[:-1] += known[1:, :, 2] * same
    return scores
