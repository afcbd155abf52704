"""Plain text as an Article: the text stays exactly as it was given, so that offsets hold."""

import re

from model.errors import NothingToRead
from model.extract import clean, language, limits, signed_lines
from model.types import Article, Coverage, Span

_LINE = re.compile(r"[^\n]+")


def plain(text: str, url: str | None = None, title: str | None = None) -> Article:
    """The article, or NothingToRead where neither text nor title has a word; a title alone is an article of no text."""
    limits.check_text(text)
    if not text.strip() and not (title or "").strip():
        raise NothingToRead
    lines = [Span(*match.span()) for match in _LINE.finditer(text) if match.group().strip()]
    skipped = _interface(text, lines)
    told = language.of(text if text.strip() else title or "")
    note = f"{len(skipped)} of {len(lines)} paragraphs are the page's own words to its reader" if skipped else None
    coverage = Coverage(len(lines) - len(skipped), len(lines), note)
    signed = signed_lines.read([text[line.start : line.end] for line in lines])
    return Article(
        text=text,
        title=title or None,
        byline=signed.byline,
        published=signed.published,
        url=url,
        language=told,
        coverage=coverage,
        skipped=skipped,
    )


def _interface(text: str, lines: list[Span]) -> tuple[Span, ...]:
    """Lines as "Share this article" between the writer's own; where there are no others, they are what was given."""
    found = tuple(line for line in lines if clean.is_interface(text[line.start : line.end].strip()))
    return found if len(found) < len(lines) else ()
