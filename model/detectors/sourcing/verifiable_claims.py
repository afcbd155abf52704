"""Whether a statement claims what another source could bear out: no request, no question, nothing of one's own.

What is quoted whole is mostly a view: of thirty such claims read by hand nine rest on one voice alone.
"""

from collections.abc import Sequence

from model.detectors.attribution.attributions import Attribution
from model.detectors.text import lexicon
from model.detectors.text.tokens import MARK, Tokens

_SURE, _SPOKEN, _LONG, _LEAD = 0.9, 0.5, 8, 2
"""How likely a statement must be one, its cue one of speech, how many words it must claim, and from which sentence on:
what an article opens with, it goes on to bear out."""


def is_one(tokens: Tokens, statement: Attribution, before: Sequence[int]) -> bool:
    """Whether it is one; ``before`` counts the words before each word."""
    if statement.likely < _SURE or statement.spoken < _SPOKEN or statement.sentence < _LEAD:
        return False
    long = sum(before[last + 1] - before[first] for first, last in statement.content) >= _LONG
    return (
        long
        and _is_retold(tokens, statement)
        and not _has(tokens, statement.cue, "claims_none")
        and not any(_has(tokens, c, "claims_own") for c in statement.content)
    )


def _is_retold(tokens: Tokens, statement: Attribution) -> bool:
    """Whether the writer tells some of it in his own words."""
    runs = (slice(first, last + 1) for first, last in statement.content)
    return any(bool((~tokens.quoted[run] & (tokens.shape[run] != MARK)).any()) for run in runs)


def _has(tokens: Tokens, words: tuple[int, int], name: str) -> bool:
    return lexicon.has(name, *tokens.word[words[0] : words[1] + 1].tolist())
