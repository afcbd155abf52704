"""Where the writer's own opinion is stated as fact; quotations do not count against the writer."""

import math

import numpy as np
from numpy.typing import NDArray

from model import sentences
from model.detectors import loaded_words, wording
from model.detectors.reading import Reading
from model.types import Finding, Hit

NAME = "subjectivity"
MEASURES = ("subjectivity.share", "subjectivity.mean")

_DECISION, _SHOWN, _MOSTLY = 0.5, 0.75, 0.5
"""A passage given alone is shown at the decision; in an article only from four in five right on (SUBJ, dev)."""


def find(reading: Reading) -> Finding:
    """Value is the mean probability of the sentences that are not mostly quotation."""
    if not reading.slants:
        return Finding(math.nan, (math.nan,) * len(MEASURES), wording.say(NAME, "empty"))
    chances = reading.slants.chance["subjective"]
    own = loaded_words.quoted_share(reading.tokens, len(chances)) < _MOSTLY
    mine = chances[own]
    share, mean = (float((mine >= _DECISION).mean()), float(mine.mean())) if len(mine) else (math.nan, math.nan)
    return Finding(
        value=mean,
        measures=(share, mean),
        says=_says(int((mine >= _bar(reading)).sum()), len(chances)),
        hits=_hits(reading, chances, own),
        sentences=sentences.each(reading.document, chances),
    )


def _hits(reading: Reading, chances: NDArray[np.float32], own: NDArray[np.bool_]) -> tuple[Hit, ...]:
    note = wording.say(NAME, "note")
    marked = sorted(np.flatnonzero(own & (chances >= _bar(reading))), key=lambda at: -chances[at])
    return tuple(Hit(reading.document.sentences[at], note, weight=float(chances[at])) for at in marked)


def _bar(reading: Reading) -> float:
    return _DECISION if reading.passage else _SHOWN


def _says(count: int, total: int) -> str:
    key = "none" if not count else "one" if count == 1 else "many"
    return wording.say(NAME, key, count=count, total=total)
