"""Finds and cleans the name a site gives itself: no address, no handle, no slogan behind a bar."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from model.extract import json_ld
from model.extract.head_metadata import Stated

_SLOGAN = re.compile(r"\s+[|•·»]\s+|\s+[-–—]\s+")
_PIECES = re.compile(r"\s+[|•·»:–—-]+\s+|\s*\|\s*")
_NO_LETTERS = re.compile(r"[\W_]")
_ADDRESS = re.compile(r"^https?:|\bwww\.")
_LEAST = 4
_SITES = frozenset({"newsmediaorganization", "website", "organization"})
_NO_NAME = re.compile(r"^(?:©|(?:copyright|all rights reserved|home)\b)", re.IGNORECASE)


def stated(head: Stated, title: str | None, host: str | None) -> str | None:
    """What the page calls its outlet: in its tags, its things, or the piece of its title that is its host's."""
    names = (name for name in _names(head) if name.strip() and not _ADDRESS.search(name))
    return next(names, None) or _titled(title or "", host or "") or head.told("og:site_name")


def _names(head: Stated) -> Iterator[str]:
    yield from (content for name, content in head.meta if name == "og:site_name")
    for thing in head.things:
        if json_ld.types(thing) & json_ld.ARTICLE:
            yield json_ld.name(json_ld.referred(thing.get("publisher"), head.things)) or ""
    yield head.told("application-name", "sitename") or ""
    for thing in head.things:
        if json_ld.types(thing) & _SITES:
            yield json_ld.name(thing) or ""


def _titled(title: str, host: str) -> str | None:
    """As "The Dale Courier" of "Pier to close | The Dale Courier" on dalecourier.example."""
    own = _letters(host.rpartition(".")[0])
    pieces = [piece for piece in _PIECES.split(title) if len(_letters(piece)) >= _LEAST]
    return next((piece for piece in pieces[:0:-1] if _same(_letters(piece), own)), None)


def _same(piece: str, own: str) -> bool:
    return len(own) >= _LEAST and (piece in own or own in piece)


def _letters(name: str) -> str:
    return _NO_LETTERS.sub("", name.casefold()).removeprefix("the")


def cleaned(raw: str | None, host: str | None) -> str | None:
    """The outlet's name, the host where the page gives none, or None where there is neither."""
    first = _SLOGAN.split((raw or "").strip())[0].strip().lstrip("@")
    if first.startswith(("http://", "https://")):
        first = _host_of(first)
    return host if not first or _NO_NAME.match(first) else first


def _host_of(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
