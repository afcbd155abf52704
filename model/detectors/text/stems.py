"""Words without the endings that only bend them: "bolts" and "bolted" are both the word "bolt"."""

import numpy as np
from numpy.typing import NDArray

from model.detectors.text import hashing
from model.detectors.text.tokens import Tokens

_ENDINGS = ("'s", "’s", "ing", "ed", "es", "s", "e")
_LEAST = 4
"""Letters that must be left."""


def of(tokens: Tokens) -> hashing.Hashes:
    """The hash of each word without its ending; words too short for one keep theirs."""
    high = tokens.high.copy()
    done = np.zeros(len(tokens), dtype=bool)
    for ending in _ENDINGS:
        bent = ~done & _ends(tokens, ending)
        high[bent] -= len(ending)
        done |= bent
    return tokens.rolling.between(tokens.low, high)


def _ends(tokens: Tokens, ending: str) -> NDArray[np.bool_]:
    """Whether each word ends so, with enough letters before it."""
    found = tokens.high - tokens.low >= len(ending) + _LEAST
    for back, letter in enumerate(reversed(ending), 1):
        found &= tokens.letters[tokens.high - back] == ord(letter)
    return np.asarray(found)
