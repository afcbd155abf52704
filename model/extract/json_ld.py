"""Reads a page's JSON-LD: its things, whatever they are nested in, and the names inside them."""

import html
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from lxml.html import HtmlElement

_SCRIPTS = "//script[@type='application/ld+json']/text()"
_MOST = 200_000
_DEEPEST = 6

ARTICLE = frozenset(
    {
        *("article", "newsarticle", "reportagenewsarticle", "opinionnewsarticle", "analysisnewsarticle"),
        *("blogposting", "liveblogposting", "satiricalarticle"),
    }
)
"""Types of things that are one article."""

Thing = dict[str, Any]


def things(tree: HtmlElement) -> tuple[Thing, ...]:
    """Every thing the page declares, in order; broken and oversized scripts are passed over."""
    return tuple(thing for script in tree.xpath(_SCRIPTS) for thing in _things(script))


def types(thing: Thing) -> frozenset[str]:
    """What a thing says it is, in lower case."""
    return frozenset(kind.lower() for kind in listed(thing.get("@type")) if isinstance(kind, str))


def listed(value: object) -> list[object]:
    """The members of a list, one value alone, or nothing."""
    return value if isinstance(value, list) else [] if value is None else [value]


def name(value: object) -> str | None:
    """The name of a person or an organization, whether given as text, in parts or inside a thing."""
    if isinstance(value, str):
        return html.unescape(value).strip() or None
    if isinstance(value, list):
        return "; ".join(filter(None, map(name, value))) or None
    if not isinstance(value, dict):
        return None
    parts = (value.get("givenName"), value.get("familyName"))
    return name(value.get("name")) or " ".join(part for part in parts if isinstance(part, str)) or None


def referred(value: object, among: Sequence[Thing]) -> object:
    """The thing that ``{"@id": ...}`` points to, where it is among these; else the value itself."""
    key = value.get("@id") if isinstance(value, dict) and "name" not in value else None
    return next((thing for thing in among if key and thing.get("@id") == key and "name" in thing), value)


def _things(script: str) -> Iterable[Thing]:
    if len(script) > _MOST:
        return ()
    try:
        return tuple(_objects(json.loads(script, strict=False), _DEEPEST))
    except (ValueError, RecursionError):
        return ()


def _objects(value: object, deepest: int) -> Iterator[Thing]:
    if deepest and isinstance(value, list):
        for member in value:
            yield from _objects(member, deepest - 1)
    elif deepest and isinstance(value, dict):
        yield value
        yield from _objects(value.get("@graph"), deepest - 1)
