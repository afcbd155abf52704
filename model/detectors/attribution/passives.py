"""Verbs of saying turned round: "it is believed" has no source, and "officials were told" names who was told."""

from collections.abc import Iterator

from model.detectors.hedging import hedge_context
from model.detectors.text import hashing, lexicon
from model.detectors.text.tokens import Tokens

_BE_WORDS = ("is", "are", "was", "were", "be", "been", "being", "'re", "got", "get")
_HEARING_WORDS = (
    *("told", "informed", "warned", "advised", "notified", "assured", "briefed", "asked", "reminded"),
    *("announced", "revealed", "reported", "confirmed", "described", "praised", "criticized", "criticised"),
    *("seen", "viewed", "regarded", "considered"),
)
_BE, _HEARING = (frozenset(int(hashing.word(word)) for word in words) for words in (_BE_WORDS, _HEARING_WORDS))
_IT = frozenset(int(hashing.word(word)) for word in ("it", "it's"))
_REACH = 3


def hears(tokens: Tokens, cue: tuple[int, int]) -> bool:
    """Whether whoever stands before the cue is told something, or is what is told, and does not tell it."""
    words = tokens.word[cue[0] : cue[1] + 1].tolist()
    return any(
        word in _BE and not _HEARING.isdisjoint(words[at + 1 : at + 1 + _REACH]) for at, word in enumerate(words)
    )


def impersonal(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """First and last word of each "it is (widely) believed" and its like."""
    for match in lexicon.find(tokens, lexicon.words("hedges_agentless")):
        found = hedge_context.agentless(tokens, match)
        if found and int(tokens.word[found.first]) in _IT:
            yield found.first, match.last
