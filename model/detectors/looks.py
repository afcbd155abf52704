"""How a word looks, closer than its shape: an acronym is no shouting, and "McLeod" is no brand like "BrightFolk"."""

import numpy as np
from numpy.typing import NDArray

from model.detectors.tokens import MIXED, UPPER, Tokens

ACRONYM, SURNAME, LOOKS = 6, 7, 8
"""Looks beside the shapes of tokens, and how many there are in all."""

_ACRONYM_LONGEST = 5
_OPENINGS = ("mc", "mac", "fit", "de", "di", "da", "la", "le", "du", "va", "vo")
_FAMILY = [sum(ord(letter) << 32 - 16 * place for place, letter in enumerate(opening)) for opening in _OPENINGS]


def of(tokens: Tokens, letters: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """One look a word; ``letters`` are the code points of the folded text."""
    acronym = (tokens.shape == UPPER) & (tokens.high - tokens.low <= _ACRONYM_LONGEST)
    first, second, third = (
        letters[np.minimum(tokens.low + shift, tokens.high - 1)].astype(np.int64) for shift in range(3)
    )
    opening = (first << 32) + (second << 16)
    family = np.isin(opening, _FAMILY) | np.isin(opening + third, _FAMILY) | (second == ord("'"))
    named = np.where((tokens.shape == MIXED) & family, SURNAME, tokens.shape)
    return np.where(acronym, ACRONYM, named).astype(np.uint8)
