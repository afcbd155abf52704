"""Lines of a body that say its headline over again, and so bring nothing to it."""

import numpy as np
from numpy.typing import NDArray

from model.detectors.headlines import support
from model.detectors.headlines.headline import Body, Headline, Match
from model.detectors.text import hashing
from model.detectors.text.sentence_ends import Lines
from model.detectors.text.tokens import Tokens

_SAME, _COPY, _LONGER = 0.9, 0.8, 1.25
"""Of the headline's pairs of words, or of its weight, the share that its copy has; and how much longer it may be."""


def copies(title: Headline, text: Body, matched: Match, without_end: Lines) -> Lines:
    """The sentences that say the headline over again; none where they are all there is."""
    words = np.bincount(text.sentence, minlength=len(without_end))
    side_by_side = hashing.join(text.stem[:-1], text.stem[1:])
    known = (side_by_side == title.pairs[:, None]).any(axis=0) & (text.sentence[1:] == text.sentence[:-1])
    same = np.bincount(text.sentence[1:][known], minlength=len(words)) >= _SAME * max(len(title.pairs), 1)
    short = words <= _LONGER * len(title.stem)
    copy = short & (same | (without_end & (support.coverage(title, matched) >= _COPY)))
    return np.asarray(copy & (words > 0) & (words[~copy].sum() > 0))


def without(tokens: Tokens, left_out: Lines) -> NDArray[np.int32]:
    """The sentence of each token, -1 for those of lines that are left out."""
    out = np.append(left_out, False)[tokens.sentence]
    return np.where(out, np.int32(-1), tokens.sentence)
