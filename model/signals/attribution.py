"""Who is made to answer for what: every statement laid at a source's door, and how many rest on whom."""

import math
from collections import Counter

from model import sentences
from model.detectors import wording
from model.detectors.attribution.attributions import Attribution, Words
from model.detectors.coreference import speakers
from model.detectors.reading import Reading
from model.detectors.sourcing import anonymous_sources
from model.types import Finding, Hit, Kind, Source, Span

NAME = "attribution"
KINDS: tuple[Kind, ...] = ("named", "organization", "document", "anonymous", "collective", "none")
MEASURES = (
    "attribution.rate",
    "attribution.sentences",
    "attribution.direct",
    "attribution.spoken",
    "attribution.voices",
    *(f"attribution.{kind}" for kind in KINDS),
)
_HALF, _UNSTATED = 0.5, 0.25
_UNSURE = "unsure"
_NAMED = frozenset({"named", "organization"})


def find(reading: Reading) -> Finding:
    """Value is the share of sentences that say whose word they rest on; NaN where there are no sentences."""
    found = reading.attributions
    return Finding(
        value=float((found.probability >= _HALF).mean()) if len(found.probability) else math.nan,
        measures=_measures(reading),
        says=_says(reading),
        hits=tuple(_hit(reading, number, statement) for number, statement in enumerate(found.all)),
        sentences=sentences.each(reading.document, found.probability),
    )


def _measures(reading: Reading) -> tuple[float, ...]:
    """Per 1,000 words, per sentence, then shares of statements; NaN where there is nothing to divide by."""
    statements, words = reading.attributions.stated, reading.words
    count = len(statements) or math.nan
    kinds = Counter(statement.kind for statement in statements)
    direct = sum(bool(reading.tokens.quoted[statement.content[0][0]]) for statement in statements)
    heard = _heard(reading)
    return (
        1000 * len(statements) / words if words else math.nan,
        float(reading.attributions.probability.mean()) if len(reading.document.sentences) else math.nan,
        direct / count,
        sum(statement.spoken for statement in statements) / count,
        heard / math.sqrt(count),
        *(kinds[kind] / count for kind in KINDS),
    )


def _heard(reading: Reading) -> int:
    """How many sources have a name, each once."""
    spoken = {voice for voice, each in zip(reading.voices.of, reading.attributions.all, strict=True) if each.stated}
    heard = (reading.voices.all[number] for number in spoken)
    return sum(voice.known and voice.kind in _NAMED for voice in heard)


def _says(reading: Reading) -> str:
    sentences, stated = len(reading.document.sentences), reading.attributions.stated
    if not sentences:
        return wording.say(NAME, "nothing")
    if not stated:
        return wording.say(NAME, "none")
    attributed = len({each.sentence for each in stated})
    key = "share_alone" if sentences == attributed == 1 else "share_one" if attributed == 1 else "share_some"
    share = wording.say(NAME, key, attributed=attributed, sentences=sentences)
    return _laid(share, stated) + _voices(_heard(reading))


def _laid(share: str, statements: tuple[Attribution, ...]) -> str:
    told = [_told(statement) for statement in statements]
    if len(told) == 1:
        return wording.say(NAME, "laid_one", share=share, list=wording.say(NAME, f"alone_{told[0]}"))
    kinds = Counter(told)
    said = [_counted(kind, kinds[kind]) for kind in (*KINDS, _UNSURE) if kinds[kind]]
    last = wording.say(NAME, "and") + said[-1] if len(said) > 1 else said[-1]
    return wording.say(NAME, "laid_some", share=share, statements=len(statements), list=", ".join(said[:-1]) + last)


def _told(statement: Attribution) -> str:
    """The kind that readers are told: unnamed only where that is sure enough to be held against the article."""
    doubtful = statement.kind == "anonymous" and anonymous_sources.likely(statement) < _HALF
    return _UNSURE if doubtful else statement.kind


def _counted(kind: str, count: int) -> str:
    return wording.say(NAME, f"{kind}_one" if count == 1 else f"{kind}_some", count=count)


def _voices(count: int) -> str:
    return "" if not count else wording.say(NAME, "voices_one" if count == 1 else "voices_some", count=count)


def _hit(reading: Reading, number: int, statement: Attribution) -> Hit:
    tokens = reading.tokens
    return Hit(
        span=tokens.span(*statement.whole),
        note=_note(reading, statement, reading.voices.all[reading.voices.of[number]].name),
        weight=statement.likely * (1.0 if statement.stated else _UNSTATED),
        quoted=bool(tokens.quoted[statement.cue[0]]),
        cue=tokens.span(*statement.cue),
        source=Source(tokens.span(*statement.source) if statement.source else None, statement.kind),
        content=tuple(tokens.span(*words) for words in statement.content),
        statement=statement.stated,
    )


def _note(reading: Reading, statement: Attribution, name: Words | None) -> str:
    if not statement.stated:
        return wording.say(NAME, f"act_{statement.kind}")
    if statement.source is None or statement.kind != "named" or name is None or not _elsewhere(statement.source, name):
        return wording.say(NAME, f"note_{_told(statement)}")
    who, full = (_text(reading, speakers.span(reading.text, reading.tokens, w)) for w in (statement.source, name))
    return wording.say(NAME, "note_named_back", who=who, name=full)


def _elsewhere(source: Words, name: Words) -> bool:
    return name[1] < source[0] or name[0] > source[1]


def _text(reading: Reading, span: Span) -> str:
    return " ".join(reading.text[span.start : span.end].split())
