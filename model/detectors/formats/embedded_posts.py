"""Finds posts of others that a text holds whole, each signed with a name, a handle and a date: not its own words."""

import re
from collections.abc import Iterator

from model.types import Span

_SIGNED = re.compile(r"[—–-]{1,2} ?[^\n(—]{1,60}\(@\w{1,15}\),? (?:on )?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}")
_HANDLE = "(@"
_LONGEST = 450
"""Characters of a post with its links. Where more stands in front of a name, nobody can tell where the post begins."""


def spans(text: str) -> list[Span]:
    """Each post from its first word to the end of its date, in order: one paragraph; its name may open the next."""
    return list(_posts(text)) if _HANDLE in text else []


def _posts(text: str) -> Iterator[Span]:
    behind = 0
    for signed in _SIGNED.finditer(text):
        start = _paragraph_of(text, behind, signed.start())
        if 0 < len(text[start : signed.start()].strip()) <= _LONGEST:
            yield Span(start, signed.end())
        behind = signed.end()


def _paragraph_of(text: str, behind: int, at: int) -> int:
    """Where the paragraph begins that a place stands in, or the one before where it opens its own; from ``behind`` on.

    What was looked at for one post is not looked at again, so that a page of signatures is read in one go.
    """
    begins = max(text.rfind("\n", behind, at) + 1, behind)
    if text[begins:at].strip():
        return begins
    written = behind + len(text[behind:begins].rstrip())
    return max(text.rfind("\n", behind, written) + 1, behind)
