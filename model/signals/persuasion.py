"""Persuasion techniques, each named: sentences that argue by other means than reasons, and the words that do it."""

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from model import sentences
from model.detectors import wording
from model.detectors.reading import Reading
from model.detectors.slant import loaded_words, techniques
from model.detectors.slant.sentence_slant import Slants
from model.detectors.text.tokens import MARK
from model.types import Finding, Hit

NAME = "persuasion"
MEASURES = ("persuasion.share", "persuasion.mean")

_DECISION, _SHOWN = 0.5, 0.95
"""A passage given alone is shown from the decision on; in an article, where few argue, only what is nearly sure."""

_FIRM, _JOINED, _GRANTED = 0.93, 0.5, "Loaded_Language"
"""In an article only loaded words of such a sentence are marked: one of a run reaches _FIRM, its others _JOINED.

Twelve in thirteen are loaded words or labels to PTC's annotators (dev). Of whole sentences nine in ten persuade, but
their technique is right one time in six: they are counted, and which means they use is left unsaid.
"""

_WORD, _SHORT = 0.25, 6
_ENDS = (".", "!", "?", "…", '"', "”", "’", "'")
_OF_WORDS = ("Loaded_Language", "Name_Calling,Labeling")

Spans = NDArray[np.int64]


def find(reading: Reading) -> Finding:
    """Value is the mean probability of any technique over sentences; hits name the likeliest technique."""
    if not reading.slants:
        return Finding(math.nan, (math.nan,) * len(MEASURES), wording.say(NAME, "empty"))
    chances = reading.slants.chance["persuasion"]
    shown = chances >= (_DECISION if reading.passage else _SHOWN)
    asked = (shown & reading.passage) | _is_fragment(reading)
    hits = _hits(reading, _whole(reading, asked), _runs(reading, shown, reading.slants.loaded), reading.slants)
    return Finding(
        value=float(chances.mean()),
        measures=(float((chances >= _DECISION).mean()), float(chances.mean())),
        says=_says(reading, hits, int(shown.sum())),
        hits=hits,
        sentences=sentences.each(reading.document, chances),
    )


def _is_fragment(reading: Reading) -> bool:
    """A few words without an end, given alone, ask what they are: their likeliest technique is named in any case."""
    return len(reading.document.sentences) == 1 and not reading.text.rstrip().endswith(_ENDS)


def _whole(reading: Reading, above: NDArray[np.bool_]) -> Spans:
    """First and last token of each sentence that is asked about."""
    first, last = np.searchsorted(reading.tokens.sentence, [np.arange(len(above)), np.arange(1, len(above) + 1)])
    kept = above & (last > first)
    return np.stack([first[kept], last[kept] - 1], axis=1)


def _runs(reading: Reading, above: NDArray[np.bool_], loaded: NDArray[np.float32]) -> Spans:
    """Loaded words inside those sentences; one of a few words, or of loaded words alone, is its own tightest span."""
    sentence = reading.tokens.sentence
    words = np.bincount(sentence[(reading.tokens.shape != MARK) & (sentence >= 0)], minlength=len(above))
    runs = loaded_words.runs(reading.spoken, loaded, _WORD if reading.passage else _JOINED)
    firm = (loaded >= _FIRM) & reading.telling | reading.passage
    most = np.where(above & (words > _SHORT), words - 1, 0)
    inside = [
        (run.first, run.last)
        for run in runs
        if run.last - run.first < most[sentence[run.first]] and firm[run.first : run.last + 1].any()
    ]
    return np.array(inside, dtype=np.int64).reshape(-1, 2)


def _hits(reading: Reading, whole: Spans, runs: Spans, slants: Slants) -> tuple[Hit, ...]:
    """A whole sentence whose technique lies in its words gives way to the runs of those words, where there are any."""
    spans = np.concatenate([whole, runs])
    if not len(spans):
        return ()
    names = reading.taught[techniques.TABLE]["name"]
    likeliest = names[techniques.scores(reading.tokens, spans, slants.marks, reading.taught).argmax(axis=1)]
    sentence = reading.tokens.sentence[spans[:, 0]]
    of_run = np.arange(len(spans)) >= len(whole)
    granted = reading.passage | (likeliest == _GRANTED) | ~of_run
    yields = ~of_run & np.isin(sentence, sentence[of_run & granted]) & np.isin(likeliest, _OF_WORDS)
    shown = np.flatnonzero(granted & ~yields)
    chances = slants.chance["persuasion"]
    hits = [_hit(reading, spans[at], str(likeliest[at]), chances) for at in shown]
    return tuple(sorted(hits, key=lambda hit: -hit.weight))


def _hit(reading: Reading, span: NDArray[np.int64], technique: str, chances: NDArray[np.float32]) -> Hit:
    first, last = int(span[0]), int(span[1])
    quoted = 2 * int(np.count_nonzero(reading.spoken.quoted[first : last + 1])) > last + 1 - first
    name = wording.say(NAME, technique)
    weight = float(chances[reading.tokens.sentence[first]])
    return Hit(
        span=reading.tokens.span(first, last),
        note=wording.say(NAME, "note_quoted" if quoted else "note", technique=name),
        weight=weight * (0.5 if quoted else 1.0),
        quoted=quoted,
        technique=technique,
    )


def _says(reading: Reading, hits: Sequence[Hit], count: int) -> str:
    if not count:
        return wording.say(NAME, "none")
    first = wording.say(NAME, "one" if count == 1 else "many", count=count, total=len(reading.document.sentences))
    if not hits:
        return f"{first} {wording.say(NAME, 'unmarked')}"
    commonest = Counter(hit.technique for hit in hits).most_common(1)[0][0]
    technique = wording.say(NAME, str(commonest))
    return f"{first} {wording.say(NAME, 'most' if reading.passage else 'marked', technique=technique)}"
