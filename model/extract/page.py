"""A web page becomes an Article: caps first, one parse, what the mark-up declares, then the text by trafilatura."""

import re
from typing import cast

import trafilatura
from trafilatura.settings import Document
from trafilatura.utils import load_html

from model.errors import NothingToRead
from model.extract import byline, caps, declared, language, paywall
from model.extract.declared import Declared, Paragraph
from model.types import Article, Coverage, Page

_START = 60
_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half a character: libxml2 stops reading at one, without a word."""


def article(html: str, url: str | None = None, title: str | None = None) -> Article:
    """Reads a page.

    Raises TooLarge over a cap and NothingToRead where there is no mark-up at all. A page without an article gives an
    Article whose text is empty. ``title``, where given, wins over the page's own.
    """
    caps.check(html)
    tree = load_html(_SURROGATE.sub("\ufffd", html))
    if tree is None:
        raise NothingToRead
    caps.check_depth(tree)
    says = declared.read(tree)
    found = trafilatura.bare_extraction(tree, url, fast=True, with_metadata=True, include_comments=False)
    read = cast("Document | None", found)
    text = (read.text or "").replace("\n", "\n\n") if read else ""
    return _article(read, says, text, (url, title), paywall.stands(html, says, text))


def _article(
    read: Document | None, says: Declared, text: str, given: tuple[str | None, str | None], walled: bool
) -> Article:
    url, title = given
    taken = [paragraph for paragraph in says.paragraphs if _stands_in(paragraph, text)]
    address = url or (read.url if read else None) or says.canonical
    return Article(
        text=text,
        title=title or (read.title if read else None) or None,
        byline=byline.cleaned(read.author) if read else None,
        published=read.date if read else None,
        site=declared.host(address),
        url=address,
        language=language.of(text),
        page=Page(says.types, says.section, says.outlet, _outbound(taken, declared.host(address)), walled),
        coverage=_coverage(taken, says, text),
    )


def _stands_in(paragraph: Paragraph, text: str) -> bool:
    return paragraph.text[:_START] in text or paragraph.text[-_START:] in text


def _outbound(taken: list[Paragraph], own: str | None) -> tuple[str, ...]:
    links = (link for paragraph in taken for link in paragraph.links)
    return tuple(dict.fromkeys(link for link in links if declared.host(link) not in {None, own}))


def _coverage(taken: list[Paragraph], says: Declared, text: str) -> Coverage:
    lines = sum(1 for line in text.split("\n") if line)
    seen = lines + len(says.paragraphs) - len(taken)
    left = seen - lines
    note = f"{left} of {seen} paragraphs on the page were not taken for part of the article" if left else None
    return Coverage(lines, seen, note)
