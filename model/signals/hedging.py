"""How often claims are passed on without being vouched for, or without saying whose they are."""

import math
from collections.abc import Sequence

from model.detectors import wording
from model.detectors.headlines import copied_lines
from model.detectors.hedging import hedges
from model.detectors.hedging.hedges import Hedge
from model.detectors.reading import Reading
from model.detectors.text.tokens import MARK
from model.types import Finding, Hit, SentenceProbability
from model.verdict import Share

NAME = "hedging"
MEASURES = ("hedging.rate", "hedging.agentless", "hedging.quoted")

_STRENGTH = {
    "agentless": 1.0,
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
    "plain": 0.95,
    "guess": 0.95,
    "claimed": 0.9,
    "seeming": 0.85,
    "open": 0.7,
    "chance": 0.7,
    "possible": 0.7,
}
_NONE = 0.05


def find(reading: Reading) -> Finding:
    """Value is hedges per 1,000 words outside quotation marks; a sentence has the strength of its strongest hedge."""
    words = int((reading.tokens.shape != MARK).sum())
    if not words:
        return Finding(math.nan, (math.nan,) * len(MEASURES), wording.say(NAME, "empty"))
    found = _in_prose(reading, hedges.find(reading.tokens))
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
    lines = copied_lines.lines(reading.tokens, len(reading.document.sentences))
    return [hedge for hedge in found if not lines[reading.tokens.sentence[hedge.first]]]


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
