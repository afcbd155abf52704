"""Who speaks without a name, and what the article does about it: says role or access, gives a reason, finds support."""

import math
from collections.abc import Sequence

from model import sentences
from model.detectors import wording
from model.detectors.reading import Reading
from model.detectors.sourcing import anonymous_sources
from model.detectors.sourcing.anonymous_sources import Anonymous
from model.detectors.text.tokens import Tokens
from model.types import Finding, Grounds, Hit, Source, Span

NAME = "anonymous_sourcing"
_QUOTED = 14
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
    found = anonymous_sources.find(reading)
    likely = anonymous_sources.probabilities(reading)
    measures = _measures(reading, found)
    return Finding(
        value=measures[1],
        measures=measures,
        says=_says(found, _statements(reading, found)),
        hits=tuple({hit.span: hit for hit in (_hit(reading, each) for each in reversed(found))}.values())[::-1],
        sentences=sentences.each(reading.document, likely),
    )


def _measures(reading: Reading, found: Sequence[Anonymous]) -> tuple[float, ...]:
    """Unnamed speakers per 1,000 words, then shares of all statements; presence is apart from how it is handled."""
    words = reading.words
    statements = _statements(reading, found) or math.nan
    bare = sum(not (each.qualified or each.explained or each.corroborated) for each in found)
    return (
        1000 * len(found) / words if words else math.nan,
        len(found) / statements,
        sum(not each.qualified for each in found) / statements,
        sum(not each.explained for each in found) / statements,
        sum(not each.corroborated for each in found) / statements,
        bare / statements,
    )


def _statements(reading: Reading, found: Sequence[Anonymous]) -> int:
    """How many statements there are; what somebody unnamed asks counts as one of theirs."""
    return len(reading.attributions.stated) + sum(not each.statement.stated for each in found)


def _says(found: Sequence[Anonymous], statements: int) -> str:
    if not found:
        return wording.say(NAME, "none" if statements else "nothing")
    if len(found) == 1:
        return wording.say(NAME, "only" if statements == 1 else "one", statements=statements, **_told_of(found[0]))
    told = {
        "role": _told("role", [bool(each.qualified) for each in found]),
        "reason": _told("reason", [bool(each.explained) for each in found]),
        "same": _told(
            "same", [bool(each.corroborated) for each in found], sure=not any(each.doubtful for each in found)
        ),
    }
    return wording.say(
        NAME, "all" if len(found) == statements else "some", count=len(found), statements=statements, **told
    )


def _told(part: str, yes: Sequence[bool], *, sure: bool = True) -> str:
    key = "every" if all(yes) else "some" if any(yes) else "never" if sure else "unsure"
    return wording.say(NAME, f"{part}_{key}", told=sum(yes))


def _told_of(each: Anonymous) -> dict[str, str]:
    parts = (("role", each.qualified), ("reason", each.explained), ("same", each.corroborated))
    told = {part: "yes" if words else "no" for part, words in parts}
    if each.doubtful and not each.corroborated:
        told["same"] = "unsure"
    return {part: wording.say(NAME, f"{part}_{key}") for part, key in told.items()}


def _hit(reading: Reading, each: Anonymous) -> Hit:
    tokens, statement = reading.tokens, each.statement
    span = tokens.span(*(statement.source or statement.cue))
    grounds = _grounds(tokens, each)
    return Hit(
        span=span,
        note=_note(reading, each, grounds),
        weight=each.likely * (0.5 if tokens.quoted[statement.cue[0]] or each.office else 1.0),
        quoted=bool(tokens.quoted[statement.cue[0]]),
        cue=tokens.span(*statement.cue),
        source=Source(span, "anonymous"),
        content=tuple(tokens.span(*words) for words in statement.content),
        qualified=bool(each.qualified),
        explained=bool(each.explained),
        corroborated=bool(each.corroborated),
        grounds=grounds,
    )


def _grounds(tokens: Tokens, each: Anonymous) -> Grounds:
    parts = (each.qualified, each.explained, each.corroborated)
    return Grounds(*(tuple(tokens.span(*words) for words in part) for part in parts))


def _note(reading: Reading, each: Anonymous, grounds: Grounds) -> str:
    """Each ground with its words behind it, as the article has them."""
    parts = (("role", grounds.qualified), ("reason", grounds.explained), ("same", grounds.corroborated))
    said = _told_of(each)
    return wording.say(
        NAME,
        "note_office" if each.office else "note",
        **{part: said[part] + _in_words(reading, spans) for part, spans in parts},
    )


def _in_words(reading: Reading, spans: Sequence[Span]) -> str:
    if not spans:
        return ""
    words = reading.text[slice(*spans[0])].split()
    cut = words[:_QUOTED] + ["…"] * (len(words) > _QUOTED)
    return wording.say(NAME, "in_words", words=" ".join(cut))
