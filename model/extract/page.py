"""A web page becomes an Article: caps first, one parse, what the mark-up declares, then the text by trafilatura."""

import re

import trafilatura
from lxml.html import HtmlElement
from trafilatura.utils import load_html

from model.errors import NothingToRead
from model.extract import clean, credit, declared, head_metadata, language, limits, live_blog, metadata, outlet, paywall
from model.extract.declared import Declared, Paragraph
from model.extract.metadata import Metadata
from model.types import Article, Coverage, Page

_START = 60
_PROSE = 100
"""Words that make an article of a page that declares nothing of itself."""
_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half a character: libxml2 stops reading at one, without a word."""
_WHOLE = re.compile(r"<(?:html|head|body|frameset)\b", re.IGNORECASE)
_ELEMENT = re.compile(r"<[a-z]", re.IGNORECASE)


def article(html: str, url: str | None = None, title: str | None = None) -> Article:
    """Reads a page, or a piece of one, as ``parsed`` does, and tells its language."""
    return language.told(parsed(html, url, title)[0])


def parsed(html: str, url: str | None = None, title: str | None = None) -> tuple[Article, HtmlElement]:
    """Reads a page but for its language, whose table is larger than all else that parsing needs.

    Beside the article is the page's tree, for who has better to do than to wait until it is taken down. Raises TooLarge
    over a cap and NothingToRead where there is no mark-up at all. A page without an article gives an Article whose text
    is empty. ``title``, where given, wins over the page's own.
    """
    limits.check(html)
    tree = _tree(_whole(html))
    head = head_metadata.read(tree)
    says = declared.read(tree, head)
    names, heading = credit.named(tree, head, says.headline), tree.findtext(".//title")
    body = _body(tree, url)
    told = None if body is None else metadata.read(tree, url)
    title = title or _title(told, says)
    found = max(live_blog.posts(tree) if says.types & live_blog.TYPES else "", body or "", key=len)
    text = "\n\n".join(clean.paragraphs(found, (title, says.headline), names))
    taken = [paragraph for paragraph in says.paragraphs if _stands_in(paragraph, text)]
    address = url or (told.url if told else None) or says.canonical
    site = declared.host(address)
    name = outlet.stated(head, heading, site)
    read = Article(
        text=text,
        title=title,
        byline=names,
        published=says.published or (metadata.date(tree, told.url) if told and _is_believed(says, text) else None),
        site=site,
        url=address,
        page=Page(says.types, says.section, name, _outbound(taken, site), paywall.stands(html, says, text)),
        coverage=_coverage(taken, says, text),
    )
    return read, tree


def _whole(html: str) -> str:
    """The page with a sign in place of each half of a character; to try whether it has any is quicker than a search."""
    try:
        html.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", html)
    return html


def _tree(html: str) -> HtmlElement:
    """A piece of a page is read as the page that it would be alone, as the parser's caller does not take pieces."""
    whole = _WHOLE.search(html) or not _ELEMENT.search(html)
    tree = load_html(html if whole else f"<html><body>{html}</body></html>")
    if tree is None:
        raise NothingToRead
    limits.check_depth(tree)
    return tree


def _body(tree: HtmlElement, url: str | None) -> str | None:
    """The text by trafilatura; None where it finds none on the page."""
    found = trafilatura.bare_extraction(tree, url, fast=True, include_comments=False)
    assert not isinstance(found, dict)  # nobody asks for one
    return found.text if found else None


def _title(told: Metadata | None, says: Declared) -> str | None:
    """The page's own headline; a live blog's is not that of its latest post."""
    stated = told.title if told else None
    return (says.headline if says.types & live_blog.TYPES else None) or stated or None


def _is_believed(says: Declared, text: str) -> bool:
    """Whether a date that merely stands somewhere on the page is the article's: a declared one's, or prose enough."""
    prose = len(text.split()) >= _PROSE and not declared.is_listing(says.types)
    return prose or bool(says.types & declared.ARTICLE)


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
