"""What a page's mark-up says of itself: types, section, outlet, paywall, its paragraphs and their outbound links."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from model.extract import json_ld
from model.extract.head_metadata import Stated

_PARAGRAPHS = "//p[not(ancestor::nav or ancestor::footer or ancestor::aside or ancestor::form)]"
_LEAST_CHARACTERS = 60
_DATES = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "date",
)
_DAY = re.compile(r"(?:19[89]|20\d)\d-[01]\d-[0-3]\d")

ARTICLE = json_ld.ARTICLE
"""Types of pages that hold one article."""
LISTING = frozenset({"collectionpage", "searchresultspage", "profilepage", "contactpage", "product", "itemlist"})
"""Types of pages that hold none."""
_HIDDEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Signs without ink, which trafilatura drops from its text as well."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the page as it stands there, with the addresses it links to."""

    text: str
    links: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Declared:
    """What the mark-up says.

    ``free`` is False where the page declares that its text must be paid for; ``published`` is the day it declares;
    ``headline`` is what it would be called where others point to it, or its first heading.
    """

    types: frozenset[str]
    section: str | None
    canonical: str | None
    free: bool
    paragraphs: tuple[Paragraph, ...]
    published: str | None = None
    headline: str | None = None


def read(tree: HtmlElement, stated: Stated) -> Declared:
    """Reads the tree without changing it."""
    things = stated.things
    kinds = frozenset().union(*map(json_ld.types, things))
    sections = [str(part) for thing in things for part in json_ld.listed(thing.get("articleSection")) if part]
    kind = stated.told("og:type")
    return Declared(
        types=kinds | ({kind.lower()} if kind else set()),
        section=stated.told("article:section") or next(iter(sections), None),
        canonical=next(iter(tree.xpath("//link[@rel='canonical']/@href")), None),
        free=not any(str(thing.get("isAccessibleForFree")).lower() == "false" for thing in things),
        paragraphs=tuple(_paragraphs(tree)),
        published=_day(stated),
        headline=stated.told("og:title") or _heading(tree),
    )


def _day(stated: Stated) -> str | None:
    """The declared day of publication: the article's own tag, its thing, then tags that may mean another day."""
    articles = (thing.get("datePublished") for thing in stated.things if json_ld.types(thing) & ARTICLE)
    pages = (thing.get("datePublished") for thing in stated.things)
    days = (stated.told(_DATES[0]), *articles, *pages, *map(stated.told, _DATES[1:]))
    return next((day for value in days if isinstance(value, str) and (day := _iso(value))), None)


def _iso(value: str) -> str | None:
    """The day of an ISO date, or of one written as in a letter's head: "Thu, 08 May 2014 14:04:53 -0400"."""
    day = _DAY.match(value.strip())
    try:
        return day.group() if day else parsedate_to_datetime(value).date().isoformat()
    except ValueError:
        return None


def host(url: str | None) -> str | None:
    """The host name of an address without its ``www.``, or None where there is none."""
    try:
        name = urlsplit(url or "").hostname
    except ValueError:
        return None
    return name.removeprefix("www.") if name else None


def is_listing(types: frozenset[str]) -> bool:
    """Whether these types are of a page that lists articles, or sells, and holds none of its own."""
    return bool(types & LISTING) and not types & ARTICLE


def _heading(tree: HtmlElement) -> str | None:
    return next((text for h1 in tree.xpath("//h1") if (text := " ".join(h1.text_content().split()))), None)


def _paragraphs(tree: HtmlElement) -> Iterator[Paragraph]:
    for element in tree.xpath(_PARAGRAPHS):
        text = " ".join(_inked(element.text_content()).split())
        if len(text) >= _LEAST_CHARACTERS:
            yield Paragraph(text, tuple(str(href) for href in element.xpath(".//a/@href") if href.startswith("http")))


def _inked(text: str) -> str:
    for sign in _HIDDEN:  # one sweep a sign is far quicker than one look-up a character
        text = text.replace(sign, "")
    return text
