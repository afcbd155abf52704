"""Finds hedges: words that pass a claim on without vouching for it or without saying whose it is.

Word lists propose, the words around decide: "is said to" but not "he said", "the alleged thief" but not "they alleged
that", "may" but not the month, "appeared to" but not "appeared in court". What a source says (experts, officials, an
unnamed aide) is an attribution and no hedge; "it is unclear" is one before "if" and "whether" alone.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from model.detectors.hedging import hedge_context, hedge_modal
from model.detectors.text import lexicon
from model.detectors.text.lexicon import Match
from model.detectors.text.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Hedge:
    """One hedge: its first and last token, both included, and its kind (a key of the notes for readers)."""

    first: int
    last: int
    kind: str


Rule = Callable[[Tokens, Match], Match | None]

LISTS: tuple[tuple[str, str, Rule], ...] = (
    ("hedges_plain", "plain", hedge_context.plain),
    ("hedges_agentless", "agentless", hedge_context.agentless),
    ("hedges_claimed", "claimed", hedge_context.claimed),
    ("hedges_seeming", "seeming", hedge_context.seeming),
    ("hedges_modal", "possible", hedge_modal.possible),
)
"""Word list, kind, and the rule that says how far the hedge reaches, or that it is none."""
_NAMES = tuple(name for name, _, _ in LISTS)


def find(tokens: Tokens) -> tuple[Hedge, ...]:
    """All hedges of a text in reading order; where two overlap, the one from the earlier list stands."""
    taken: set[int] = set()
    found: list[Hedge] = []
    for hedge in _proposed(tokens):
        reach = range(hedge.first, hedge.last + 1)
        if taken.isdisjoint(reach):
            taken.update(reach)
            found.append(hedge)
    return tuple(sorted(found, key=lambda hedge: hedge.first))


def _proposed(tokens: Tokens) -> Iterator[Hedge]:
    found = lexicon.each(tokens, _NAMES)
    for name, kind, rule in LISTS:
        for match in found[name]:
            kept = rule(tokens, match)
            if kept:
                yield Hedge(kept.first, kept.last, hedge_context.kind(match.phrase, kind))
