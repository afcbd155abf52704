"""How a word looks, closer than its shape: an acronym is no shouting, and "McLeod" is no brand like "BrightFolk"."""

import numpy as np
from numpy.typing import NDArray

from model.detectors.text.tokens import MIXED, UPPER, Tokens

ACRONYM, SURNAME, LOOKS = 6, 7, 8
"""Looks beside the shapes of tokens, and how many there are in all."""

_ACRONYM_LONGEST = 5
_OPENINGS = ("mc", "mac", "fit", "de", "di", "da", "la", "le", "du", "va", "vo")
_FAMILY = np.array([sum(ord(sign) << 32 - 16 * place for place, sign in enumerate(each)) for each in _OPENINGS])


def of(tokens: Tokens) -> NDArray[np.uint8]:
    """One look a word."""
    look, mixed = tokens.shape.copy(), np.flatnonzero(tokens.shape == MIXED)
    look[(look == UPPER) & (tokens.high - tokens.low <= _ACRONYM_LONGEST)] = ACRONYM
    look[mixed[_is_surname(tokens, mixed)]] = SURNAME
    return look


def _is_surname(tokens: Tokens, at: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which of some words with a second capital begin as surnames do."""
    low, last = tokens.low[at], tokens.high[at] - 1
    first, second, third = (tokens.letters[np.minimum(low + on, last)].astype(np.int64) for on in range(3))
    two = (first << 32) + (second << 16)
    family = (two == _FAMILY[:, None]) | (two + third == _FAMILY[:, None])
    return np.asarray(family.any(axis=0) | (second == ord("'")))
