"""Where the writer's own opinion is stated as fact; quotations do not count against the writer."""

import math

import numpy as np
from numpy.typing import NDArray

from model import sentences
from model.detectors import wording
from model.detectors.reading import Reading
from model.detectors.slant import loaded_words, reader_address, unasserted
from model.detectors.text import hashing
from model.types import Finding, Hit

NAME = "subjectivity"
MEASURES = ("subjectivity.share", "subjectivity.mean")

_DECISION, _SHOWN, _MOSTLY = 0.5, 0.9, 0.5
"""A passage given alone is shown at the decision. In an article a sentence has to be nearly sure: of 271 read one by
one (119 of them of train), those from .8 to .9 state an opinion in .42 of the places, those above in .80.
"""
_OFFERING = ("newsletter", "newsletters", "subscribe", "inbox", "unsubscribe", "rss")
_ASKED = hashing.word("?")
_OFFERS = np.sort(np.array([hashing.word(word) for word in _OFFERING], np.uint64))


def find(reading: Reading) -> Finding:
    """Value is the mean probability of the sentences that are not mostly quotation."""
    if not reading.slants:
        return Finding(math.nan, (math.nan,) * len(MEASURES), wording.say(NAME, "empty"))
    chances = reading.slants.chance["subjective"]
    own = loaded_words.quoted_share(reading.spoken, len(chances)) < _MOSTLY
    shown = _views(reading, own & (chances >= _bar(reading)))
    mine = chances[own]
    share, mean = (float((mine >= _DECISION).mean()), float(mine.mean())) if len(mine) else (math.nan, math.nan)
    return Finding(
        value=mean,
        measures=(share, mean),
        says=_says(int(shown.sum()), len(chances), leaning=bool((mine >= _DECISION).any())),
        hits=_hits(reading, chances, shown),
        sentences=sentences.each(reading.document, chances),
    )


def _views(reading: Reading, likely: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Of the sentences that are likely to hold an opinion those that state it, are no furniture, bid nobody act."""
    if reading.passage:
        return likely
    shown = likely & ~_furniture(reading)
    other = reader_address.holds, unasserted.holds
    shown[[at for at in np.flatnonzero(shown).tolist() if any(of(reading.tokens, at) for of in other)]] = False
    return shown


def _furniture(reading: Reading) -> NDArray[np.bool_]:
    """Offers of the page itself, short lines without an end, and questions: nobody's opinion stated as fact."""
    read, count = reading.tokens, len(reading.document.sentences)
    offers = read.among(_OFFERS) & (read.sentence >= 0)
    asked = (read.word == _ASKED) & ~read.quoted & (read.sentence >= 0)
    none = offers | asked
    return np.asarray(reading.ends.unended | (np.bincount(read.sentence[none], minlength=count) > 0))


def _hits(reading: Reading, chances: NDArray[np.float32], shown: NDArray[np.bool_]) -> tuple[Hit, ...]:
    note = wording.say(NAME, "note")
    marked = sorted(np.flatnonzero(shown), key=lambda at: -chances[at])
    return tuple(Hit(reading.document.sentences[at], note, weight=float(chances[at])) for at in marked)


def _bar(reading: Reading) -> float:
    return _DECISION if reading.passage else _SHOWN


def _says(count: int, total: int, *, leaning: bool) -> str:
    silent = "unsure" if leaning else "none"
    key = silent if not count else "one" if count == 1 else "many"
    return wording.say(NAME, key, count=count, total=total)
