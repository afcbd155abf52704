"""Tells a live blog by what its title calls it, or by paragraphs that open with the time of day."""

import re

HEADING = re.compile(r"\blive (?:updates?|blog)\b|\bas it happened\b|^live\s*[:|–-]", re.IGNORECASE)
_STAMP = re.compile(r"^\W{0,3}(?:[01]?\d|2[0-3])[:.][0-5]\d\b", re.MULTILINE)
_STAMPS = 4
"""Paragraphs that open with a time, at the least."""


def is_stamped(text: str) -> bool:
    """Whether several paragraphs open with the time of day."""
    return len(_STAMP.findall(text)) >= _STAMPS
