"""How a page labels opinion: by the section it stands in, the words beside its title, and the byline."""

import re

PLACED = re.compile(
    r"(?:^|[/\s,])(?:opinions?|editorials?|op-?eds?|(?:our-)?column(?:ist)?s?|commentary|commentisfree|comment|letters"
    r"|letters-to-the-editor|viewpoints?|perspectives|voices|opinion-\w+|(?:news|political)-(?:opinions?|commentary))"
    r"(?:[/\s,]|$)",
    re.IGNORECASE,
)
"""Sections and parts of an address that opinion stands in."""
REVIEWED = re.compile(
    r"(?:^|[/,])\s*(?:(?:album|books?|cd|concert|films?|food|games?|movies?|music|product|restaurants?|singles?|theat(?:er|re)|tv)"
    r"(?:[ -]|/singles? |-singles?-))?reviews?\s*(?:[/,]|$)",
    re.IGNORECASE,
)
"""The same of reviews, which judge."""
HEADING = re.compile(
    r"^(?:opinions?|editorials?|(?:guest )?column|letters?(?: to the editor)?|op-?ed|commentary|viewpoint"
    r"|(?:my|another) view)\s*[:|–-]|[\[(](?:opinion|commentary|editorial|op-?ed|column)[\])]"
    r"|[|–]\s*(?:opinion|commentary|editorial|op-?ed)\s*$",
    re.IGNORECASE,
)
"""What a title calls a piece of opinion, before, behind or beside the title proper."""
BYLINE = re.compile(r"\b(?:columnists?|editorial board|the editors|opinion)\b", re.IGNORECASE)
"""Who signs opinion."""
