"""Counts how often a span comes again in its document: what is said once more is a technique of its own."""

import numpy as np
from numpy.typing import NDArray

from model.detectors.text import hashing
from model.detectors.text.tokens import MARK, Tokens

LONGEST = 6
"""Of a longer span its first words are asked for."""
_STEPS = (1, 2, 3, 5)
_SIZES = (1.5, 2.5)
NUMBERS = len(_STEPS) * (len(_SIZES) + 1) + 1 + 6

Spans = NDArray[np.int64]
Numbers = NDArray[np.float32]


def numbers(tokens: Tokens, spans: Spans, document: Spans | None = None) -> Numbers:
    """How often the phrase comes again by steps, for one, two and more tokens, and as a log; then its words and pairs.

    ``spans`` and ``document`` are those of ``techniques.evidence``; shape (spans, NUMBERS).
    """
    if not len(spans):
        return np.zeros((0, NUMBERS), np.float32)
    word = tokens.word if document is None else hashing.join(tokens.word, document.astype(np.uint64))
    length = spans[:, 1] - spans[:, 0] + 1
    again = _phrase(word, spans[:, 0], np.minimum(length, LONGEST))
    steps = (again[:, None] >= _STEPS)[:, None] * np.eye(len(_SIZES) + 1)[np.digitize(length, _SIZES)][:, :, None]
    words, pairs = _elsewhere(word), _elsewhere(_grams(word, 2))
    heard = tokens.shape != MARK
    inside = np.concatenate([_inside(words, heard, spans), _inside(pairs, heard, spans)], axis=1)
    return np.concatenate([steps.reshape(len(spans), -1), np.log1p(again)[:, None], inside], axis=1, dtype=np.float32)


def _phrase(word: hashing.Hashes, first: Spans, length: Spans) -> NDArray[np.int64]:
    """How often the phrase of so many tokens that begins at each place stands elsewhere."""
    again = np.zeros(len(first), np.int64)
    for size in np.unique(length).tolist():
        asked = length == size
        again[asked] = _elsewhere(_grams(word, size))[first[asked]]
    return again


def _grams(word: hashing.Hashes, size: int) -> hashing.Hashes:
    """The hash of ``size`` tokens from each on; past the end there is nothing."""
    joined = word
    for shift in range(1, size):
        joined = hashing.join_on(joined, np.append(word[shift:], np.zeros(shift, np.uint64))[: len(word)])
    return joined


def _elsewhere(hashes: hashing.Hashes) -> NDArray[np.int64]:
    """How many others are the same as each."""
    _, number, count = np.unique(hashes, return_inverse=True, return_counts=True)
    return np.asarray(count[number] - 1)


def _inside(again: NDArray[np.int64], heard: NDArray[np.bool_], spans: Spans) -> Numbers:
    """Mean and most (log) of what comes again among each span's words, and the share that does, (spans, 3)."""
    length = spans[:, 1] - spans[:, 0] + 1
    starts = np.cumsum(length) - length
    at = np.repeat(spans[:, 0] - starts, length) + np.arange(int(length.sum()))
    counts, said = np.log1p(again[at]) * heard[at], (again[at] > 0) & heard[at]
    words = np.maximum(np.add.reduceat(heard[at].astype(np.int64), starts), 1)
    mean, share = np.add.reduceat(counts, starts) / words, np.add.reduceat(said.astype(np.int64), starts) / words
    return np.stack([mean, np.maximum.reduceat(counts, starts), share], axis=1).astype(np.float32)
