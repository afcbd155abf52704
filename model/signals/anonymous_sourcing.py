"""Who speaks without a name, and what the article does about it: says role or access, gives a reason, finds support."""

import math
from collections.abc import Sequence

from model.detectors import anonymity, wording
from model.detectors.anonymity import Anonymous
from model.detectors.reading import Reading
from model.detectors.tokens import MARK
from model.types import Finding, Hit, SentenceProbability, Source

NAME = "anonymous_sourcing"
MEASURES = (
    "anonymous_sourcing.rate",
    "anonymous_sourcing.share",
    "anonymous_sourcing.unqualified",
    "anonymous_sourcing.unexplained",
    "anonymous_sourcing.uncorroborated",
    "anonymous_sourcing.bare",
)


def find(reading: Reading) -> Finding:
    """Value is the share of statements that rest on an unnamed speaker; NaN where nothing is laid to anyone."""
    found = anonymity.find(reading)
    likely = anonymity.probabilities(reading)
    spans = reading.document.sentences
    measures = _measures(reading, found)
    return Finding(
        value=measures[1],
        measures=measures,
        says=_says(found, len(reading.attributions.all)),
        hits=tuple(_hit(reading, each) for each in found),
        sentences=tuple(SentenceProbability(s, float(p)) for s, p in zip(spans, likely, strict=True)),
    )


def _measures(reading: Reading, found: Sequence[Anonymous]) -> tuple[float, ...]:
    """Unnamed speakers per 1,000 words, then shares of all statements; presence is apart from how it is handled."""
    words = int((reading.tokens.shape != MARK).sum())
    statements = len(reading.attributions.all) or math.nan
    bare = sum(not (each.qualified or each.explained or each.corroborated) for each in found)
    return (
        1000 * len(found) / words if words else math.nan,
        len(found) / statements,
        sum(not each.qualified for each in found) / statements,
        sum(not each.explained for each in found) / statements,
        sum(not each.corroborated for each in found) / statements,
        bare / statements,
    )


def _says(found: Sequence[Anonymous], statements: int) -> str:
    if not found:
        return wording.say(NAME, "none" if statements else "nothing")
    if len(found) == 1:
        return wording.say(NAME, "only" if statements == 1 else "one", statements=statements, **_told_of(found[0]))
    told = {
        "role": _told("role", [each.qualified for each in found]),
        "reason": _told("reason", [each.explained for each in found]),
        "same": _told("same", [each.corroborated for each in found]),
    }
    return wording.say(
        NAME, "all" if len(found) == statements else "some", count=len(found), statements=statements, **told
    )


def _told(part: str, yes: Sequence[bool]) -> str:
    key = "every" if all(yes) else "some" if any(yes) else "never"
    return wording.say(NAME, f"{part}_{key}", told=sum(yes))


def _told_of(each: Anonymous) -> dict[str, str]:
    parts = (("role", each.qualified), ("reason", each.explained), ("same", each.corroborated))
    return {part: wording.say(NAME, f"{part}_{'yes' if yes else 'no'}") for part, yes in parts}


def _hit(reading: Reading, each: Anonymous) -> Hit:
    tokens, statement = reading.tokens, each.statement
    span = tokens.span(*(statement.source or statement.cue))
    return Hit(
        span=span,
        note=wording.say(NAME, "note", **_told_of(each)),
        weight=each.likely * (0.5 if tokens.quoted[statement.cue[0]] else 1.0),
        quoted=bool(tokens.quoted[statement.cue[0]]),
        cue=tokens.span(*statement.cue),
        source=Source(span, "anonymous"),
        content=tuple(tokens.span(*words) for words in statement.content),
        qualified=each.qualified,
        explained=each.explained,
        corroborated=each.corroborated,
    )
