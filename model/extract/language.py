"""Tells the language of a text, on its first lines: enough to be sure, and quick."""

from dataclasses import replace

import py3langid

from model.types import Article

_ENOUGH = 600
_LEAST = 20


def of(text: str) -> str | None:
    """ISO 639-1 code by py3langid, or None where there is too little text to tell."""
    sample = text[:_ENOUGH].strip()
    return str(py3langid.classify(sample)[0]) if len(sample) >= _LEAST else None


def told(article: Article) -> Article:
    """The article with the language of its text."""
    return replace(article, language=of(article.text))
