"""Finds paragraphs that a line lends to somebody else ("The Herald writes:"): quoted whole, often without any marks."""

import re
from collections.abc import Iterator

from model.types import Span

_COLON = ":\n"
_LENDS = re.compile(
    r"(?:\b(?:said|says|wr(?:ote|ites)|report(?:s|ed)|note[sd]|explain(?:s|ed)|explaining|add(?:s|ed)|continue[sd]"
    r"|conclude[sd]|argue[sd]|observe[sd]|state[sd]|responded|replied|tweeted|posted|reads"
    r"|according to (?:the )?[A-Z][\w.’' -]{1,40})"
    r"|(?:^|[.!?”\"] )From (?:the )?[\w.’' ,()-]{2,50}"
    r"|^The (?:[A-Z][\w.’'-]*)(?: (?:of|the|and|[A-Z][\w.’'-]*)){1,5}):$"
)
"""The end of a line that tells who speaks next: by a word of saying, by "From the report", by a paper's name alone."""
_MARKS = "\"“”‘'«*•–—-"
_TAIL, _SHORTEST = 120, 60
"""Characters at the end of a line that are looked at; and of a paragraph, with fewer it may be an item or a subhead."""


def spans(text: str) -> list[Span]:
    """Each paragraph so led in, in order; one in quotation marks of its own needs no help, nor does a list."""
    return list(_lent(text)) if _COLON in text else []


def _lent(text: str) -> Iterator[Span]:
    at = text.find(_COLON)
    while at >= 0:
        line = text[max(text.rfind("\n", 0, at) + 1, at - _TAIL) : at + 1]
        start = at + 1 + len(text[at + 1 : at + 5]) - len(text[at + 1 : at + 5].lstrip())
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if _LENDS.search(line) and end - start >= _SHORTEST and text[start] not in _MARKS:
            yield Span(start, end)
        at = text.find(_COLON, at + 1)
