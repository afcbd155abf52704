"""Which words of a headline come back in its body, if in another form: "winning" as "to win", a compound by parts.

For what readers are told alone: the learned measures of support count stems as they always did.
"""

import re

import numpy as np
from numpy.typing import NDArray

from model.detectors.headlines.headline import Headline, Match
from model.detectors.text.tokens import Tokens

_PARTS = re.compile(r"[-–/]")
_OWNED = re.compile(r"['’]s?$")
_ENDING = re.compile(r"(?:ing|ised|ized|ed|er|es|ly|ial|al|e|s|y|ied|ies)$")
_DOUBLED = re.compile(r"([b-df-hj-np-tv-z])\1$")
_FORMS = re.compile(
    r"(?:e|s|es|ed|d|ings?|ers?|ors?|ly|y|ies|ied|al|ial|ity|ments?|ations?|ions?|i[sz]ed?)?",
)
_PLURAL = re.compile(r"s?")
"""What may follow on a word without its ending; and on one too short to lose it."""
_PREFIXES = frozenset({"", "post", "pre", "anti", "non", "ex", "co", "re", "mid", "pro", "all", "well"})
_SHORTEST, _MOST = 3, 40
"""Letters of what is left of a word without its ending, at least; and places of it that are looked at, at the most."""


def back(title: Headline, matched: Match, body: Tokens, least: float) -> NDArray[np.bool_]:
    """Whether each word of the headline comes back; words of less weight than ``least`` are not looked for again."""
    found = matched.found > 0
    for number in np.flatnonzero(~found & (title.weight > least)).tolist():
        parts = {*_PARTS.split(title.written(number).casefold())} - _PREFIXES
        found[number] = bool(parts) and all(_stands(part, body) for part in parts)
    return found


def _stands(word: str, body: Tokens) -> bool:
    """Whether a word or another form of it opens a word of the body."""
    bare = _OWNED.sub("", word)
    stem = _ENDING.sub("", bare)
    if len(stem) < _SHORTEST:
        return _opens(bare, _PLURAL, body)
    short = _DOUBLED.sub(r"\1", stem)
    return _opens(stem, _FORMS, body) or (len(short) >= _SHORTEST and short != stem and _opens(short, _FORMS, body))


def _opens(stem: str, endings: re.Pattern[str], body: Tokens) -> bool:
    """Whether a word of a sentence is the stem with one of the endings."""
    at = body.folded.find(stem)
    for _ in range(_MOST):
        if at < 0:
            return False
        here = int(body.low.searchsorted(at))
        if here < len(body) and int(body.low[here]) == at and body.sentence[here] >= 0:
            rest = body.text(here)[len(stem) :]
            if endings.fullmatch(rest) or rest[:1] in {"'", "’", "-"}:
                return True
        at = body.folded.find(stem, at + 1)
    return False
