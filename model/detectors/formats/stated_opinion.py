"""Tells a piece that says it is its writer's own view: by a disclaimer, its name for itself, or the writer's line."""

import re

_DISCLAIMED = re.compile(
    r"\b(?:opinions?|views?)(?: and (?:opinions?|views?))? (?:expressed|presented|stated)\b[^.\n]{0,90}"
    r"\b(?:authors?|writers?|columnists?|contributors?|his|her|their)\b"
    r"|\b(?:his|her|my) views are (?:his|her|my) own\b"
    r"|\bthis (?:article|piece) is an? (?:op-?ed|editorial|opinion piece|commentary)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b[Tt]his (?:op-?ed|column|commentary|opinion (?:piece|article)|letter to the editor|editorial)"
    r" (?:was (?:first|originally)|(?:first|originally) (?:ran|appeared)|is (?:adapted|excerpted)|"
    r"does not|has been updated|misstated|mistook)\b"
    r"|\bversion of this (?:op-?ed|column|commentary|opinion (?:piece|article))\b",
)
_HINTS = (
    *("expressed", "presented", "stated", "views are", "this article is", "this piece is"),
    *("this op", "this column", "this commentary", "this letter", "this editorial"),
)
"""One of these is wherever a piece speaks so of itself; looking for them first is far quicker than the patterns."""
_LINE = re.compile(
    r"^\W{0,3}(?:(?:[A-Z][\w.'’-]*|de|van|von|bin|al),? ){1,5}(?:is|was) (?:also )?(?:an?|the) (?:[\w’',/&.-]+ ){0,8}?"
    r"(?:columnist|commentator|(?:opinion|regular|contributing) (?:writer|contributor)|contributor|"
    r"fellow|professor|lecturer|president(?! of the United)|director|co-?founder|founder|attorney|lawyer|pastor|rabbi|"
    r"student|consultant|chair(?:man|woman)?|economist|historian|author of)\b"
)
_LONGEST, _LAST = 400, 2
"""Characters of a writer's line, and how many of the last paragraphs are looked at."""
_ABOVE, _BELOW = 600, 1_500
"""Characters at either end of a text in which it speaks of itself."""


def holds(text: str) -> bool:
    """Whether the piece says of itself that one writer's view is what it gives."""
    return any(map(_speaks_of_itself, (text[:_ABOVE], text[-_BELOW:]))) or any(map(_is_line, _last(text)))


def _speaks_of_itself(end: str) -> bool:
    lowered = end.lower()
    hinted = any(hint in lowered for hint in _HINTS)
    return hinted and bool(_DISCLAIMED.search(end) or _NAMED.search(end))


def _last(text: str) -> list[str]:
    return [line for line in text[-4 * _LONGEST :].split("\n") if line.strip()][-_LAST:]


def _is_line(paragraph: str) -> bool:
    return len(paragraph) <= _LONGEST and bool(_LINE.match(paragraph))
