"""Hashes a word by how it is written and what stands beside it: the evidence of every word-level linear detector."""

import numpy as np
from numpy.typing import NDArray

from model.detectors import hashing
from model.detectors.hashing import Hashes
from model.detectors.tokens import Tokens

BEGINNINGS = (3, 4, 5, 6)
ENDINGS = (2, 3, 4, 5)


def beside(tokens: Tokens, shift: int) -> Hashes:
    """The word ``shift`` places on (back where negative) in the same sentence; 0 past its ends."""
    if not len(tokens):
        return tokens.word
    at = np.arange(len(tokens)) + shift
    inside = np.clip(at, 0, len(tokens) - 1)
    same = (at == inside) & (tokens.sentence[inside] == tokens.sentence)
    return np.where(same, tokens.word[inside], np.uint64(0))


def form(tokens: Tokens, bits: int) -> NDArray[np.int32]:
    """Columns for the word itself, its beginnings and its endings, shape (tokens, 9)."""
    between, low, high = tokens.rolling.between, tokens.low, tokens.high
    parts = [hashing.mix(tokens.word)]
    parts += [_kind(10 + size, between(low, np.minimum(low + size, high))) for size in BEGINNINGS]
    parts += [_kind(20 + size, between(np.maximum(high - size, low), high)) for size in ENDINGS]
    return hashing.bucket(np.stack(parts, axis=1), bits)


def context(tokens: Tokens, bits: int) -> NDArray[np.int32]:
    """Columns for the words beside, the pairs made with them, the shape and quotation marks, shape (tokens, 8)."""
    word, before, after = tokens.word, beside(tokens, -1), beside(tokens, 1)
    shape = tokens.shape.astype(np.uint64) + np.uint64(8) * tokens.first.astype(np.uint64)
    parts = [
        _kind(31, before),
        _kind(32, after),
        _kind(33, hashing.join(before, word)),
        _kind(34, hashing.join(word, after)),
        _kind(35, beside(tokens, -2)),
        _kind(36, beside(tokens, 2)),
        _kind(37, shape),
        _kind(38, tokens.quoted.astype(np.uint64)),
    ]
    return hashing.bucket(np.stack(parts, axis=1), bits)


def _kind(number: int, hashes: Hashes) -> Hashes:
    return hashing.mix(hashes + np.uint64(number * 0x9E3779B97F4A7C15 % 2**64))
