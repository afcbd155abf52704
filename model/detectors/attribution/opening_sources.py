"""Parts the source of "According to Pell, the pier is shut" from what it says, at the comma.

Where no mark but a comma parts the two, the tagger takes the subject of what is said for more of the source.
"""

from collections.abc import Sequence
from dataclasses import replace

from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.attribution.tagger import CONTENT
from model.detectors.text import hashing
from model.detectors.text.tokens import MARK, NUMBER, Tokens

_ACCORDING, _TO, _COMMA = (int(hashing.word(word)) for word in ("according", "to", ","))
_RELATIVE = hashing.words("who", "which", "whose")
_LEAD, _LONGEST, _LEAST = 1, 14, 3
"""Words that may stand before "according", most words of the source, and fewest of what it says."""


def parted(tokens: Tokens, runs: Runs, links: Sequence[Link]) -> tuple[Runs, tuple[Link, ...]]:
    """The links in their order; "according to" without a content is given the rest of its sentence as one.

    The runs come back with the shorter sources, and with the new contents behind all others.
    """
    last, added, found = runs.last.copy(), list[tuple[int, int]](), list[Link]()
    for link in links:
        comma = _comma(tokens, runs, link)
        end = _end(tokens, int(runs.last[link.cue])) if comma is not None else 0
        if comma is None or link.source is None or end - comma < _LEAST:
            found.append(link)
            continue
        last[link.source] = comma - 1
        added.append((comma + 1, end))
        found.append(replace(link, content=(len(runs) + len(added) - 1,)))
    return replace(runs, last=last).behind(added, CONTENT), tuple(found)


def _comma(tokens: Tokens, runs: Runs, link: Link) -> int | None:
    """The first comma behind "according to", where it ends the source; None where the cue is another or does not open.

    In a figure, before a relative clause or far off it ends none.
    """
    first, last = int(runs.first[link.cue]), int(runs.last[link.cue])
    opens = first - tokens.sentence_at(first)[0] <= _LEAD
    cue = tokens.word[first : last + 1].tolist() == [_ACCORDING, _TO]
    if not (opens and cue) or link.content or link.source is None or runs.first[link.source] != last + 1:
        return None
    near = range(last + 2, min(last + _LONGEST, _end(tokens, last)))
    at = next((at for at in near if int(tokens.word[at]) == _COMMA and not tokens.quoted[at]), None)
    told_of = at is None or tokens.shape[at + 1] == NUMBER or int(tokens.word[at + 1]) in _RELATIVE
    return None if told_of else at


def _end(tokens: Tokens, at: int) -> int:
    """Where the sentence of a word ends, a closing mark outside quotations aside."""
    _, end = tokens.sentence_at(at)
    return end - 1 if tokens.shape[end] == MARK and not tokens.quoted[end] else end
