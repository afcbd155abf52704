"""Cuts an article into paragraphs and sentences, as spans; the text itself is never changed."""

import re
from collections.abc import Iterator
from itertools import islice, starmap
from typing import Any

import numpy as np
import sentencex
from numpy.typing import NDArray

from model.errors import TooLarge
from model.types import Article, Document, SentenceProbability, Span

MOST = 10_000
"""Sentences, and paragraphs, that are read: a thick book has as many. What reading costs goes by them, so that
characters alone bound no time: two million of them in lines of one letter would take half a minute."""

_LINE = re.compile(r"[^\n]+")
_WRAPPED = 30
_DIGITS = 5
_ENDS = frozenset('.!?:;"”’')
_SURROGATE = re.compile("[\ud800-\udfff]")


def cut(article: Article) -> Document:
    """Paragraphs are runs between line breaks, but for skipped lines and wrapped ones; sentences never cross one.

    Spans carry no outer white space. Raises TooLarge over MOST paragraphs or sentences.
    """
    kept = tuple(islice(_paragraphs(article), MOST + 1))
    _at_most("paragraphs", len(kept))
    found = tuple(islice((s for p in kept for s in _sentences(article.text, p)), MOST + 1))
    _at_most("sentences", len(found))
    return Document(article, found, kept)


def each(document: Document, chances: NDArray[Any]) -> tuple[SentenceProbability, ...]:
    """Every sentence with its probability, one of ``chances`` each, to as many digits as anybody can use."""
    told = chances.astype(np.float64).round(_DIGITS).tolist()
    return tuple(starmap(SentenceProbability, zip(document.sentences, told, strict=True)))


def _paragraphs(article: Article) -> Iterator[Span]:
    skipped = frozenset(article.skipped)
    lines = (Span(*match.span()) for match in _LINE.finditer(article.text))
    spans = (_trimmed(article.text, line) for line in lines if line not in skipped)
    return _unwrapped(article.text, (span for span in spans if span.start < span.end))


def _unwrapped(text: str, lines: Iterator[Span]) -> Iterator[Span]:
    """Lines that an editor of fixed width broke inside a sentence are one paragraph again."""
    whole: Span | None = None
    for line in lines:
        if whole and _goes_on(text, whole, line):
            whole = Span(whole.start, line.end)
            continue
        if whole:
            yield whole
        whole = line
    if whole:
        yield whole


def _goes_on(text: str, before: Span, line: Span) -> bool:
    """Whether a line begins in lower case right below one that is long and has no end."""
    long = before.end - text.rfind("\n", 0, before.end) > _WRAPPED
    one_break = text.count("\n", before.end, line.start) == 1
    return long and one_break and text[line.start].islower() and text[before.end - 1] not in _ENDS


def _sentences(text: str, paragraph: Span) -> Iterator[Span]:
    piece = _SURROGATE.sub("\ufffd", text[paragraph.start : paragraph.end])  # sentencex takes UTF-8 only
    for boundary in sentencex.get_sentence_boundaries("en", piece):
        start, end = paragraph.start + boundary["start_index"], paragraph.start + boundary["end_index"]
        span = _trimmed(text, Span(start, end))
        if span.start < span.end:
            yield span


def _trimmed(text: str, span: Span) -> Span:
    piece = text[span.start : span.end]
    return Span(span.start + len(piece) - len(piece.lstrip()), span.start + len(piece.rstrip()))


def _at_most(what: str, found: int) -> None:
    if found > MOST:
        raise TooLarge(what, found, MOST)
