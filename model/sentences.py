"""Cuts an article into paragraphs and sentences, as spans; the text itself is never changed."""

import re
from collections.abc import Iterator
from itertools import islice

import sentencex

from model.errors import TooLarge
from model.types import Article, Document, Span

MOST = 10_000
"""Sentences, and paragraphs, that are read: a thick book has as many. What reading costs goes by them, so that
characters alone bound no time: two million of them in lines of one letter would take half a minute."""

_PARAGRAPH = re.compile(r"[^\n]+")
_SURROGATE = re.compile("[\ud800-\udfff]")


def cut(article: Article) -> Document:
    """Paragraphs are runs between line breaks, but for skipped lines; sentences never cross one.

    Spans carry no outer white space. Raises TooLarge over MOST paragraphs or sentences.
    """
    kept = tuple(islice(_paragraphs(article), MOST + 1))
    _at_most("paragraphs", len(kept))
    found = tuple(islice((s for p in kept for s in _sentences(article.text, p)), MOST + 1))
    _at_most("sentences", len(found))
    return Document(article, found, kept)


def _paragraphs(article: Article) -> Iterator[Span]:
    skipped = frozenset(article.skipped)
    lines = (Span(*match.span()) for match in _PARAGRAPH.finditer(article.text))
    spans = (_trimmed(article.text, line) for line in lines if line not in skipped)
    return (span for span in spans if span.start < span.end)


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
