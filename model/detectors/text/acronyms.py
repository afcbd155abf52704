"""Tells WHO, US and IT in capitals from the small words they look like: a body or a land is no pronoun."""

import numpy as np

from model.detectors.text import hashing
from model.detectors.text.hashing import Hashes
from model.detectors.text.tokens import LOWER, UPPER, Tokens

_ALIKE = np.sort(np.array([hashing.word(word) for word in ("who", "us", "it")], dtype=np.uint64))


def told_apart(tokens: Tokens) -> Hashes:
    """The hash of each word, with one of their own for such capitals; not in a line that is all capitals."""
    word, shout = tokens.word.copy(), (tokens.shape == UPPER) & tokens.among(_ALIKE)
    if shout.any():
        shout &= np.isin(tokens.sentence, tokens.sentence[tokens.shape == LOWER])
        word[shout] = ~word[shout]
    return word
