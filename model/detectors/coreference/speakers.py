"""Whose voice each statement is: surnames, pronouns and short forms are led back to the fullest name given."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution.attributions import Attribution, Attributions, Words
from model.detectors.coreference import entities, quotations, resolution
from model.detectors.coreference.resolution import Known
from model.detectors.text import lexicon
from model.detectors.text.tokens import Tokens
from model.types import Kind, Span

_OWNING = ("'s", "’s", "'", "’")


@dataclass(frozen=True, slots=True)
class Voice:
    """One source of an article under its fullest name; no words and the kind "none" where nobody is named.

    ``known`` is False for nobody, and for a pronoun that leads to nobody.
    """

    name: Words | None
    kind: Kind
    known: bool


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


def unmasked(tokens: Tokens, statements: Attributions, voices: Voices) -> Attributions:
    """The statements with none unnamed whose voice is a person that the article names: "the mayor said".

    Nor is one a city's that its mayor makes under a name: "Wexmoor Mayor Ada Pell".
    """
    heard = (voices.all[number] for number in voices.of)
    told = tuple(
        replace(each, kind="named", unnamed=0.0)
        if voice.known and voice.kind == "named" and (each.kind == "anonymous" or _titled(tokens, each))
        else each
        for each, voice in zip(statements.all, heard, strict=True)
    )
    return replace(statements, all=told)


def _titled(tokens: Tokens, statement: Attribution) -> bool:
    """Whether a body's name is in truth that of a person, behind a title."""
    if statement.kind != "organization" or statement.source is None:
        return False
    first, last = statement.source
    return lexicon.has("titles", *tokens.word[first:last].tolist())


def span(text: str, tokens: Tokens, words: Words) -> Span:
    """The span of a name, without the possessive at its end."""
    start, end = tokens.span(*words)
    owning = next((mark for mark in _OWNING if text.endswith(mark, start, end)), "")
    return Span(start, end - len(owning))


def _kinds(statements: Sequence[Attribution], of: Mapping[int, int]) -> dict[int, Kind]:
    """The kind that most statements of each voice were taken for; what a pronoun was taken for counts least."""
    found: dict[int, Counter[Kind]] = {}
    for number in sorted(of):
        found.setdefault(of[number], Counter())[statements[number].kind] += 1 if statements[number].pointing else 100
    return {voice: kinds.most_common(1)[0][0] for voice, kinds in found.items()}


def _voice(voice: int | None, known: Sequence[Known], kinds: Mapping[int, Kind]) -> Voice:
    if voice is None:
        return Voice(None, "none", known=False)
    own = known[voice]
    return Voice(own.name, "named" if own.person else kinds[voice], known=not own.pointer)
