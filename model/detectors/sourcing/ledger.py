"""The sourcing ledger: a row for whatever a source is told to have said, whose voice it is, and how it stands."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain, compress, count, pairwise

import numpy as np

from model.detectors.attribution.attributions import Attribution
from model.detectors.coreference import speakers
from model.detectors.reading import Reading
from model.detectors.sourcing import sole_support, verifiable_claims
from model.detectors.text.tokens import MARK
from model.types import Entry, Quoting, Source

_Words = tuple[Sequence[int], Sequence[int], Sequence[bool]]


def rows(reading: Reading) -> tuple[Entry, ...]:
    """All rows in reading order of their cues."""
    found, told = reading.voices, [each.stated for each in reading.attributions.all]
    statements, words = Counter(compress(found.of, told)), _words(reading)
    alone = _alone(reading, words)
    return tuple(
        Entry(
            span=reading.tokens.span(*statement.whole),
            cue=reading.tokens.span(*statement.cue),
            who=_who(reading, voice),
            voice=voice,
            statements=statements[voice],
            form=_form(words, statement),
            content=tuple(reading.tokens.span(*words) for words in statement.content),
            only_support=only,
        )
        for statement, voice, only in compress(zip(reading.attributions.all, found.of, alone, strict=True), told)
    )


def _who(reading: Reading, number: int) -> Source | None:
    voice = reading.voices.all[number]
    return None if voice.name is None else Source(speakers.span(reading.text, reading.tokens, voice.name), voice.kind)


def _words(reading: Reading) -> _Words:
    """How many words, and how many in quotation marks, stand before each word and after the last."""
    quoted, word = reading.tokens.quoted, reading.tokens.shape != MARK
    before = [np.concatenate(([0], np.cumsum(each))).tolist() for each in (word, word & quoted)]
    return before[0], before[1], quoted.tolist()


def _form(words: _Words, statement: Attribution) -> Quoting:
    """Direct where all words stand in quotation marks; what a quotation tells of another is that one's words retold."""
    before, quoted, inside = words
    said = sum(quoted[last + 1] - quoted[first] for first, last in statement.content)
    if inside[statement.cue[0]] or not said:
        return "indirect"
    return "direct" if said == sum(before[last + 1] - before[first] for first, last in statement.content) else "partly"


def _alone(reading: Reading, words: _Words) -> Sequence[bool]:
    """Whether a claim's source is surely the only one to say so; not where no source can stand alone, or no claim.

    Another who is told to say it in one breath may bear it out too.
    """
    found, told = reading.voices, reading.attributions.all
    named = [found.all[voice].name is not None for voice in found.of]
    joined = _joined(reading)
    claimed = [
        has_name and number not in joined and verifiable_claims.is_one(reading.tokens, each, words[0])
        for number, (each, has_name) in enumerate(zip(told, named, strict=True))
    ]
    return sole_support.of(reading, claimed)


def _joined(reading: Reading) -> frozenset[int]:
    """The numbers of statements that share a sentence with another source's, neither telling the other's."""
    told = sorted(zip(reading.attributions.all, reading.voices.of, count()), key=lambda each: each[0].whole)
    beside = (
        (at, number)
        for (one, voice, at), (other, another, number) in pairwise(told)
        if one.sentence == other.sentence and voice != another and one.whole[1] < other.whole[0]
    )
    return frozenset(chain.from_iterable(beside))
