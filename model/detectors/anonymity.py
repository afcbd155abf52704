"""What an article tells of a source it does not name: role or access, a reason, and whether anyone named agrees."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors import agreement, asides, lexicon
from model.detectors.agreement import Said, Told
from model.detectors.attributions import Attribution
from model.detectors.reading import Reading
from model.detectors.tokens import MARK, Tokens

_SPOKEN = 0.5
_ANSWERABLE = frozenset({"named", "organization", "document"})
_UNNAMED, _OTHER = 0, 1


@dataclass(frozen=True, slots=True)
class Anonymous:
    """One unnamed source that speaks, and what is told of it."""

    statement: Attribution
    likely: float
    qualified: bool
    explained: bool
    corroborated: bool


def likely(statement: Attribution) -> float:
    """How probable it is that the statement is something an unnamed source says; a pronoun points, and is not asked."""
    return 0.0 if statement.pointing or statement.source is None else statement.unnamed * statement.spoken


def find(reading: Reading) -> tuple[Anonymous, ...]:
    """Every unnamed source that speaks, in reading order."""
    meant = [statement for statement in reading.attributions.all if likely(statement) >= _SPOKEN]
    if not meant:
        return ()
    tokens = reading.tokens
    aside = asides.reasons(tokens)
    access = lexicon.member(tokens, lexicon.words("anonymous_access"))
    roles, vague = (lexicon.single(tokens, lexicon.words(name)) for name in ("anonymous_roles", "anonymous_vague"))
    told, explained = agreement.told(reading), _explained(tokens, meant, aside)
    tellers = agreement.tellers(_answerable(reading, told))
    return tuple(
        Anonymous(
            statement=statement,
            likely=likely(statement),
            qualified=_qualified(tokens, statement, access, roles, vague | aside),
            explained=statement.sentence in explained,
            corroborated=agreement.borne_out(agreement.said(tokens, statement, _UNNAMED, told), tellers, told),
        )
        for statement in meant
    )


def probabilities(reading: Reading) -> NDArray[np.float64]:
    """How probable it is that a sentence has an unnamed source that speaks, one a sentence."""
    absent = np.ones(len(reading.document.sentences))
    for statement in reading.attributions.all:
        absent[statement.sentence] *= 1 - likely(statement)
    return 1 - absent


def _qualified(
    tokens: Tokens,
    statement: Attribution,
    access: NDArray[np.bool_],
    roles: NDArray[np.bool_],
    vague: NDArray[np.bool_],
) -> bool:
    """Access is told in the source's words or beside them; or a post is named, and more than the bare post."""
    first, last = statement.source or statement.cue
    beside = min(last + 8, len(tokens) - 1)
    here = (np.arange(first, beside + 1) <= last) | (tokens.sentence[first : beside + 1] == statement.sentence)
    content = np.concatenate([np.arange(low, high + 1) for low, high in statement.content])
    outside = ~np.isin(np.arange(first, beside + 1), content)
    if (access[first : beside + 1] & here & outside).any():
        return True
    post = roles[first : last + 1]
    more = ~post & ~vague[first : last + 1] & (tokens.shape[first : last + 1] != MARK)
    return bool(post.any() and more.any())


def _explained(tokens: Tokens, meant: Sequence[Attribution], reasons: NDArray[np.bool_]) -> set[int]:
    """Sentences of the speakers that a reason is given for: their own has it, or the next one that names no other."""
    places = {statement.sentence for statement in meant}
    given = {int(sentence) for sentence in tokens.sentence[reasons].tolist()}
    return {place for place in places if place in given or (place + 1 in given and place + 1 not in places)}


def _answerable(reading: Reading, told: Told) -> Iterator[Said]:
    """What those say who can be asked about it."""
    for statement in reading.attributions.all:
        if statement.kind in _ANSWERABLE and statement.source is not None:
            yield agreement.said(reading.tokens, statement, _OTHER, told)
