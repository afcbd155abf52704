"""Limits checked before parsing, because parsers take seconds on small hostile pages.

Over a thousand real pages pass every one of them; a byte limit alone does not bound the time.
"""

import re

from lxml.html import HtmlElement

from model.errors import TooLarge

CHARACTERS = 2_000_000
TAGS = 30_000
ATTRIBUTES = 5_000
DEPTH = 254
"""One less than where libxml2 starts to drop what lies deeper, without a word."""

_LONG = re.compile(rf"<[^<]{{{2 * ATTRIBUTES},}}")
"""A tag with what stands behind it, where it is long enough to have so many attributes."""
_ATTRIBUTE = re.compile(r"[\s/][^\s/>=]")
_TOO_DEEP = "boolean(" + "/*" * DEPTH + ")"


def check(html: str) -> None:
    """Raises TooLarge for a page over a cap that shows before parsing."""
    _at_most("characters", len(html), CHARACTERS)
    _at_most("tags", html.count("<"), TAGS)
    for tag in _LONG.findall(html):
        if tag[1].isalpha():
            _at_most("attributes on one tag", sum(1 for _ in _ATTRIBUTE.finditer(tag[1:].split(">", 1)[0])), ATTRIBUTES)


def check_text(text: str) -> None:
    """Raises TooLarge for a plain text over the cap."""
    _at_most("characters", len(text), CHARACTERS)


def check_depth(tree: HtmlElement) -> None:
    """Raises TooLarge for a tree so deep that the parser has dropped what lies below."""
    if tree.getroottree().xpath(_TOO_DEEP):
        raise TooLarge("levels of nested tags", DEPTH, DEPTH - 1)


def _at_most(what: str, found: int, most: int) -> None:
    if found > most:
        raise TooLarge(what, found, most)
