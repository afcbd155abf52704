"""Keeps of a page's lines what the writer wrote: no headline said twice, no byline line, no words of the interface.

Text that was given as text never comes here: it stays as it is.
"""

import re
from collections.abc import Iterable

from model.extract import byline

_HEAD = 4
"""Lines among which the headline and the byline are said again."""
_LONGEST = 140
"""Characters over which a line is prose, whatever it opens with."""
_TOLD_AGAIN = re.compile(r"\s+[|•·»]\s+|\s+[–—-]\s+(?=[^–—-]+$)")
_BY = re.compile(r"^(?:by|von|par|por|di|door)\s+", re.IGNORECASE)
_LIST = re.compile(r"^\s*-\s+(?=\S)")
_RULE = re.compile(r"^\|[-|\s]*$")
_CELLS = re.compile(r"\s*\|(?:\s*\|)*(?:\s+|$)")
_NOT_PROSE = re.compile(r"[\W_]+")
_PIECE = r"(?:article|story|post|page|piece)"
_OPINION = r"hear\ what\ you\ think"
_INTERFACE = re.compile(
    rf"""
      (?:advertisements?|sponsored(?:\ content)?|anzeige|werbung)(?:\W+{_PIECE}\ continues\ below)?
    | {_PIECE}\ continues\ (?:below|after)(?:\ (?:this\ )?(?:advertisement|ad))?
    | scroll\ (?:down\ )?(?:to\ continue|for\ more)(?:\ reading)?
    | (?:please\ )?(?:subscribe|sign\ (?:in|up)|log\ ?in|register)
      (?:\ now|\ today|\ for\ free|\ or\ \w+(?:\ (?:in|up))?)*
      \ to\ (?:continue|keep|read|unlock)\b.*
    | already\ a\ (?:subscriber|member)\?.*
    | you(?:[’']ve|\ have)\ (?:read|reached|used)\ .{{0,20}}\byour\ .{{0,20}}\bfree\ articles?\b.*
    | (?:read|see|continue|keep)\ (?:more|also|next|reading)(?:\s*[:»›>…].*)?
    | read\ the\ (?:full|whole|rest\ of\ the)\ {_PIECE}(?:\ here)?
    | related(?:\ (?:articles|stories|coverage|content|topics))?(?:\s*:.*)?
    | (?:click|tap)\ here\ to\ (?:subscribe|sign\ up|read\ more|join|log\ in)\b.*
    | sign\ up\ (?:for|to)\ (?:our|the)\b.{{0,60}}\bnewsletters?\b.{{0,40}}
    | share(?:\ this)?(?:\ {_PIECE})?(?:\ (?:on|via|with)\ .{{1,40}})?
    | (?:follow|like|find)\ us(?:\ on\ .{{1,60}})?
    | (?:tweet|pin\ it|copy\ link|link\ copied|e-?mail|print)(?:\ this(?:\ {_PIECE})?)?
    | (?:leave\ a|view|show|hide|post\ a)\ comments?|comments?(?:\ \(?\d+\)?)?|\d+\ (?:comments?|shares?)
    | submit\ (?:a|your)\ letter\b.* | we\ want\ to\ {_OPINION}\ about\ this\ {_PIECE}\b.*
    | listen\ to\ this\ {_PIECE}(?:\W*\d.{{0,20}})?|\d+[\ -]min(?:ute)?s?\ read
    """,
    re.IGNORECASE | re.VERBOSE,
)


def paragraphs(text: str, titles: Iterable[str | None], names: str | None) -> list[str]:
    """The writer's paragraphs of an extracted text, one a line; ``names`` is the byline that the page states.

    What stands above the headline, a section's name or the end of another story, is not of this article.
    """
    lines = [line for raw in text.split("\n") if (line := _unmarked(raw)) and not is_interface(line)]
    headline = {_folded(title) for title in titles if title} | {_folded(_site_off(title)) for title in titles if title}
    start = next((at for at in range(min(_HEAD, len(lines)) - 1, 0, -1) if _opens(at, lines, headline)), 0)
    while start < min(_HEAD, len(lines)) and (_folded(lines[start]) in headline or _is_byline(lines[start], names)):
        start += 1
    return lines[start:]


def _opens(at: int, lines: list[str], headline: set[str]) -> bool:
    """Whether the article opens with the headline that stands here, and has more to say than what stands above."""
    return _folded(lines[at]) in headline and sum(map(len, lines[:at])) < sum(map(len, lines[at + 1 :]))


def is_interface(line: str) -> bool:
    """Whether a whole line is a word of the page to its reader, as "Advertisement" or "Share this article"."""
    return len(line) <= _LONGEST and bool(_INTERFACE.fullmatch(line.strip(" .!…»›>:-–|")))


def _unmarked(line: str) -> str:
    """The line without the marks of lists and tables that extraction adds and the page does not show."""
    if line.startswith("|"):
        line = "" if _RULE.match(line) else _CELLS.sub(" ", line)
    return _LIST.sub("", line).strip()


def _is_byline(line: str, names: str | None) -> bool:
    return bool(names) and len(line) <= _LONGEST and byline.cleaned(_BY.sub("", line)) == names


def _site_off(title: str) -> str:
    return _TOLD_AGAIN.split(title)[0]


def _folded(line: str) -> str:
    return _NOT_PROSE.sub("", line.casefold())
