"""Saved pages come in any encoding: finds the one that a file was written in."""

import codecs
import re

MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
DECLARED = re.compile(rb"""charset\s*=\s*["']?\s*([\w-]{2,40})""", re.IGNORECASE)
HEAD_BYTES = 4096
FALLBACK = "windows-1252"
"""What browsers take an undeclared Western page for."""


def decoded(body: bytes) -> str:
    """The text of a file: by its byte order mark, as UTF-8 where that fits, as declared, or as a browser would."""
    for mark, encoding in MARKS:
        if body.startswith(mark):
            return body.decode(encoding, "replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return body.decode(_declared(body), "replace")


def _declared(body: bytes) -> str:
    found = DECLARED.search(body[:HEAD_BYTES])
    try:
        name = codecs.lookup(found[1].decode("ascii")).name if found else FALLBACK
    except LookupError:
        return FALLBACK
    return FALLBACK if name in ("utf-8", "iso8859-1", "ascii") or not _is_text(name) else name


def _is_text(name: str) -> bool:
    try:
        return isinstance(b" ".decode(name), str)
    except LookupError:
        return False
