"""Lines of a body that bring nothing to its headline: the headline's own copy, a subhead, a teaser without an end."""

import numpy as np
from numpy.typing import NDArray

from model.detectors.headlines import support
from model.detectors.headlines.headline import Body, Headline, Match
from model.detectors.text import hashing
from model.detectors.text.tokens import MARK, Tokens

_SUBHEAD = 14
"""Words of a line without an end mark, at the most."""
_SAME, _COPY, _LONGER = 0.9, 0.8, 1.25
"""Of the headline's pairs of words, or of its weight, the share that its copy has; and how much longer it may be."""
_ASKS = ord("?")
_ENDS = np.array([[ord(sign)] for sign in '.!?":;)]'], np.uint32)

Lines = NDArray[np.bool_]


def lines(tokens: Tokens, sentences: int) -> Lines:
    """Short lines without an end mark, shape (sentences,); none where no sentence has one."""
    if not len(tokens):
        return np.zeros(sentences, dtype=bool)
    inside = np.flatnonzero(tokens.sentence >= 0)
    words = np.bincount(tokens.sentence[inside], tokens.shape[inside] != MARK, minlength=sentences)
    last = np.zeros(sentences, dtype=np.int64)
    last[tokens.sentence[inside]] = inside
    ended = (tokens.letters[tokens.high[last] - 1] == _ENDS).any(axis=0)
    return np.asarray(~ended & (words <= _SUBHEAD) & ended.any())


def questions(tokens: Tokens, sentences: int) -> Lines:
    """Sentences that end in a question mark, shape (sentences,): who asks bears nothing out."""
    asked = np.zeros(sentences, dtype=bool)
    inside = np.flatnonzero(tokens.sentence >= 0)
    last = np.zeros(sentences, dtype=np.int64)
    last[tokens.sentence[inside]] = inside
    ends = last[np.unique(tokens.sentence[inside])]
    asked[tokens.sentence[ends]] = tokens.letters[tokens.high[ends] - 1] == _ASKS
    return asked


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
