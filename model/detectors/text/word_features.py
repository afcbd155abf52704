"""Hashes a word by how it is written, and says what stands beside it: the evidence of every word-level detector."""

import numpy as np
from numpy.typing import NDArray

from model.detectors.text import hashing
from model.detectors.text.hashing import Hashes
from model.detectors.text.tokens import Tokens

BEGINNINGS = (3, 4, 5, 6)
ENDINGS = (2, 3, 4, 5)
_ALL = slice(None)
_FULL = 31
"""Bits of the columns that are made once for tables of several sizes."""

Columns = NDArray[np.int32]


def _salts(*numbers: int) -> Hashes:
    """What keeps equal hashes of different kinds of evidence apart, a row a kind."""
    return np.array([[number * 0x9E3779B97F4A7C15 % 2**64] for number in numbers], dtype=np.uint64)


_KINDS = _salts(*(10 + size for size in BEGINNINGS), *(20 + size for size in ENDINGS))


def beside(tokens: Tokens, shift: int) -> Hashes:
    """The word ``shift`` places on (back where negative) in the same sentence; 0 past its ends."""
    found, size = np.zeros(len(tokens), dtype=np.uint64), abs(shift)
    here, there = (slice(None, -size), slice(size, None))[:: 1 if shift > 0 else -1]
    np.multiply(tokens.word[there], tokens.sentence[here] == tokens.sentence[there], out=found[here])
    return found


def each(tokens: Tokens) -> Columns:
    """The ``form`` of each different word, for a table of any size: shape (9, distinct words)."""
    example = np.zeros(len(tokens.distinct), np.int64)
    example[tokens.which] = np.arange(len(tokens))
    return form(tokens, _FULL, example)


def cut_to(columns: Columns, bits: int) -> Columns:
    """What ``form`` would have given for so many bits."""
    return columns >> (_FULL - bits)


def form(tokens: Tokens, bits: int, at: NDArray[np.int64] | slice = _ALL) -> Columns:
    """Columns for the word itself, its beginnings and its endings, (9, tokens); of all tokens or those ``at``."""
    low, high = tokens.low[at], tokens.high[at]
    firsts = np.concatenate([low] * len(BEGINNINGS) + [np.maximum(high - size, low) for size in ENDINGS])
    lasts = np.concatenate([np.minimum(low + size, high) for size in BEGINNINGS] + [high] * len(ENDINGS))
    hashes = np.empty((1 + len(_KINDS), len(low)), dtype=np.uint64)
    hashes[0] = tokens.word[at]
    hashes[1:] = tokens.rolling.between(firsts, lasts).reshape(len(_KINDS), len(low))
    hashes[1:] += _KINDS
    return hashing.mixed_bucket(hashes, bits)
