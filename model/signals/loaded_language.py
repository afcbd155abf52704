"""Emotive or slanted wording, word by word; what stands in quotation marks belongs to the speaker and is told apart."""

import math
from collections.abc import Sequence

from model import sentences
from model.detectors import loaded_words, wording
from model.detectors.loaded_words import Run
from model.detectors.reading import Reading
from model.detectors.tokens import MARK
from model.types import Finding, Hit

NAME = "loaded_language"
MEASURES = ("loaded_language.rate", "loaded_language.quoted", "loaded_language.share", "loaded_language.mean")

_DECISION, _WORD, _SHOWN = 0.5, 0.5, 0.87
"""Words are counted, and shown in a passage given alone, from _WORD on. In an article, where loaded words are rarer
than in annotated sentences, they are shown from _SHOWN on: three in four are then words readers marked (BABE, dev).
"""


def find(reading: Reading) -> Finding:
    """Value is expressions per 1,000 words outside quotation marks; each sentence says how probably it is loaded."""
    if not reading.slants:
        return Finding(math.nan, (math.nan,) * len(MEASURES), wording.say(NAME, "empty"))
    chances = reading.slants.chance["loaded"]
    runs = loaded_words.runs(reading.tokens, reading.slants.loaded, _WORD)
    shown = runs if reading.passage else [run for run in runs if run.strength >= _SHOWN]
    rate, own = 1000 / int((reading.tokens.shape != MARK).sum()), sum(not run.quoted for run in runs)
    marked = sum(not run.quoted for run in shown)
    return Finding(
        value=marked * rate,
        measures=(own * rate, (len(runs) - own) * rate, float((chances >= _DECISION).mean()), float(chances.mean())),
        says=_says(marked, len(shown) - marked, rate),
        hits=_hits(reading, shown),
        sentences=sentences.each(reading.document, chances),
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
