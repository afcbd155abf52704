"""Tells a report on one study, and what it says of it: where it was published, who worked on it, who else is heard."""

import re
from dataclasses import dataclass

_RESEARCH = re.compile(
    r"\b(?:stud(?:y|ies)|researchers?|trials?|scientists?|findings|participants|volunteers|meta-analysis|paper|co-?authors?)\b",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"\b(?:stud(?:y|ies)|research(?:ers)?|trial|scientists|meta-analysis|paper|journal|findings|investigators)\b",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"\b(?:[Pp]ublished|[Aa]ppears?|[Aa]ppeared|[Rr]eported|[Pp]ublish)\b[^.\n]{0,60}?\b(?:in|by|online in) "
    r"(?:the |today[’']s )?"
    r"(?:[\w.]+ ){0,4}?(?:[Jj]ournals?|Nature|Science|Lancet|Cell|PLOS|PLoS|JAMA|BMJ|Annals|Archives|Proceedings|"
    r"Neurology|Pediatrics|Circulation|Cancer|Diabetes|Gut|Brain|Heart|Stroke|Thorax|Medicine|Psychiatry|Sciences?|"
    r"Reports|Letters)\b"
    r"|\bin (?:the|this week[’']s|a recent issue of the|the online) (?:\w+ )?(?:journal|Journal)\b"
    r"|\bpeer-reviewed\b|\b[Pp]reprint\b"
    r"|\b(?:Journal of|New England Journal|Annals of|Archives of|Proceedings of)\b"
    r"|\bpresented\b[^.\n]{0,40}\b(?:meeting|conference|congress|symposium)\b"
)
_AUTHOR = re.compile(
    r"\b(?:(?:lead|senior|study|co-?|first|principal|corresponding)[ -]?(?:author|investigator|researcher)s?|"
    r"who (?:led|leads|conducted|co-?wrote|headed)|one of the (?:authors|researchers)|"
    r"study[’']s (?:\w+ )?authors?|"
    r"(?:author|leader) of the (?:new )?(?:study|paper|research)|led by (?:\w+\.? ){0,3}[A-Z])",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(
    r"\b(?:(?:was|were|is|are)(?: not|n[’']t) (?:\w+ )?(?:involved|part of|connected|affiliated|associated)|"
    r"(?:had|has|played|took) no (?:role|part|involvement)|not involved (?:in|with)|"
    r"(?:did not|didn[’']t) (?:take part|participate|work)|"
    r"independent (?:experts?|researchers?|scientists?)|outside (?:experts?|researchers?)|"
    r"accompanying (?:editorial|commentary)|"
    r"unaffiliated with|uninvolved)",
    re.IGNORECASE,
)
_HEADS = re.compile(
    r"^\W*(?:(background|objectives?|aims?|purpose|context)|(methods?|design|setting|participants|interventions?)|"
    r"(results?|findings|measurements?|main outcome measures?)|(conclusions?|interpretation))\s*(?::|$)",
    re.IGNORECASE | re.MULTILINE,
)
"""Heads that stand before the parts of a paper's abstract, by what the part tells."""
_PARTS = 4
_ABOVE, _LEAST, _ONE_IN = 900, 4, 90
"""Characters in which it must come up; mentions, and the words to one mention, that make it what all is about."""


@dataclass(frozen=True, slots=True)
class Told:
    """Whether someone is introduced who worked on the study, and someone who had no part in it."""

    authors: bool
    outside: bool


def holds(title: str | None, text: str) -> bool:
    """Whether one study is what the article is about."""
    if not _OPENS.search(f"{title or ''}\n{text[:_ABOVE]}") or not _PUBLISHED.search(text):
        return False
    mentions, words = len(_RESEARCH.findall(text)), len(text.split())
    return mentions >= max(_LEAST, words / _ONE_IN)


def is_abstract(text: str) -> bool:
    """Whether it is the abstract of a paper itself, with a head before each of its parts; 0 of 6,912 articles is."""
    return len({match.lastindex for match in _HEADS.finditer(text)}) == _PARTS


def told(text: str) -> Told:
    """What a reader is told of the study itself."""
    return Told(bool(_AUTHOR.search(text)), bool(_OUTSIDE.search(text)))
