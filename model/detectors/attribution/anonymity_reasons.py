"""Finds where an article tells why a source stays unnamed: an aside about the source, not a statement of its own."""

import numpy as np
from numpy.typing import NDArray

from model.detectors.text import hashing, lexicon
from model.detectors.text.tokens import MARK, Tokens

_WORDS = (
    *("anonymity", "anonymous", "anonymously", "unnamed", "named", "identified", "name", "names", "quoted"),
    *("identity", "identities", "background", "authorized", "authorised", "authorization", "authorisation"),
    *("permitted", "allowed", "cleared", "retaliation", "reprisal", "reprisals", "retribution", "losing", "fear"),
    *("fearing", "feared", "protect", "candidly", "freely", "frankly", "private", "internal", "sensitive"),
    *("confidential", "confidentiality", "public", "ongoing", "finished"),
)
_TELLING = np.sort(np.array([hashing.word(word) for word in _WORDS], dtype=np.uint64))
_LEADING_WORDS = (
    *("who", "whom", "which", "that", "both", "all", "each", "of", "was", "were", "is", "are", "had", "has", "have"),
    *("been", "he", "she", "they", "only", "also", "agreed", "chose", "asked", "insisted", "spoke", "speaking", "talk"),
    *("and", "speak", "speaks", "talked", "talking", "to", "on", "upon", "under", "the", "a", "because", "as", "since"),
)
_CAUSE_WORDS = (
    *("because", "as", "for", "since", "so", "to", "citing", "out", "given", "losing", "being", "private", "discuss"),
    *("disclose", "reveal", "describe", "share", "release", "brief", "give", "address"),
)
_SAYING_WORDS = ("said", "says", "say", "told", "added", "confirmed", "described", "who", "whom")
_LEADING, _CAUSE, _SAYING = (hashing.words(*words) for words in (_LEADING_WORDS, _CAUSE_WORDS, _SAYING_WORDS))
_SUBJECT = hashing.words("he", "she", "they", "was", "were", "is", "are", "had", "has", "have", "been")
_COMMA = hashing.word(",")
_LONGEST = 24


def reasons(tokens: Tokens) -> NDArray[np.bool_]:
    """The words of such asides, grown to the whole clause; the list is only searched where it can occur."""
    inside = np.zeros(len(tokens), dtype=bool)
    if not hashing.member(tokens.distinct, _TELLING).any():
        return inside
    for match in lexicon.find(tokens, lexicon.words("anonymous_reasons")):
        inside[_begins(tokens, match.first) : _ends(tokens, match.last) + 1] = True
    return inside


def cut_out(tokens: Tokens) -> NDArray[np.bool_]:
    """The words to read past as though they were not there: such asides, with the commas around them.

    What somebody says of themselves ("they said they were not allowed to speak") is a statement and stays.
    """
    inside = reasons(tokens)
    edges = np.diff(np.concatenate(([0], inside, [0])))
    for first, after in zip(np.flatnonzero(edges > 0).tolist(), np.flatnonzero(edges < 0).tolist(), strict=True):
        opens = not first or tokens.sentence[first - 1] != tokens.sentence[first]
        if int(tokens.word[first]) in _SUBJECT and not opens:
            inside[first:after] = False
        elif not opens and tokens.word[first - 1] == _COMMA:
            inside[first - 1] = True
            inside[after : after + 1] |= tokens.word[after : after + 1] == _COMMA
    return inside


def _begins(tokens: Tokens, first: int) -> int:
    """Back over the words that only lead into the aside: "who spoke on the ..."."""
    while first and tokens.sentence[first - 1] == tokens.sentence[first] and int(tokens.word[first - 1]) in _LEADING:
        first -= 1
    return first


def _ends(tokens: Tokens, last: int) -> int:
    """On to the end of the reason, where one follows: up to a mark or to the next word of saying."""
    after = range(last + 1, min(last + _LONGEST, len(tokens)))
    if not {int(tokens.word[at]) for at in range(last, min(last + 2, len(tokens)))} & _CAUSE:
        return last
    return next((at for at in after if _is_over(tokens, last, at)), after.stop) - 1


def _is_over(tokens: Tokens, last: int, at: int) -> bool:
    elsewhere = tokens.sentence[at] != tokens.sentence[last]
    return bool(elsewhere) or tokens.shape[at] == MARK or int(tokens.word[at]) in _SAYING
