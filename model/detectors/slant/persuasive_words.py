"""Hears persuasion in the words themselves, as PTC's annotators marked their lines, beside the network's own answer.

A linear sum over words, pairs, beginnings and endings, and the loudest of the network's marks of techniques: both see
what an answer for the whole sentence smooths away.
"""

import numpy as np
from numpy.typing import NDArray

from model.detectors.text import hashing, word_features
from model.detectors.text.tokens import MARK, Tokens
from model.detectors.text.word_boundaries import changes
from model.detectors.text.word_features import Columns
from model.types import Weights

TABLE = "persuading"
"""The table: coef (2**BITS,); technique (n,), columns of the marks; share (3,) of the network's answer, its loudest
marks and the linear sum; intercept (1,)."""
BITS = 16
_SILENT = np.float32(-9)
"""The loudest marks of a sentence without a word."""

Scores = NDArray[np.float32]
Places = NDArray[np.int64]


def heard(tokens: Tokens, spelt: Columns, answer: Scores, marks: Scores, table: Weights) -> Scores:
    """Log-odds that each sentence persuades, out of the network's ``answer`` (sentences,) and ``marks`` (tokens, n).

    ``spelt`` is ``word_features.each`` of the tokens, which the network has read as well.
    """
    loudest = _loudest(tokens, marks[:, table["technique"]], len(answer))
    parts = answer, loudest, _summed(tokens, spelt, table, len(answer))
    return np.asarray(np.stack(parts, axis=1) @ table["share"] + table["intercept"], np.float32)


def columns(tokens: Tokens, at: Places) -> NDArray[np.int32]:
    """Where in the table stand the tokens' words, beginnings, endings, and pairs with the next word, (10, places)."""
    return np.concatenate([word_features.form(tokens, BITS, at), _pairs(tokens, at)[None]])


def _pairs(tokens: Tokens, at: Places) -> NDArray[np.int32]:
    return hashing.joined_bucket(tokens.word[at], word_features.beside(tokens, 1)[at], BITS)


def _summed(tokens: Tokens, spelt: Columns, table: Weights, sentences: int) -> Scores:
    """The linear sum of each sentence over the root of its length; a word that comes again is looked up once."""
    words = np.take(table["coef"], word_features.cut_to(spelt, BITS), mode="clip").sum(axis=0, dtype=np.float32)
    inside = np.flatnonzero(tokens.sentence >= 0)
    owner = tokens.sentence[inside]
    own = words[tokens.which[inside]] + np.take(table["coef"], _pairs(tokens, inside), mode="clip")
    length = np.bincount(owner, minlength=sentences)
    total = np.bincount(owner, own, minlength=sentences)
    return np.asarray(total / np.sqrt(np.maximum(length, 1)), np.float32)


def _loudest(tokens: Tokens, marks: Scores, sentences: int) -> Scores:
    """The loudest mark of each technique among a sentence's words, all of them as one: the log of their summed odds."""
    words = np.flatnonzero((tokens.sentence >= 0) & (tokens.shape != MARK))
    owner = tokens.sentence[words]
    first = np.flatnonzero(changes(owner))
    loud = np.full(sentences, _SILENT, np.float32)
    if len(first):
        loud[owner[first]] = np.log(np.exp(np.maximum.reduceat(marks[words], first)).sum(axis=1))
    return loud
