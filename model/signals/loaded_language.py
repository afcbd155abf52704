"""Emotive or slanted wording, word by word; what stands in quotation marks belongs to the speaker and is told apart."""

import math
from collections.abc import Sequence

from model.detectors import loaded_words, wording
from model.detectors.loaded_words import Run
from model.detectors.reading import Reading
from model.detectors.tokens import MARK
from model.types import Finding, Hit, SentenceProbability

NAME = "loaded_language"
MEASURES = ("loaded_language.rate", "loaded_language.quoted", "loaded_language.share", "loaded_language.mean")

_DECISION, _WORD = 0.5, 0.35


def find(reading: Reading) -> Finding:
    """Value is expressions per 1,000 words outside quotation marks; each sentence says how probably it is loaded."""
    if not reading.slants:
        return Finding(math.nan, (math.nan,) * len(MEASURES), wording.say(NAME, "empty"))
    chances = reading.slants.chance["loaded"]
    runs = loaded_words.runs(reading.tokens, reading.slants.loaded, _WORD)
    rate, own = 1000 / int((reading.tokens.shape != MARK).sum()), sum(not run.quoted for run in runs)
    return Finding(
        value=own * rate,
        measures=(own * rate, (len(runs) - own) * rate, float((chances >= _DECISION).mean()), float(chances.mean())),
        says=_says(own, len(runs) - own, rate),
        hits=_hits(reading, runs),
        sentences=tuple(
            SentenceProbability(span, float(chance))
            for span, chance in zip(reading.document.sentences, chances, strict=True)
        ),
    )


def _hits(reading: Reading, runs: Sequence[Run]) -> tuple[Hit, ...]:
    hits = (
        Hit(
            span=reading.tokens.span(run.first, run.last),
            note=wording.say(NAME, "note_quoted" if run.quoted else "note_own"),
            weight=run.strength * (0.5 if run.quoted else 1.0),
            quoted=run.quoted,
        )
        for run in runs
    )
    return tuple(sorted(hits, key=lambda hit: -hit.weight))


def _says(own: int, quoted: int, rate: float) -> str:
    key = "none" if not own else "one" if own == 1 else "many"
    first = wording.say(NAME, key, count=own, rate=round(own * rate, 1))
    if not quoted:
        return first
    return f"{first} {wording.say(NAME, 'quoted_one' if quoted == 1 else 'quoted_many', count=quoted)}"
