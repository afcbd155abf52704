"""A clause that "..., Pell told us." closes is what was said, and not the sentence after it that was taken for it."""

from collections.abc import Sequence
from dataclasses import replace

from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.text import hashing
from model.detectors.text.tokens import MARK, Tokens

_COMMA, _US = int(hashing.word(",")), hashing.words("me", "us")
_FEWEST = 4
"""Words of a clause."""


def contents(tokens: Tokens, runs: Runs, links: Sequence[Link]) -> Runs:
    """The runs, such contents moved before their cues."""
    first, last = runs.first.copy(), runs.last.copy()
    for link in links:
        clause = _clause(tokens, runs, link)
        if clause is not None:
            first[link.content[0]], last[link.content[0]] = clause
    return replace(runs, first=first, last=last)


def _clause(tokens: Tokens, runs: Runs, link: Link) -> tuple[int, int] | None:
    """The clause that source and cue close with a comma, where a later unquoted sentence is all that was found."""
    if link.source is None or len(link.content) != 1:
        return None
    parts, said = (link.source, link.cue), int(runs.first[link.content[0]])
    begin, end = min(int(runs.first[part]) for part in parts), max(int(runs.last[part]) for part in parts)
    opening, closing = tokens.sentence_at(begin)
    later = (
        tokens.sentence[said] > tokens.sentence[begin]
        and not tokens.quoted[said : runs.last[link.content[0]] + 1].any()
    )
    closes = all(tokens.shape[at] == MARK or int(tokens.word[at]) in _US for at in range(end + 1, closing + 1))
    long = begin - 1 - opening >= _FEWEST and int(tokens.word[begin - 1]) == _COMMA
    return (opening, begin - 2) if later and closes and long else None
