"""Hears a writer arguing in the first person: what "I believe" and "we must" say outside quotation marks.

Neither questions nor a bare "we" tell opinion from news: both stand in as many reports as columns.
"""

import re
from collections.abc import Iterator

import numpy as np

from model.detectors.reading import Reading
from model.detectors.text import hashing
from model.detectors.text.tokens import MARK

_ADVERB = r"(?: \w+ly| also| still| do| have| would| for one,?)?"
_ARGUED = re.compile(
    rf"\bI(?:[’'](?:m|ve|d|ll))?{_ADVERB}"
    r" (?:think|thought|believe|suspect|hope|wish|suppose|doubt|fear|worry|wonder|argue|submit|agree|disagree|"
    r"understand|know|suggest|admit|confess|sure|glad|tired|sick|convinced|afraid|say|love|hate|want|urge)\b"
    r"|\b[Ww]e (?:\w+ly |all |also |do |don[’']t |still |simply )?"
    r"(?:must|should|need|have to|ought|cannot|can[’']t|deserve|owe)\b"
    r"|\b[Ll]et(?:[’']s| us)\b|\b[Ii]n my (?:view|opinion|experience)\b|\b[Mm]ake no mistake\b"
    r"|\b[Ii]t(?:[’']s| is) (?:high )?time (?:to|for|that|we)\b|\b[Tt]he (?:simple )?(?:truth|fact) is\b"
    r"|\b[Oo]f course\b|\b[Ss]urely\b|\b[Ff]rankly\b|\b[Dd]ear (?:reader|editor)"
)
_OPENING_WORDS = (
    *("i", "i'm", "i've", "i'd", "i'll", "we", "let", "let's", "in", "make", "it", "it's", "the", "of"),
    *("surely", "frankly", "dear"),
)
_OPENINGS = np.sort(np.array([hashing.word(word) for word in _OPENING_WORDS], dtype=np.uint64))
"""One of these opens each of the phrases: to try them there alone takes a fourth of the time."""
_SPEAKER = re.compile(r"(?:^|\s)(?:[A-Z][A-Z.'’-]+ ){0,3}[A-Z][A-Z.'’-]{2,}: |^(?:Q|A)[:.] ", re.MULTILINE)
_LEAST, _SHARE, _SPEAKERS = 5, 0.008, 3
"""Phrases, and their share of the writer's words, from which on the writer argues.

Where speakers are named before what they say, as in a transcript, nothing tells the writer's words from theirs.
"""


def holds(reading: Reading) -> bool:
    """Whether the article argues in its writer's own voice."""
    spoken = reading.tokens.quoted
    own = int((~spoken & (reading.tokens.shape != MARK)).sum())
    said = list(_said(reading))
    if len(said) < _LEAST:
        return False
    at = np.searchsorted(reading.tokens.start, said, side="right") - 1
    argued = int((~spoken[np.maximum(at, 0)]).sum())
    return argued >= max(_LEAST, _SHARE * own) and len(_SPEAKER.findall(reading.text)) < _SPEAKERS


def _said(reading: Reading) -> Iterator[int]:
    """Where each phrase of arguing begins."""
    end = 0
    for start in reading.tokens.start[reading.tokens.among(_OPENINGS)].tolist():
        match = _ARGUED.match(reading.text, start) if start >= end else None
        if match:
            end = match.end()
            yield start
