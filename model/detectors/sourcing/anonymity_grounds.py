"""By which words an article grounds an unnamed source: its role or access, and the reason it stays unnamed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution import anonymity_reasons
from model.detectors.attribution.attributions import Attribution, Words
from model.detectors.text import lexicon
from model.detectors.text.tokens import MARK, Tokens

_LISTS = ("anonymous_roles", "anonymous_trades", "anonymous_bare", "anonymous_vague")
_BESIDE, _LONGEST = 8, 14


@dataclass(frozen=True, slots=True)
class Telling:
    """One entry a word: whether it tells of access, names a post, only a bare one, adds nothing, or is of a reason."""

    access: NDArray[np.bool_]
    post: NDArray[np.bool_]
    bare: NDArray[np.bool_]
    vague: NDArray[np.bool_]
    reason: NDArray[np.bool_]


def telling(tokens: Tokens) -> Telling:
    """Looks all words of an article up."""
    reason = anonymity_reasons.reasons(tokens)
    post, trade, bare, vague = (lexicon.single(tokens, lexicon.words(name)) for name in _LISTS)
    access = lexicon.member(tokens, lexicon.words("anonymous_access"))
    return Telling(access & ~reason, post | trade, bare, vague | reason | (tokens.shape == MARK), reason)


def qualified(tokens: Tokens, statement: Attribution, told: Telling) -> tuple[Words, ...]:
    """Where a post is named that tells more than "officials"; and where access is told, in the source or beside it."""
    first, last = statement.source or statement.cue
    post = tuple(_post(told, first, last))
    inside = last if post else first - 1
    return post + tuple(run for run in _access(tokens, statement, told) if run[0] > inside)


def explained(tokens: Tokens, meant: Sequence[Attribution], told: Telling) -> Mapping[int, tuple[Words, ...]]:
    """The reasons by the sentence of the speaker: its own, or those of the next one that names no other speaker."""
    places = {statement.sentence for statement in meant}
    given: dict[int, list[Words]] = {}
    for run in _runs(told.reason):
        given.setdefault(int(tokens.sentence[run[0]]), []).append(run)
    here = {place: given[place] for place in places if place in given}
    after = {place: given[place + 1] for place in places - here.keys() if place + 1 in given.keys() - places}
    return {place: tuple(runs) for place, runs in (here | after).items()}


def _post(told: Telling, first: int, last: int) -> Iterator[Words]:
    """The stretches of a source that say more than nothing, if one names a post and they say more than that."""
    here = slice(first, last + 1)
    more = ~told.vague[here]
    if not (told.post[here] & more).any() or not (~told.bare[here] & more).any():
        return
    for low, high in _runs(~told.reason[here]):
        says = np.flatnonzero(more[low : high + 1])
        if len(says):
            yield first + low + int(says[0]), first + low + int(says[-1])


def _access(tokens: Tokens, statement: Attribution, told: Telling) -> Iterator[Words]:
    """Phrases of access with what they speak of, in the source or within a few words after it; not in what is said."""
    first, last = statement.source or statement.cue
    until = min(last + _BESIDE, len(tokens) - 1)
    said = {at for low, high in (statement.cue, *statement.content) for at in range(low, high + 1)}
    for low, high in _runs(told.access[first : until + 1]):
        begins, ends = first + low, first + high
        here = begins <= last or tokens.sentence[begins] == statement.sentence
        if here and begins not in said:
            yield begins, _reach(tokens, told, (begins, ends), said)


def _reach(tokens: Tokens, told: Telling, run: Words, said: set[int]) -> int:
    """The last word of what a phrase of access speaks of: before the next mark, reason or part of the statement."""
    for at in range(run[1] + 1, min(run[0] + _LONGEST, len(tokens))):
        elsewhere = tokens.sentence[at] != tokens.sentence[run[0]]
        if at in said or elsewhere or told.reason[at] or tokens.shape[at] == MARK:
            return at - 1
    return min(run[0] + _LONGEST, len(tokens)) - 1


def _runs(inside: NDArray[np.bool_]) -> Iterator[Words]:
    """First and last index of each stretch."""
    edges = np.diff(np.concatenate(([0], inside, [0])))
    ends = (np.flatnonzero(edges < 0) - 1).tolist()
    yield from zip(np.flatnonzero(edges > 0).tolist(), ends, strict=True)
