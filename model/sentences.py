"""Cuts an article into paragraphs and sentences, as spans; the text itself is never changed."""

import re
from collections.abc import Iterator

import sentencex

from model.types import Article, Document, Span

_PARAGRAPH = re.compile(r"[^\n]+")
_SURROGATE = re.compile("[\ud800-\udfff]")


def cut(article: Article) -> Document:
    """Paragraphs are runs between line breaks, but for skipped lines; sentences never cross one.

    Spans carry no outer white space.
    """
    skipped = frozenset(article.skipped)
    lines = (Span(*match.span()) for match in _PARAGRAPH.finditer(article.text))
    paragraphs = (_trimmed(article.text, line) for line in lines if line not in skipped)
    kept = tuple(span for span in paragraphs if span.start < span.end)
    return Document(article, tuple(s for p in kept for s in _sentences(article.text, p)), kept)


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
