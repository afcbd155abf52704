"""Tells the notes that go with a broadcast, and bare lists of titles: they report nothing, and are no article."""

import re

_HINTS = ("roduction by", "roduced by", "inks from", "how notes", "his episode", '," by ', ",” by ")
"""One of these, whatever their capitals, is in nearly all of them: looking for it is far quicker than trying lines."""
_CREDIT = re.compile(
    r"^\W*(?:(?:audio|sound|video) production by\b|(?:produced|edited) by\b|music credits?\b"
    r"|(?:(?:relevant|related|some|other) )?links from (?:the|this|today['’]s) (?:show|episode|podcast|programme)\b"
    r"|show notes\b|(?:in|on) this episode\b|listen to this episode\b|subscribe, rate,? and review\b)",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^\W*[“\"][^“”\"\n]{10,200}[”\"],? by [A-Z]")
_LONGEST, _CREDITS, _TITLES, _SHARE = 150, 2, 4, 0.3
"""Characters of a line that says so, such lines of a programme's making; titles with their writers, and their share of
all lines. No article of 4,427 (train) has either.
"""


def holds(text: str) -> bool:
    """Whether a text tells of a programme's making in several lines, or largely lists what others have written."""
    if not any(hint in text for hint in _HINTS):
        return False
    lines = [line for line in text.split("\n") if line.strip()]
    if sum(len(line) <= _LONGEST and bool(_CREDIT.match(line)) for line in lines) >= _CREDITS:
        return True
    return sum(bool(_TITLE.match(line)) for line in lines) >= max(_TITLES, _SHARE * len(lines))
