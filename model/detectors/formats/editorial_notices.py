"""What a text says of its own making: corrections and clarifications, datelines, a byline above the first paragraph."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from model.types import Document, Span

Kind = Literal["correction", "note", "dateline", "byline"]

_PIECE = r"(?:\w+\s+){0,2}(?:article|story|report|piece|post|headline|column)"
_HINTS = (
    *("correct", "clarif", "erratum", "editor", "version", "amended", "updated", "mistakenly", "erroneously"),
    *("misstated", "misidentified"),
)
"""One of these is in every notice; looking for them first is far quicker than trying the patterns on every sentence."""
_CORRECTION = re.compile(
    r"^\W*(?:corrections?|clarification|erratum)\b(?:,? \w+\.? \d{1,2}(?:, \d{4})?)?[^\w.]*[:\-–—(]"
    rf"|\b(?:an\s+)?(?:earlier|previous|original)\s+versions?\s+of\s+this\s+{_PIECE}\b"
    rf"|\bthis\s+{_PIECE}\s+(?:was|has\s+been)\s+(?:\w+\s+)?(?:corrected|amended|clarified|updated\s+to\s+(?:correct|reflect))\b"
    rf"|\bthis\s+{_PIECE}\s+(?:\w+\s+)?(?:incorrectly|mistakenly|erroneously|misstated|misidentified)\b",
    re.IGNORECASE,
)
_NOTE = re.compile(r"^\W*editors?['’]?s?['’]? note\b\W*[:\-–—(]", re.IGNORECASE)
_PLACE = r"[A-Z][A-Z.'’\-]+(?:[ ,]+(?:[A-Z][A-Za-z.'’\-]+))*"
_DATELINE = re.compile(
    rf"(?P<line>{_PLACE}(?:,? [A-Z][a-z]+\.? \d{{1,2}})?(?:\s*\((?:[A-Z][\w.&' ]+)\))?)\s*(?:[—–]|--| - )\s*\S"
)
_AGENCY_LINE = re.compile(
    r"(?P<line>[A-Z][\w.'’\-]+(?:[ ,]+[A-Z][\w.'’\-]+)*\s*\((?:AP|AFP|Reuters|UPI|DPA|PTI|CNN)\))\s*(?:[—–\-]|--)\s*\S"
)
_BYLINE = re.compile(
    r"(?:[Bb]y|BY) [A-Z][\w.'’\-]+(?: (?:[A-Z][\w.'’\-]+|and|de|van|von|bin|al))+,?(?: [A-Za-z ]{0,40})?"
)
_ABOVE, _LONGEST = 3, 90


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice, where it stands."""

    kind: Kind
    span: Span


def find(document: Document) -> tuple[Notice, ...]:
    """All notices in reading order. A dateline opens one of the first paragraphs; a byline is one of them."""
    return (*_above(document), *_corrections(document))


def _corrections(document: Document) -> Iterator[Notice]:
    text = document.article.text
    hints = _given(_HINTS, text)
    for span in document.sentences if hints else ():
        sentence = text[span.start : span.end]
        if not _given(hints, sentence):
            continue
        if _CORRECTION.search(sentence):
            yield Notice("correction", span)
        elif _NOTE.match(sentence):
            yield Notice("note", span)


def _given(hints: tuple[str, ...], text: str) -> tuple[str, ...]:
    """The hints that a text gives."""
    lowered = text.lower()
    return tuple(hint for hint in hints if hint in lowered)


def _above(document: Document) -> Iterator[Notice]:
    text = document.article.text
    for span in document.paragraphs[:_ABOVE]:
        line = _DATELINE.match(text, *span) or _AGENCY_LINE.match(text, *span)
        if line:
            yield Notice("dateline", Span(*line.span("line")))
        elif span.end - span.start <= _LONGEST and _BYLINE.fullmatch(text, *span):
            yield Notice("byline", span)
