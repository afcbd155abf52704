"""Emotive or slanted wording, word by word; what stands in quotation marks belongs to the speaker and is told apart."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from model import sentences
from model.detectors import wording
from model.detectors.reading import Reading
from model.detectors.slant import loaded_words
from model.detectors.slant.loaded_words import Run
from model.detectors.slant.sentence_slant import Slants
from model.detectors.text.tokens import UPPER
from model.types import Finding, Hit

NAME = "loaded_language"
MEASURES = ("loaded_language.rate", "loaded_language.quoted", "loaded_language.share", "loaded_language.mean")

_DECISION, _WORD = 0.5, 0.5
"""Words are counted from _WORD on, and shown in a passage given alone where the sentence is loaded as well."""

_OWN, _QUOTED, _SENTENCE = 0.89, 0.87, 0.9
"""In an article, where loaded words are rarer than in annotated sentences, one of them has to reach this and to be no
subject, and the sentence of the writer's own words has to be nearly sure: nine in ten of those are words that readers
marked (BABE, dev), seven in ten inside what they marked in whole articles (PTC, dev).
"""


def find(reading: Reading) -> Finding:
    """Value is expressions per 1,000 words outside quotation marks; each sentence says how probably it is loaded."""
    if not reading.slants:
        return Finding(math.nan, (math.nan,) * len(MEASURES), wording.say(NAME, "empty"))
    chances = reading.slants.chance["loaded"]
    runs = loaded_words.runs(reading.spoken, reading.slants.loaded, _WORD)
    shown = _shown(reading, reading.slants, runs)
    rate, own = 1000 / reading.words, sum(not run.quoted for run in runs)
    marked = sum(not run.quoted for run in shown)
    return Finding(
        value=marked * rate,
        measures=(own * rate, (len(runs) - own) * rate, float((chances >= _DECISION).mean()), float(chances.mean())),
        says=_says(marked, len(shown) - marked, rate),
        hits=_hits(reading, shown),
        sentences=sentences.each(reading.document, chances),
    )


def _shown(reading: Reading, slants: Slants, runs: Sequence[Run]) -> list[Run]:
    read, chances = reading.spoken, slants.chance["loaded"]
    runs = [run for run in runs if chances[read.sentence[run.first]] >= _DECISION]
    if reading.passage:
        return runs
    sure, mine = _sure(reading, slants), _writers(reading, slants)
    return [
        run for run in runs if sure[run.first : run.last + 1].any() and (run.quoted or mine[read.sentence[run.first]])
    ]


def _sure(reading: Reading, slants: Slants) -> NDArray[np.bool_]:
    """Which words are loaded beyond doubt; one alone in capitals may be a body's initials."""
    bar = np.where(reading.spoken.quoted, _QUOTED, _OWN)
    upper = np.concatenate(([False], reading.tokens.shape == UPPER, [False]))
    initials = upper[1:-1] & ~upper[:-2] & ~upper[2:]
    return np.asarray((slants.loaded >= bar) & reading.telling & ~initials)


def _writers(reading: Reading, slants: Slants) -> NDArray[np.bool_]:
    """Which sentences are nearly sure to be loaded, and are the writer's: no statement printed whole, no teaser."""
    chances = slants.chance["loaded"]
    speaking = loaded_words.first_person(reading.spoken, len(chances))
    return np.asarray((chances >= _SENTENCE) & ~speaking & ~reading.ends.unended)


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
