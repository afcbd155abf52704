"""Verbs of saying turned round: "it is believed" has no source, and "officials were told" names who was told."""

from collections.abc import Iterator
from dataclasses import replace

from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.hedging import hedge_context
from model.detectors.text import hashing, lexicon
from model.detectors.text.tokens import Tokens

_BE = hashing.words("'re", "got", "get")
"""Beside the forms of "be" themselves."""
_BY, _THAT = (int(hashing.word(word)) for word in ("by", "that"))
_IT = hashing.words("it", "it's")
_REACH = 3


def owned(tokens: Tokens, runs: Runs, link: Link) -> Link:
    """The statement with its source set right where its cue is a passive.

    Who is told something, or told of, is no source; where somebody is told of, "by" at the cue's end names the source.
    """
    ahead, cue = link.source, (int(runs.first[link.cue]), int(runs.last[link.cue]))
    if ahead is None or runs.first[ahead] > cue[0]:
        return link
    if is_told_of(tokens, cue):
        behind = next((run for run in link.content if runs.first[run] == cue[1] + 1), None)
        return _turned(tokens, cue, link, behind)
    return replace(link, source=None) if hears(tokens, cue) else link


def hears(tokens: Tokens, cue: tuple[int, int]) -> bool:
    """Whether whoever stands before the cue is told something, and does not tell it."""
    return _is_passive(tokens, cue, "cues_hearing")


def is_told_of(tokens: Tokens, cue: tuple[int, int]) -> bool:
    """Whether what stands before the cue is what is told, or who is spoken of: "the plan was condemned"."""
    return _is_passive(tokens, cue, "cues_told_of")


def _turned(tokens: Tokens, cue: tuple[int, int], link: Link, behind: int | None) -> Link:
    """Makes the subject part of the content, and the run ``behind`` a "by" the source.

    "That" behind the cue opens the whole content, and the subject is let go: "it was said that".
    """
    subject = () if link.source is None else (link.source,)
    if behind is not None and int(tokens.word[cue[1]]) == _BY:
        return replace(link, source=behind, content=(*subject, *(run for run in link.content if run != behind)))
    whole = behind is not None and int(tokens.word[cue[1] + 1]) == _THAT
    return replace(link, source=None, content=link.content if whole else (*subject, *link.content))


def _is_passive(tokens: Tokens, cue: tuple[int, int], participles: str) -> bool:
    words = tokens.word[cue[0] : cue[1] + 1].tolist()
    verbs = [at for at, word in enumerate(words) if word in _BE or lexicon.has("be", word)]
    return any(lexicon.has(participles, *words[at + 1 : at + 1 + _REACH]) for at in verbs)


def impersonal(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """First and last word of each "it is (widely) believed" and its like."""
    for match in lexicon.find(tokens, lexicon.words("hedges_agentless")):
        found = hedge_context.agentless(tokens, match)
        if found and int(tokens.word[found.first]) in _IT:
            yield found.first, match.last
