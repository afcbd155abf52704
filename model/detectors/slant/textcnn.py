"""Reads sentences with a small convolutional network, which was taught by a transformer that never ships.

Two layers of width three over word vectors (Kim 2014), in numpy; ``training.teacher`` distils it (Hinton et al. 2015).
It is given words, their beginnings and endings, their shape and quotation marks, and answers for sentence and word.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.text import hashing, word_features
from model.detectors.text.tokens import Tokens
from model.detectors.text.word_boundaries import changes
from model.detectors.text.word_features import Columns
from model.types import Weights

TABLE = "textcnn"
"""The table: hash (words,) sorted; word (words + 1, D), its last row for words not known, and piece (2**BITS, D), in
bytes, in steps of word_step and piece_step (D,); shape (SHAPES, D); first (3 D, H) and second (3 H, H), with first_bias
and second_bias (H,); sentence (2 H + 3, answers), sentence_bias and answer (answers,) of names; mark (H + D, marks),
mark_bias and marked (marks,) of names. ``training.teach.distilled`` writes it so."""

BITS = 14
PIECES = (2, 3, 5, 6, 7)
"""Which columns of ``word_features.form`` are read: beginnings of four and five letters, endings of two to four."""
SHAPES = 24
FEW = 6
_NONE = np.float32(-30)
"""The log-odds of what was not read."""

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Sensed:
    """Log-odds of each answer, shape (sentences, answers), and of each mark, shape (tokens, marks)."""

    sentence: Scores
    word: Scores


def read(tokens: Tokens, sentences: int, table: Weights) -> Sensed:
    """Reads all sentences side by side; what lies outside them, and a sentence without a token, gets no odds at all."""
    return _sensed(embedded(tokens, word_features.each(tokens), table), tokens.sentence, sentences, table)


def beside(tokens: Tokens, spelt: Columns, sentences: int, heading: Tokens, table: Weights) -> tuple[Sensed, Scores]:
    """A text, and the answers for its heading, one sentence: read at once, which costs little more than the text alone.

    ``spelt`` is ``word_features.each`` of the text.
    """
    seen = np.concatenate([embedded(tokens, spelt, table), embedded(heading, word_features.each(heading), table)])
    owner = np.concatenate([tokens.sentence, np.where(heading.sentence < 0, -1, sentences)])
    both = _sensed(seen, owner, sentences + 1, table)
    return Sensed(both.sentence[:-1], both.word[: len(tokens)]), both.sentence[-1]


def embedded(tokens: Tokens, spelt: Columns, table: Weights) -> Scores:
    """The sum of what a word is, how it begins and ends, and what shape it has, shape (tokens, D)."""
    known = hashing.found(tokens.distinct, table["hash"])
    columns = word_features.cut_to(spelt[list(PIECES)], BITS)
    pieces = np.take(table["piece"], columns, axis=0, mode="clip").sum(axis=0, dtype=np.int16)
    distinct = np.take(table["word"], known, axis=0, mode="clip") * table["word_step"] + pieces * table["piece_step"]
    seen = np.take(distinct, tokens.which, axis=0, mode="clip")
    seen += np.take(table["shape"], shapes(tokens), axis=0, mode="clip")
    return np.asarray(seen, np.float32)


def shapes(tokens: Tokens) -> NDArray[np.int64]:
    """The shape of each token, whether it opens its sentence, and whether it is quoted, as one number."""
    return np.asarray(tokens.shape.astype(np.int64) * 4 + tokens.first * 2 + tokens.quoted)


def _sensed(embedded: Scores, number: NDArray[np.int32], sentences: int, table: Weights) -> Sensed:
    """Log-odds of words of which ``number`` tells the sentence."""
    inside = np.flatnonzero(number >= 0)
    owner, seen = number[inside], embedded[inside]
    states = _states(seen, owner, table)
    word = np.full((len(number), len(table["mark_bias"])), _NONE, np.float32)
    word[inside] = np.concatenate([states, seen], axis=1) @ table["mark"] + table["mark_bias"]
    sentence = np.full((sentences, len(table["sentence_bias"])), _NONE, np.float32)
    if len(inside):
        first = np.flatnonzero(changes(owner))
        sentence[owner[first]] = _pooled(states, first) @ table["sentence"] + table["sentence_bias"]
    return Sensed(sentence, word)


def _states(seen: Scores, owner: NDArray[np.int32], table: Weights) -> Scores:
    """Both layers over all sentences at once, an empty row between two, so that none sees into the next."""
    place = np.arange(len(owner)) + np.cumsum(changes(owner))
    rows = int(place[-1]) + 2 if len(place) else 3
    spread = np.zeros((rows, seen.shape[1]), np.float32)
    spread[place] = seen
    lower = np.empty((rows, len(table["first_bias"])), np.float32)
    lower[1:-1] = _layer(spread, table["first"], table["first_bias"])
    lower[np.bincount(place, minlength=rows) == 0] = 0
    upper = _layer(lower, table["second"], table["second_bias"])
    upper += lower[1:-1]
    return np.asarray(upper[place - 1])


def _layer(rows: Scores, weight: Scores, bias: Scores) -> Scores:
    """Each row but the outer two with the one before and the one after it, weighed: shape (rows - 2, H)."""
    found = np.empty((len(rows) - 2, len(bias)), np.float32)
    for first in range(3):  # every third at a time, for BLAS takes no rows that overlap
        whole = (len(rows) - first) // 3 * 3
        np.matmul(rows[first : first + whole].reshape(-1, len(weight)), weight, out=found[first::3])
    found += bias
    return np.asarray(np.maximum(found, 0, out=found))


def _pooled(states: Scores, first: NDArray[np.int64]) -> Scores:
    """The strongest and the summed states of each sentence, and its length in three forms."""
    length = np.diff(np.append(first, len(states))).astype(np.float32)[:, None]
    top, total = np.maximum.reduceat(states, first), np.add.reduceat(states, first)
    form = np.concatenate([np.log1p(length) - 3, 1 / length, length < FEW], axis=1)
    return np.concatenate([top, total / np.sqrt(length) / 2, form], axis=1, dtype=np.float32)
