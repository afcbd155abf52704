"""The sourcing ledger: a row for every statement laid at a source's door, whose voice it is, and how it stands."""

from collections import Counter
from collections.abc import Sequence

from model.detectors import agreement, voices
from model.detectors.attributions import Attribution
from model.detectors.reading import Reading
from model.detectors.tokens import MARK
from model.types import Entry, Quoting, Source


def rows(reading: Reading) -> tuple[Entry, ...]:
    """All rows in reading order of their cues."""
    found = reading.voices
    statements = Counter(found.of)
    alone = _alone(reading)
    return tuple(
        Entry(
            span=reading.tokens.span(*statement.whole),
            cue=reading.tokens.span(*statement.cue),
            who=_who(reading, voice),
            voice=voice,
            statements=statements[voice],
            form=_form(reading, statement),
            content=tuple(reading.tokens.span(*words) for words in statement.content),
            only_support=only,
        )
        for statement, voice, only in zip(reading.attributions.all, found.of, alone, strict=True)
    )


def _who(reading: Reading, number: int) -> Source | None:
    voice = reading.voices.all[number]
    return None if voice.name is None else Source(voices.span(reading.text, reading.tokens, voice.name), voice.kind)


def _form(reading: Reading, statement: Attribution) -> Quoting:
    """Direct where all words stand in quotation marks; what a quotation tells of another is that one's words retold."""
    if reading.tokens.quoted[statement.cue[0]]:
        return "indirect"
    words = [at for first, last in statement.content for at in range(first, last + 1)]
    said = [bool(reading.tokens.quoted[at]) for at in words if reading.tokens.shape[at] != MARK]
    return "indirect" if not any(said) else "direct" if all(said) else "partly"


def _alone(reading: Reading) -> Sequence[bool]:
    """Whether a statement's source is the only one to say so; not where there is no source to stand alone."""
    found = reading.voices
    named = [found.all[voice].name is not None for voice in found.of]
    weights = agreement.told(reading) if any(named) else {}
    said = [
        agreement.said(reading.tokens, statement, voice, weights)
        for statement, voice in zip(reading.attributions.all, found.of, strict=True)
    ]
    others = agreement.tellers(each for each, has_name in zip(said, named, strict=True) if has_name)
    return [
        has_name and not agreement.borne_out(each, others, weights) for each, has_name in zip(said, named, strict=True)
    ]
