"""Cleans a byline as pages state it: names stay, and lose the roles, dates, handles and log-ins that hang on them."""

import re

_BREAK = re.compile(r"\s*[;|/\n]\s*|\s*,\s+(?!jr\b|sr\b|i{2,3}\b)|\s+(?:and|&)\s+", re.IGNORECASE)
_BY = re.compile(
    r"^(?:(?:article|written|words|text|story|report|posted|published|reported|view all posts)\s+)?by\b[\s:.]*"
    r"|^author\b[\s:]*|^from\s+",
    re.IGNORECASE,
)
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = r"(?:january|february|september|october|november|december)"
_TAIL = re.compile(
    rf"(?<=\w)[\s,–-]+(?:(?:published|updated|posted|{_WEEKDAY}|{_MONTH})\b|(?:[a-z]{{3,9}}\.?\s)?\d).*$", re.I
)
_HANDLE = re.compile(r"\(?\S*@\S*\)?|https?://\S*|www\.\S*")
_RANK = (
    r"(?:ap|afp|news|sports?|business|politics|political|national|international|foreign|security|science|health|education|"
    r"crime|courts?|city|local|staff|senior|chief|special|guest|contributing|deputy|assistant|associate|managing|executive|"
    r"entertainment|culture|technology|tech|environment|climate|economics|media|investigative|white house|washington)"
)
_ROLE = (
    rf"(?:{_RANK}\s+)*(?:writer|reporter|correspondent|editor|columnist|contributor|journalist|producer|author|staff)s?"
)
_ROLE_ONLY = re.compile(rf"^(?:the\s+)?{_ROLE}$", re.IGNORECASE)
_ROLE_TAIL = re.compile(rf"(?<=\w)[\s,–-]+{_ROLE}$", re.I)
_DEGREE = re.compile(
    r"^(?:ph\.?d|m\.?d|m\.?s|m\.?a|m\.?p\.?h|r\.?d|r\.?d\.?n|r\.?n|esq|d\.?o|j\.?d|mba|l\.?d)\.?$", re.I
)
_NOBODY = re.compile(
    r"^(?:\w*admin\w*|root|webmaster|user\w*|no author|unknown|none|null|n/a|default|guest|follow|author|by)$", re.I
)
_DESK = re.compile(
    r"\b(?:staff|reports?|news\w*|wires?|services?|bureau|agenc(?:y|ies)|press|desk|team|editorial|editors?|media|times|post|"
    r"herald|tribune|courier|chronicle|daily|weekly|gazette|journal|magazine|reuters|ap|afp|pti|upi|dpa|ani|bloomberg|xinhua|tass|sport|board|network|"
    r"cond[ée] nast|hearst|gannett|letters)\b",
    re.I,
)
_PARTICLES = frozenset(
    (
        *("af", "al", "bin", "da", "das", "de", "del", "den", "der", "di", "dos", "du", "e", "el", "for", "ibn"),
        *("la", "le", "of", "ten", "ter", "the", "to", "van", "von", "y", "zu"),
    )
)
_MOST_WORDS, _MOST_CHARACTERS = 6, 60


def cleaned(raw: str | None) -> str | None:
    """The people named, with commas between them; where nobody is named, the desk or agency; None where neither is."""
    stated = "" if _NOBODY.match(raw or "") else raw or ""
    parts = list(dict.fromkeys(part for part in map(_bare, _BREAK.split(stated)) if part))
    people = [part for part in parts if is_person(part)]
    named = [name for name in people if not _is_handle(name, people)]
    desks = [] if any(map(_is_prose, parts)) else parts
    return ", ".join(named or desks) or None


def is_person(part: str) -> bool:
    """Whether one part of a byline reads as the name of a person: two to six words with capitals, none of a desk."""
    words = part.split()
    capitals = [word for word in words if word[0].isupper()]
    proper = all(word[0].isupper() or word.casefold() in _PARTICLES for word in words)
    other = _DESK.search(part) or _ROLE_ONLY.match(part) or part.casefold().startswith("the ")
    return proper and len(capitals) > 1 and not other


def _bare(part: str) -> str:
    """One part without prefix, handle, date and role; empty where nothing of a name is left."""
    part = _HANDLE.sub("", part).strip(" .,:-–|()[]")
    for _ in range(2):
        part = _BY.sub("", part).strip(" .,:-–")
    part = _TAIL.sub("", part)
    if _NOBODY.match(part) or _DEGREE.match(part) or len(part) > _MOST_CHARACTERS or len(part.split()) > _MOST_WORDS:
        return ""
    name = _ROLE_TAIL.sub("", _cased(part)).strip(" .,:-–")
    return name if is_person(name) else _cased(part)


def _cased(part: str) -> str:
    """A name in capitals as print sets it; an acronym alone stays."""
    return part.title() if part.isupper() and " " in part else " ".join(part.split())


def _is_prose(part: str) -> bool:
    """A phrase that is neither a name nor a desk; what stands beside it is no byline either."""
    lower = [word for word in part.split() if word[0].islower() and word not in _PARTICLES]
    return bool(lower) and not _DESK.search(part)


def _is_handle(name: str, people: list[str]) -> bool:
    """A log-in name beside the name it stands for, as "Ada-P" beside "Ada Pell"."""
    first = name.split("-", maxsplit=1)[0].casefold()
    return (
        "-" in name
        and " " not in name
        and any(first == other.split()[0].casefold() for other in people if other != name)
    )
