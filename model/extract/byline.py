"""Cleans a byline as pages state it: names stay, and lose the roles, dates, handles and log-ins that hang on them."""

import re

_BREAK = re.compile(r"\s*[;|/\n]\s*|\s+[-–—]\s+|\s*,\s+(?!jr\b|sr\b|i{2,3}\b)|\s+(?:and|&)\s+", re.IGNORECASE)
_LINES = re.compile(r"\s*[;|/\n]\s*")
_NO_LETTERS = re.compile(r"[\W_]")
_FOR = re.compile(r"(?<=\w)\s+(?:for|of|at|via|on|in)\s+(?:the\s+)?\S.*$", re.IGNORECASE)
_BY = re.compile(
    r"^(?:(?:article|written|words|text|story|report|posted|published|reported|view all posts)\s+)?by\b[\s:.]*"
    r"|^author\b[\s:]*|^from\s+",
    re.IGNORECASE,
)
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = r"(?:january|february|september|october|november|december)"
_ANY_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_WHEN = re.compile(
    rf"\b(?:on\s+)?(?:{_WEEKDAY},?\s+)?{_ANY_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?\s+{_ANY_MONTH},?\s+(?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b"
    r"|\b\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:[ap]\.?m\b\.?)?\s*(?:\b(?:[aceghmp][sd]?t|gmt|utc|[bi]st)\b)?",
    re.IGNORECASE,
)
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
    r"herald|tribune|courier|chronicle|daily|weekly|gazette|journal|magazine|reuters|ap|afp|pti|upi|dpa|"
    r"ani|bloomberg|xinhua|tass|sport|board|network|"
    r"cond[ée] nast|hearst|gannett|letters|program(?:me)?|foundations?|institute|university|department|committee|"
    r"council|director|professor|president|chair(?:man|woman)?|office)\b",
    re.I,
)
_INTERFACE = re.compile(
    r"\b(?:share|tweet|follow|subscribe|e?-?mail|print|comments?|views?|more|read|reading|photos?|images?|credit|getty|"
    r"minutes?|contact|sign|log|login|facebook|twitter|linkedin|whatsapp|author|contributors?|written|edited|reviewed|"
    r"published|posted|updated|archive|articles?|profile|bio|about|latest|stories|save|listen|copy)\b",
    re.I,
)
_PARTICLES = frozenset(
    (
        *("af", "al", "bin", "da", "das", "de", "del", "den", "der", "di", "dos", "du", "e", "el", "for", "ibn"),
        *("la", "le", "of", "ten", "ter", "the", "to", "van", "von", "y", "zu"),
    )
)
_EDGES = " .,:-–|()[]•·"
_MOST_WORDS, _MOST_CHARACTERS, _MOST_RAW = 6, 60, 1_000


def cleaned(raw: str | None, own: str = "") -> str | None:
    """The people named, with commas between them; where nobody is named, the desk or agency; None where neither is.

    ``own`` is the outlet's own name, which is no person's.
    """
    stated = "" if _NOBODY.match(raw or "") else _WHEN.sub("|", (raw or "")[:_MOST_RAW])
    parts = list(dict.fromkeys(part for part in map(_bare, _BREAK.split(stated)) if part))
    people = [part for part in parts if is_person(part) and _letters(part) != _letters(own)]
    named = [name for name in people if not _is_handle(name, people)]
    return ", ".join(named or ([] if any(map(_is_prose, parts)) else _desks(stated))) or None


def _desks(stated: str) -> list[str]:
    """Desks keep their commas and their "and": "staff and wire reports"; of other words the first line alone stands."""
    parts = dict.fromkeys(part for part in map(_bare, _LINES.split(stated)) if part and not _INTERFACE.search(part))
    proper = [part for part in parts if part[0].isupper() and not any(map(str.isdigit, part))]
    return proper if any(map(is_desk, proper)) else list(parts)[:1]


def is_person(part: str) -> bool:
    """Whether one part of a byline reads as the name of a person: two to six words with capitals, none of a desk."""
    words = part.split()
    capitals = [word for word in words if word[0].isupper()]
    proper = all(word[0].isupper() or word.casefold() in _PARTICLES for word in words)
    other = _DESK.search(part) or _ROLE_ONLY.match(part) or part.casefold().startswith("the ")
    return proper and len(capitals) > 1 and not other and not _INTERFACE.search(part)


def is_desk(part: str) -> bool:
    """Whether this is signed by a desk, an agency or a staff."""
    return bool(_DESK.search(part))


def _bare(part: str) -> str:
    """One part without prefix, handle, date and role; empty where nothing of a name is left."""
    part = _HANDLE.sub("", part).strip(_EDGES)
    for _ in range(2):
        part = _BY.sub("", part).strip(_EDGES)
    part = _cased(_TAIL.sub("", part))
    name = _ROLE_TAIL.sub("", _FOR.sub("", part)).strip(_EDGES)
    kept = name if is_person(name) else part
    other = _NOBODY.match(kept) or _DEGREE.match(kept)
    return "" if other or len(kept) > _MOST_CHARACTERS or len(kept.split()) > _MOST_WORDS else kept


def _cased(part: str) -> str:
    """A name in capitals as print sets it; an acronym alone stays."""
    return part.title() if part.isupper() and " " in part else " ".join(part.split())


def _is_prose(part: str) -> bool:
    """A phrase that is neither a name nor a desk; what stands beside it is no byline either."""
    lower = [word for word in part.split() if word[0].islower() and word not in _PARTICLES]
    return bool(lower) and len(part.split()) > 1 and not _DESK.search(part)


def _letters(part: str) -> str:
    return _NO_LETTERS.sub("", part.casefold())


def _is_handle(name: str, people: list[str]) -> bool:
    """A log-in name beside the name it stands for, as "Ada-P" beside "Ada Pell"."""
    first = name.split("-", maxsplit=1)[0].casefold()
    return (
        "-" in name
        and " " not in name
        and any(first == other.split()[0].casefold() for other in people if other != name)
    )
