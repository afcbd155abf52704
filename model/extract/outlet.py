"""Cleans the name a site gives itself: no address, no handle, no slogan behind a bar."""

import re
from urllib.parse import urlsplit

_SLOGAN = re.compile(r"\s+[|•·»]\s+|\s+[-–—]\s+")
_NO_NAME = re.compile(r"^(?:©|(?:copyright|all rights reserved|home)\b)", re.IGNORECASE)


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
