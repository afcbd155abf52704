"""Whether a statement claims what another source could bear out: no request, no question, nothing of one's own."""

from collections.abc import Sequence

from model.detectors import hashing
from model.detectors.attributions import Attribution
from model.detectors.tokens import Tokens

_SURE, _SPOKEN, _LONG, _LEAD = 0.9, 0.5, 8, 2
"""How likely a statement must be one, its cue one of speech, how many words it must claim, and from which sentence on:
what an article opens with, it goes on to bear out."""

_ASKING_WORDS = (
    *("ask", "asks", "asked", "asking", "urge", "urges", "urged", "urging", "request", "requests", "requested", "call"),
    *("calls", "called", "calling", "hope", "hopes", "hoped", "thank", "thanks", "thanked", "demand", "demanded"),
    *("demands", "order", "orders", "ordered", "warned", "warns", "advised", "advises", "invited", "wished", "begged"),
)
_OWN_WORDS = ("i", "me", "my", "we", "us", "our", "you", "your", "i'm", "i've", "we're", "we've", "i'd", "we'll", "?")
_ASKING, _OWN = (frozenset(int(hashing.word(word)) for word in words) for words in (_ASKING_WORDS, _OWN_WORDS))


def is_one(tokens: Tokens, statement: Attribution, before: Sequence[int]) -> bool:
    """Whether it is one; ``before`` counts the words before each word."""
    if statement.likely < _SURE or statement.spoken < _SPOKEN or statement.sentence < _LEAD:
        return False
    long = sum(before[last + 1] - before[first] for first, last in statement.content) >= _LONG
    return (
        long and not _has(tokens, statement.cue, _ASKING) and not any(_has(tokens, c, _OWN) for c in statement.content)
    )


def _has(tokens: Tokens, words: tuple[int, int], listed: frozenset[int]) -> bool:
    return not listed.isdisjoint(tokens.word[words[0] : words[1] + 1].tolist())
