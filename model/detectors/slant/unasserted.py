"""Tells a sentence that its writer does not state as fact: it opens by leaving it open, or says what he remembers."""

import re

import numpy as np

from model.detectors.text.tokens import Tokens

_OPENING = re.compile(
    r"(?:\W|(?:and|but|or|so|then|still|now|of course)\b)*"
    r"(?:maybe|perhaps|possibly|presumably"
    r"|it (?:seems|appears|may|might|could|is (?:possible|not clear|unclear))"
    r"|(?:it['’]s|that['’]s) (?:possible|unclear|not clear)"
    r"|i (?:remember|recall|wonder|suppose|guess|doubt|suspect"
    r"|(?:am|was|do|did|don['’]t|didn['’]t)(?: not|n['’]t)? (?:sure|certain|know|remember))"
    r"|i['’]m not (?:sure|certain))\b"
)


def holds(tokens: Tokens, sentence: int) -> bool:
    """Whether a sentence opens so, small words and marks aside; the number of a sentence without tokens never does."""
    at = np.flatnonzero(tokens.sentence == sentence)
    return len(at) > 0 and bool(_OPENING.match(tokens.folded, tokens.low.item(at[0]), tokens.high.item(at[-1])))
