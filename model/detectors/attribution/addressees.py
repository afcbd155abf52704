"""Cuts whom somebody tells from what is told: "told the council that", "told the Courier “...”"."""

from collections.abc import Sequence
from dataclasses import replace

from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.text import hashing, lexicon
from model.detectors.text.tokens import MARK, Tokens

_THAT, _TO = (int(hashing.word(word)) for word in ("that", "to"))
_OF_WHAT = hashing.words("to", "of", "about", "against", "over")
_FAR = 7
"""Words that an addressee has at the most."""


def contents(tokens: Tokens, runs: Runs, links: Sequence[Link]) -> Runs:
    """The runs, the contents behind "told" begun where the addressee ends."""
    first = runs.first.copy()
    for link in links:
        told = _tells(tokens, int(runs.first[link.cue]), int(runs.last[link.cue]))
        behind = next((run for run in link.content if runs.first[run] == runs.last[link.cue] + 1), None)
        if told and behind is not None:
            first[behind] = _begin(tokens, int(first[behind]), int(runs.last[behind]))
    return replace(runs, first=first)


def _tells(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a cue is ready for an addressee: "warned", "admitted to", but not "warned against"."""
    verb = last - 1 if last > first and int(tokens.word[last]) == _TO else last
    return lexicon.has("cues_telling", int(tokens.word[verb]))


def _begin(tokens: Tokens, first: int, last: int) -> int:
    """The "that" or the quotation which opens what is told, where nothing but a noun stands before it."""
    if tokens.quoted[first] or int(tokens.word[first]) == _THAT:
        return first
    for at in range(first + 1, min(first + _FAR, last)):
        if tokens.quoted[at] or int(tokens.word[at]) == _THAT:
            return at
        word = int(tokens.word[at])
        if tokens.shape[at] == MARK or word in _OF_WHAT or lexicon.has("clause_verbs", word):
            return first
    return first
