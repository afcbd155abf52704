"""How a page labels satire: by the section it stands in, the words beside its title, or a line of its text."""

import re

PLACED = re.compile(r"(?:^|[/\s])(?:satire|satirical|parody|humou?r)(?:[/\s]|$)", re.IGNORECASE)
"""Sections and parts of an address that satire stands in."""
HEADING = re.compile(r"^(?:satire|parody)\s*[:|–-]|[\[(](?:satire|parody)[\])]", re.IGNORECASE)
"""What a title calls satire, before or beside the title proper."""
_STATED = re.compile(
    r"\b(?:this|the above|the foregoing) (?:article|story|piece|post|column|report|site|website) is (?:\w+ ){0,4}"
    r"(?:satire|satirical|a parody|parody)\b|^\W*(?:satire|parody)\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_ENDS = 400
"""Characters at either end of a text in which it says that it is satire."""


def is_stated(text: str) -> bool:
    """Whether a text says of itself, at its top or in its last lines, that it is satire."""
    return bool(_STATED.search(text[:_ENDS]) or _STATED.search(text[-_ENDS:]))
