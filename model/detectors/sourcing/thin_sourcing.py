"""Tells a reader where so little of an article is laid to anybody that its sourcing could hardly be examined."""

from collections import Counter

from model.detectors import wording
from model.detectors.reading import Reading

NAME = "attribution"
_FEW, _MANY, _MOST = 3, 5, 0.7
"""Statements that are few; how many it takes to say whose most of them are, and the share of them that is most."""


def says(reading: Reading) -> str:
    """One sentence where nobody, one source alone, or few or hardly any other source is heard; else nothing."""
    told = zip(reading.voices.of, reading.attributions.all, strict=True)
    spoken = Counter(voice for voice, each in told if each.stated and each.source is not None)
    count, most = spoken.total(), max(spoken.values(), default=0)
    if len(spoken) < 2:
        return wording.say(NAME, "scanty_one" if spoken else "scanty_none")
    if count <= _FEW:
        return wording.say(NAME, "scanty_few")
    return wording.say(NAME, "scanty_most", most=most) if count >= _MANY and most >= _MOST * count else ""
