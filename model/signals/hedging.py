"""How often claims are passed on without being vouched for, or without saying whose they are."""

import math
from collections.abc import Sequence
from dataclasses import replace

from model.detectors import wording
from model.detectors.hedging import hedges
from model.detectors.hedging.hedges import Hedge
from model.detectors.reading import Reading
from model.detectors.text import hashing, lexicon
from model.types import Finding, Hit, SentenceProbability
from model.verdict import Share

NAME = "hedging"
MEASURES = ("hedging.rate", "hedging.agentless", "hedging.quoted")

_STRENGTH = {
    "agentless": 1.0,
    "laid": 0.7,
    "plain": 0.9,
    "guess": 0.9,
    "claimed": 0.8,
    "seeming": 0.7,
    "open": 0.6,
    "chance": 0.5,
    "possible": 0.5,
}
_CHANCE = {
    "agentless": 0.95,
    "laid": 0.95,
    "plain": 0.95,
    "guess": 0.95,
    "claimed": 0.9,
    "seeming": 0.85,
    "open": 0.7,
    "chance": 0.7,
    "possible": 0.7,
}
_NONE = 0.05
_IN, _COMMA = (int(hashing.word(word)) for word in ("in", ","))
_AHEAD, _TELLER = 12, 8
"""The words ahead of a claim among which "in" and a document tell where it was made; and the sentence's last words,
with a comma among them, that lay it to somebody.
"""


def find(reading: Reading) -> Finding:
    """Value is hedges per 1,000 words outside quotation marks; a sentence has the strength of its strongest hedge."""
    words = reading.words
    if not words:
        return Finding(math.nan, (math.nan,) * len(MEASURES), wording.say(NAME, "empty"))
    found = [_laid(reading, hedge) for hedge in _in_prose(reading, hedges.find(reading.tokens))]
    own = [hedge for hedge in found if not reading.spoken.quoted[hedge.first]]
    agentless = sum(hedge.kind == "agentless" for hedge in own)
    rate = 1000 / words
    return Finding(
        value=len(own) * rate,
        measures=(len(own) * rate, agentless * rate, (len(found) - len(own)) * rate),
        says=_says(len(own), agentless, len(found), rate),
        hits=tuple(sorted((_hit(reading, hedge) for hedge in found), key=lambda hit: -hit.weight)),
        sentences=_sentences(reading, found),
        shares=tuple(share for hedge in own for share in _shares(reading, hedge, rate)),
    )


def _in_prose(reading: Reading, found: Sequence[Hedge]) -> list[Hedge]:
    """Those that do not stand in a subhead or a teaser."""
    unended = reading.ends.unended
    return [hedge for hedge in found if not unended[reading.tokens.sentence[hedge.first]]]


def _laid(reading: Reading, hedge: Hedge) -> Hedge:
    """A claim without an agent that its sentence lays at a door: "is expected to close, the Herald said"."""
    if hedge.kind != "agentless" or not _has_source(reading, hedge):
        return hedge
    return replace(hedge, kind="laid")


def _has_source(reading: Reading, hedge: Hedge) -> bool:
    """Whether it stands in what a source says, before ", the Herald said", or behind "in the report"."""
    for each in reading.attributions.stated:
        if each.source is not None and any(first <= hedge.first <= last for first, last in each.content):
            return True
    read = reading.tokens
    opening, ending = read.sentence_at(hedge.first)
    ahead = read.word[max(opening, hedge.first - _AHEAD) : hedge.first].tolist()
    behind = read.word[max(hedge.last, ending - _TELLER) : ending].tolist()
    named = _COMMA in behind and lexicon.has("cues_reporting", *behind[-2:])
    return named or (_IN in ahead and lexicon.has("source_documents", *ahead))


def _shares(reading: Reading, hedge: Hedge, rate: float) -> tuple[Share, ...]:
    """What it adds to the first measure, and to the second where it has no agent."""
    span = reading.tokens.span(hedge.first, hedge.last)
    own = Share(span, rate)
    return (own, Share(span, rate, measure=1)) if hedge.kind == "agentless" else (own,)


def _hit(reading: Reading, hedge: Hedge) -> Hit:
    quoted = bool(reading.spoken.quoted[hedge.first])
    note = wording.say(NAME, f"note_{hedge.kind}")
    return Hit(
        span=reading.tokens.span(hedge.first, hedge.last),
        note=f"{note} {wording.say(NAME, 'note_quoted')}" if quoted else note,
        weight=_STRENGTH[hedge.kind] * (0.5 if quoted else 1.0),
        quoted=quoted,
    )


def _sentences(reading: Reading, found: Sequence[Hedge]) -> tuple[SentenceProbability, ...]:
    spans = reading.document.sentences
    strongest = [_NONE] * len(spans)
    for hedge in found:
        at = int(reading.tokens.sentence[hedge.first])
        strongest[at] = max(strongest[at], _CHANCE[hedge.kind])
    return tuple(SentenceProbability(span, chance) for span, chance in zip(spans, strongest, strict=True))


def _says(own: int, agentless: int, found: int, rate: float) -> str:
    if not own:
        return wording.say(NAME, "only_quoted" if found else "none")
    first = wording.say(NAME, "one" if own == 1 else "many", count=own, rate=round(own * rate, 1))
    if not agentless:
        return first
    return f"{first} {wording.say(NAME, 'agentless_one' if agentless == 1 else 'agentless_many', count=agentless)}"
