"""What an article tells of a source it does not name: role or access, a reason, and whether anyone named agrees."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution.attributions import Attribution, Words
from model.detectors.reading import Reading
from model.detectors.sourcing import anonymity_grounds, corroboration
from model.detectors.sourcing.corroboration import Said, Tellers, Told
from model.detectors.text import lexicon

_SPOKEN = 0.5
_DOUBT = 2
"""Doubt that a source is unnamed counts twice, for to call one so is the graver mistake; chosen on PolNeAR's dev."""
_SURE = 0.8
"""How likely a statement must be one before its source is said to be unnamed; chosen on the same articles."""
_ANSWERABLE = frozenset({"named", "organization", "document"})
_UNNAMED = -1


@dataclass(frozen=True, slots=True)
class Anonymous:
    """One unnamed source that speaks, and by which words it is grounded; the fields are empty where there are none.

    ``office`` tells that it is the voice of an office that is named: "a spokeswoman for the Wexmoor Council";
    ``doubtful`` that somebody named speaks beside it, or takes up its words, and may say the same.
    """

    statement: Attribution
    likely: float
    office: bool
    qualified: tuple[Words, ...]
    explained: tuple[Words, ...]
    corroborated: tuple[Words, ...]
    doubtful: bool


def likely(statement: Attribution) -> float:
    """How probable it is that the statement is something an unnamed source says; a pronoun points, and is not asked."""
    told = statement.pointing or statement.source is None or statement.likely < _SURE
    return 0.0 if told else statement.unnamed**_DOUBT * statement.spoken


def find(reading: Reading) -> tuple[Anonymous, ...]:
    """Every unnamed source that speaks, in reading order."""
    meant = [statement for statement in reading.attributions.all if likely(statement) >= _SPOKEN]
    if not meant:
        return ()
    telling, weights = anonymity_grounds.telling(reading.tokens), corroboration.told(reading)
    explained = anonymity_grounds.explained(reading.tokens, meant, telling)
    tellers = corroboration.tellers(_answerable(reading, weights))
    said = [corroboration.said(reading.tokens, statement, _UNNAMED, weights) for statement in meant]
    return tuple(
        Anonymous(
            statement=statement,
            likely=likely(statement),
            office=_speaks_for_office(reading, statement),
            qualified=anonymity_grounds.qualified(reading.tokens, statement, telling),
            explained=explained.get(statement.sentence, ()),
            corroborated=_corroborated(reading, own, tellers, weights),
            doubtful=_has_named_beside(reading, statement) or corroboration.taken_up(own, tellers, weights),
        )
        for statement, own in zip(meant, said, strict=True)
    )


def probabilities(reading: Reading) -> NDArray[np.float64]:
    """How probable it is that a sentence has an unnamed source that speaks, one a sentence."""
    absent = np.ones(len(reading.document.sentences))
    for statement in reading.attributions.all:
        absent[statement.sentence] *= 1 - likely(statement)
    return 1 - absent


def _speaks_for_office(reading: Reading, statement: Attribution) -> bool:
    """Whether a spokesperson's office has a name in the source."""
    if statement.source is None:
        return False
    here = slice(statement.source[0], statement.source[1] + 1)
    return lexicon.has("office_voices", *reading.tokens.word[here].tolist()) and bool(reading.names[here].any())


def _answerable(reading: Reading, weights: Told) -> Iterator[Said]:
    """What those say who can be asked about it; each statement goes by its number."""
    for number, statement in enumerate(reading.attributions.all):
        if statement.kind in _ANSWERABLE and statement.source is not None:
            yield corroboration.said(reading.tokens, statement, number, weights)


def _corroborated(reading: Reading, own: Said, tellers: Tellers, weights: Told) -> tuple[Words, ...]:
    """The whole of the first statement that says the same."""
    found = sorted({other.voice for other in corroboration.agreeing(own, tellers, weights)})
    return tuple(reading.attributions.all[number].whole for number in found[:1])


def _has_named_beside(reading: Reading, own: Attribution) -> bool:
    """Whether somebody named speaks in the same sentence, or in the one before or after."""
    named = (other for other in reading.attributions.stated if other.kind == "named")
    return any(abs(other.sentence - own.sentence) <= 1 for other in named)
