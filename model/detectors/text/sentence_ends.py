"""How each sentence of a text ends: as prose does, with a question, or without a mark, as headings and teasers do."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.text.tokens import MARK, Tokens

_HEADING = 14
"""Words of a line without an end mark, at the most."""
_ASKS = ord("?")
_ENDS = np.array([[ord(sign)] for sign in '.!?":;)]'], np.uint32)

Lines = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Ends:
    """One entry a sentence: ``unended`` are short lines without an end mark, none where no sentence has one; ``asked``
    those that end in a question mark.
    """

    unended: Lines
    asked: Lines


def of(tokens: Tokens, sentences: int) -> Ends:
    """Reads the last token of each of so many sentences."""
    inside = np.flatnonzero(tokens.sentence >= 0)
    if not len(inside):
        return Ends(np.zeros(sentences, dtype=bool), np.zeros(sentences, dtype=bool))
    owner = tokens.sentence[inside]
    words = np.bincount(owner, tokens.shape[inside] != MARK, minlength=sentences)
    last, held = np.zeros(sentences, dtype=np.int64), np.zeros(sentences, dtype=bool)
    last[owner], held[owner] = inside, True
    sign = tokens.letters[tokens.high[last] - 1]
    ended = (sign == _ENDS).any(axis=0)
    return Ends(~ended & (words <= _HEADING) & ended.any(), (sign == _ASKS) & held)
