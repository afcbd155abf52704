"""Tells what its subject pays for or sends out: advertisement in the form of an article, and press releases."""

import re

PLACED = re.compile(
    r"(?:^|[/\s])(?:sponsored(?:-content|-post)?|partner-?content|paid-?(?:post|content)|brand-?(?:studio|voice|content)|"
    r"advertorials?|press[- ]?releases?|prnewswire|advertisement)(?:[/\s]|$)",
    re.IGNORECASE,
)
HEADING = re.compile(
    r"^(?:sponsored|advertorial|paid (?:post|content)|partner content|advertisement(?: feature)?|press release)"
    r"\s*[:|–-]"
    r"|[\[(](?:sponsored|advertorial|ad|paid post)[\])]",
    re.IGNORECASE,
)
_PAID = re.compile(
    r"\b(?:sponsored (?:content|post|article)|paid (?:post|content|partnership)|advertisement feature|"
    r"advertorial|partner content|"
    r"this (?:content|article|post|piece) (?:is|was) (?:sponsored|paid for) by|"
    r"this (?:content|post) is (?:brought to you|presented) by)\b",
    re.IGNORECASE,
)
_WIRED = re.compile(
    r"/\s?(?:PR ?Newswire|CNW|EIN Presswire)[^/\n]{0,30}/|"
    r"\((?:BUSINESS WIRE|Business Wire|GLOBE NEWSWIRE|GlobeNewswire|PRWEB)\)|"
    r"\bFOR IMMEDIATE RELEASE\b|\bFor immediate release\b|"
    r"^(?:Media|Press) [Cc]ontacts?:|^SOURCE [A-Z]|^Notes? to editors?\b|"
    r"\bforward-looking statements\b|^-? ?ENDS ?-?$|^### ?$",
    re.MULTILINE,
)
_WIRE_HINTS = (
    *(
        "wire",
        "Wire",
        "WIRE",
        "CNW",
        "PRWEB",
        "IMMEDIATE RELEASE",
        "immediate release",
        "ontact",
        "SOURCE ",
        " to editor",
    ),
    *("forward-looking statements", "ENDS", "###"),
)
"""One of these is in every mark of a press release; looking for them first is far quicker than trying the pattern."""
_ABOVE, _BELOW = 300, 1_200
"""Characters at either end of a text in which it says who pays for it or sends it."""


def is_paid(text: str) -> bool:
    """Whether it says at its top, or in its last lines, that it is paid for."""
    return bool(_PAID.search(text[:_ABOVE]) or _PAID.search(text[-_ABOVE:]))


def is_wired(text: str) -> bool:
    """Whether it carries the marks of a press release."""
    return any(map(_has_mark, (text[:_ABOVE], text[-_BELOW:])))


def _has_mark(end: str) -> bool:
    return any(hint in end for hint in _WIRE_HINTS) and bool(_WIRED.search(end))
