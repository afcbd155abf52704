"""Reads who wrote a bare text, and when, off lines that say so: "Written by:", "By Ada Pell", her contact, her post."""

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from model.extract import byline

_EDGE, _LONGEST, _POST = 3, 100, 400
"""Lines at the top, and at the end, that may sign a text; characters of such a line; and of one that tells a post."""
_NAME = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,3}"
_BY = re.compile(
    r"(?:^|\s)(?:(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Ww]ords|[Ss]tory) by\b:?|[Aa]uthor:|^(?:By|BY|by)\b:?)\s*(\S.*)$"
)
_CONTACT = re.compile(rf"^({_NAME}): (?:(?=.*@\w)|\+?\(?\d{{3}}\)?[-. ]\d{{3}})[\w@.,()+ -]{{5,60}}$")
_IS = re.compile(rf"^({_NAME}) is (?:an?|the|professor|director|president|chief|editor)\b")
_DAY = re.compile(
    r"^(?:[Dd]ate|[Pp]ublished|[Pp]osted)(?: on)?:? .{0,12}?"
    r"(?:(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2})[a-z]*,? |([A-Z][a-z]{2})[a-z]* (\d{1,2})(?:st|nd|rd|th)?,? )"
    r"((?:19|20)\d\d)\b"
)
_MONTHS = tuple(calendar.month_abbr)[1:]
_LAST_DAY = 31


@dataclass(frozen=True, slots=True)
class Signed:
    """The writers, with commas between them, and the day as YYYY-MM-DD; None where the text does not say."""

    byline: str | None = None
    published: str | None = None


def read(lines: Sequence[str]) -> Signed:
    """From the lines of a text, blank ones left out. A name has to read as a person's."""
    edges = [*lines[:_EDGE], *lines[max(len(lines) - _EDGE, _EDGE) :]]
    short = [line.strip() for line in edges if len(line) <= _LONGEST]
    return Signed(next(filter(None, _names(lines, short)), None), next(filter(None, map(_day, short)), None))


def _names(lines: Sequence[str], short: Sequence[str]) -> Iterator[str]:
    """First a line that says "by", then a contact's, then the post of somebody whom the rest does not name."""
    for line in short:
        said = _BY.search(line)
        if said:
            yield from _people(said[1])
    for line in lines:
        said = _CONTACT.match(line.strip()) if len(line) <= _LONGEST else None
        if said:
            yield from _people(said[1])
    told = (_IS.match(line.strip()) for line in lines[max(len(lines) - _EDGE, 1) :] if len(line) <= _POST)
    yield ", ".join(name for said in told if said and _stands_once(said[1], lines) for name in _people(said[1]))


def _stands_once(name: str, lines: Sequence[str]) -> bool:
    """Whether a surname stands in one line alone: of whom a text tells, it tells more than a post."""
    last = name.rpartition(" ")[2]
    return sum(last in line for line in lines) == 1


def _people(raw: str) -> Iterator[str]:
    """The names, where all of the line is names, posts and an outlet."""
    names = byline.cleaned(raw)
    if names and byline.is_person(names.partition(", ")[0]):
        yield names


def _day(line: str) -> str | None:
    said = _DAY.match(line)
    if not said:
        return None
    day, month = (said[1], said[2]) if said[1] else (said[4], said[3])
    known = month in _MONTHS and 1 <= int(day) <= _LAST_DAY
    return f"{said[5]}-{_MONTHS.index(month) + 1:02}-{int(day):02}" if known else None
