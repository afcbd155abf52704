"""What a page's mark-up says of itself: types, section, outlet, paywall, its paragraphs and their outbound links."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from lxml.html import HtmlElement

_META = "//meta[@property or @name]"
_JSON_LD = "//script[@type='application/ld+json']/text()"
_PARAGRAPHS = "//p[not(ancestor::nav or ancestor::footer or ancestor::aside or ancestor::form)]"
_LEAST_CHARACTERS = 60
_MOST_JSON = 200_000
_DEEPEST = 6
_DATES = frozenset(
    {"article:published_time", "og:published_time", "date", "dc.date", "dc.date.issued", "dcterms.created"}
)

ARTICLE = frozenset(
    {
        *("article", "newsarticle", "reportagenewsarticle", "opinionnewsarticle", "analysisnewsarticle"),
        *("blogposting", "liveblogposting", "satiricalarticle"),
    }
)
"""Types of pages that hold one article."""
LISTING = frozenset({"collectionpage", "searchresultspage", "profilepage", "contactpage", "product", "itemlist"})
"""Types of pages that hold none."""
_HIDDEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
"""Signs without ink, which trafilatura drops from its text as well."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the page as it stands there, with the addresses it links to."""

    text: str
    links: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Declared:
    """What the mark-up says.

    ``free`` is False where the page declares that its text must be paid for; ``dated`` tells whether it declares when
    it was published; ``headline`` is what it would be called where others point to it, or its first heading.
    """

    types: frozenset[str]
    section: str | None
    outlet: str | None
    canonical: str | None
    free: bool
    paragraphs: tuple[Paragraph, ...]
    dated: bool = False
    headline: str | None = None


def read(tree: HtmlElement) -> Declared:
    """Reads the tree without changing it."""
    meta = {(m.get("property") or m.get("name") or "").lower(): m.get("content") or "" for m in tree.xpath(_META)}
    things = [thing for script in tree.xpath(_JSON_LD) for thing in _things(script)]
    types = {kind.lower() for thing in things for kind in _listed(thing.get("@type")) if isinstance(kind, str)}
    sections = [str(part) for thing in things for part in _listed(thing.get("articleSection")) if part]
    return Declared(
        types=frozenset(types | ({meta["og:type"].lower()} if meta.get("og:type") else set())),
        section=meta.get("article:section") or next(iter(sections), None),
        outlet=meta.get("og:site_name") or None,
        canonical=next(iter(tree.xpath("//link[@rel='canonical']/@href")), None),
        free=not any(str(thing.get("isAccessibleForFree")).lower() == "false" for thing in things),
        paragraphs=tuple(_paragraphs(tree)),
        dated=any(meta.get(name) for name in _DATES) or any(thing.get("datePublished") for thing in things),
        headline=meta.get("og:title") or _heading(tree),
    )


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
        text = " ".join(element.text_content().translate(_HIDDEN).split())
        if len(text) >= _LEAST_CHARACTERS:
            yield Paragraph(text, tuple(str(href) for href in element.xpath(".//a/@href") if href.startswith("http")))


def _things(script: str) -> Iterable[dict[str, Any]]:
    if len(script) > _MOST_JSON:
        return ()
    try:
        return tuple(_objects(json.loads(script), _DEEPEST))
    except (ValueError, RecursionError):
        return ()


def _objects(value: object, deepest: int) -> Iterator[dict[str, Any]]:
    if deepest and isinstance(value, list):
        for member in value:
            yield from _objects(member, deepest - 1)
    elif deepest and isinstance(value, dict):
        yield value
        yield from _objects(value.get("@graph"), deepest - 1)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]
