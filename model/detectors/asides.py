"""Finds where an article tells why a source stays unnamed: an aside about the source, not a statement of its own."""

import numpy as np
from numpy.typing import NDArray

from model.detectors import hashing, lexicon, mentions
from model.detectors.tokens import Tokens

_WORDS = (
    *("anonymity", "anonymous", "unnamed", "named", "identified", "name", "names", "identity", "identities"),
    *("background", "authorized", "authorised", "authorization", "authorisation", "permitted", "allowed", "cleared"),
    *("retaliation", "reprisal", "reprisals", "retribution", "losing", "fear", "fearing", "feared", "protect"),
    *("candidly", "freely", "frankly", "private", "internal", "sensitive", "confidential", "public", "ongoing"),
    *("finished",),
)
_TELLING = np.sort(np.array([hashing.word(word) for word in _WORDS], dtype=np.uint64))


def reasons(tokens: Tokens) -> NDArray[np.bool_]:
    """The words of such asides, with the relative pronoun before them; the list is only searched where it can occur."""
    if not hashing.member(tokens.distinct, _TELLING).any():
        return np.zeros(len(tokens), dtype=bool)
    inside = lexicon.member(tokens, lexicon.words("anonymous_reasons"))
    starts = np.flatnonzero(inside & ~np.concatenate(([False], inside[:-1])))
    for start in starts.tolist():
        inside[start - 1 : start] |= int(tokens.word[start - 1]) in mentions.RELATIVE
    return inside
