"""How far a headline is set in title case: a custom of outlets, told apart from the prose so that it can be seen.

Only letters speak, no words: a headline that is missing, very short, or all in one case says nothing either way.
"""

import numpy as np

from model.detectors.text.tokens import LOWER, MARK, NUMBER, UPPER, Tokens

_FEWEST = 3
"""Words after the first that it takes to tell: a sentence begins with a capital too."""
_SENTENCE, _TITLE = 0.3, 0.8
"""Shares of capitals up to which a headline is set like a sentence with names in it, and from which in title case."""


def of(heading: Tokens) -> float:
    """From 0, set like a sentence, to 1, Most Words With a Capital; NaN where the headline cannot tell."""
    shape = heading.shape[(heading.shape != MARK) & (heading.shape != NUMBER)]
    if len(shape) <= _FEWEST or (shape == LOWER).all() or (shape == UPPER).all():
        return float("nan")
    capitals = float((shape[1:] != LOWER).mean())
    return float(np.clip((capitals - _SENTENCE) / (_TITLE - _SENTENCE), 0.0, 1.0))
