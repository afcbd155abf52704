"""Plain text as an Article: the text stays exactly as it was given, so that offsets hold."""

from model.errors import NothingToRead
from model.extract import caps, language
from model.types import Article, Coverage


def plain(text: str, url: str | None = None, title: str | None = None) -> Article:
    """The article, or NothingToRead where neither text nor title has a word; a title alone is an article of no text."""
    caps.check_text(text)
    if not text.strip() and not (title or "").strip():
        raise NothingToRead
    lines = sum(1 for line in text.splitlines() if line.strip())
    told = language.of(text if text.strip() else title or "")
    return Article(text=text, title=title or None, url=url, language=told, coverage=Coverage(lines, lines))
