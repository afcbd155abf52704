"""Whose voice each statement is: surnames, pronouns and short forms are led back to the fullest name given."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution import mentions
from model.detectors.attribution.attributions import Attribution, Attributions, Words
from model.detectors.coreference import entities, quotations, resolution
from model.detectors.coreference.known_voices import Known
from model.detectors.text import lexicon
from model.detectors.text.tokens import Tokens
from model.types import Kind, Span

_PEOPLE: frozenset[Kind] = frozenset({"anonymous", "collective"})
_FEW, _OWN = 3, 100
"""How few words a person can be taken for a group by, and how many pronouns a source in its own words outweighs."""
_OWNING = ("'s", "’s", "'", "’")


@dataclass(frozen=True, slots=True)
class Voice:
    """One source of an article under its fullest name; no words and the kind "none" where nobody is named.

    ``known`` is False for nobody, and for a pronoun that leads to nobody; ``person`` is True for who has a name.
    """

    name: Words | None
    kind: Kind
    known: bool
    person: bool = False


@dataclass(frozen=True, slots=True)
class Voices:
    """All voices in the order in which they first speak, and the number of each statement's voice."""

    all: tuple[Voice, ...]
    of: tuple[int, ...]


def read(tokens: Tokens, named: NDArray[np.bool_], statements: Sequence[Attribution]) -> Voices:
    """The article's own sentences are heard first, then what is said in quotations."""
    if not statements:
        return Voices((), ())
    known, of = resolution.resolve(
        entities.read(tokens, named, statements), quotations.read(tokens, statements), statements
    )
    lent = [of.get(n) for n in range(len(statements))]
    order = {voice: place for place, voice in enumerate(dict.fromkeys(lent))}
    kinds = _kinds(statements, of)
    return Voices(tuple(_voice(voice, known, kinds) for voice in order), tuple(order[voice] for voice in lent))


def settled(tokens: Tokens, statements: Attributions, voices: Voices) -> Attributions:
    """The statements, each of its voice's kind where that is known better: one voice is shown as of one kind.

    None is unnamed or a group's whose voice is a person that the article names: "the mayor said". Nor is one a city's
    that its mayor makes under a name: "Wexmoor Mayor Ada Pell"; and none a person's that a body makes elsewhere.
    """
    heard = (voices.all[number] for number in voices.of)
    told = tuple(
        replace(each, kind=voice.kind, unnamed=0.0) if voice.known and _settles(tokens, each, voice) else each
        for each, voice in zip(statements.all, heard, strict=True)
    )
    return replace(statements, all=told)


def _settles(tokens: Tokens, statement: Attribution, voice: Voice) -> bool:
    """Whether a voice tells of what kind the source of its statement is."""
    if voice.kind == "organization":
        return statement.kind == "named" or (statement.pointing and statement.kind in _PEOPLE)
    if voice.kind == "named" and statement.kind == "anonymous":
        return True
    return voice.person and (_grouped(tokens, statement) or _titled(tokens, statement, voice))


def _grouped(tokens: Tokens, statement: Attribution) -> bool:
    """Whether a source of a few words was taken for a group that is no "we" and no "they"."""
    if statement.kind != "collective" or statement.source is None:
        return False
    first, last = statement.source
    return last - first < _FEW and (not statement.pointing or int(tokens.word[first]) in mentions.RELATIVE)


def _titled(tokens: Tokens, statement: Attribution, voice: Voice) -> bool:
    """Whether a body's name is in truth that of a person, in full or behind a title."""
    if statement.kind != "organization" or statement.source is None:
        return False
    first, last = statement.source
    return (first < last and statement.source == voice.name) or lexicon.has("titles", *tokens.word[first:last].tolist())


def span(text: str, tokens: Tokens, words: Words) -> Span:
    """The span of a name, without the possessive at its end."""
    start, end = tokens.span(*words)
    owning = next((mark for mark in _OWNING if text.endswith(mark, start, end)), "")
    return Span(start, end - len(owning))


def _kinds(statements: Sequence[Attribution], of: Mapping[int, int]) -> dict[int, Kind]:
    """The kind that most statements of each voice were taken for; what a pronoun was taken for counts least.

    What is nobody of the article's people, and is a body anywhere, is no person.
    """
    found: dict[int, Counter[Kind]] = {}
    for number in sorted(of):
        found.setdefault(of[number], Counter())[statements[number].kind] += 1 if statements[number].pointing else _OWN
    return {voice: _most(kinds) for voice, kinds in found.items()}


def _most(kinds: Counter[Kind]) -> Kind:
    most = kinds.most_common(1)[0][0]
    return "organization" if most == "named" and kinds["organization"] >= _OWN else most


def _voice(voice: int | None, known: Sequence[Known], kinds: Mapping[int, Kind]) -> Voice:
    if voice is None:
        return Voice(None, "none", known=False)
    own = known[voice]
    return Voice(own.name, "named" if own.person else kinds[voice], known=not own.pointer, person=own.person)
