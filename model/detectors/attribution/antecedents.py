"""Whom a source is meant to be: behind "who" the noun before it or whom that describes, behind a part the whole."""

from dataclasses import replace

from model.detectors.attribution import mentions
from model.detectors.attribution.mentions import Mention, Page
from model.detectors.text import hashing

_PART_WORDS = (
    *("one", "two", "three", "some", "many", "most", "several", "few", "both", "all", "none", "half", "number"),
    *("majority", "couple", "handful", "dozens", "hundreds", "thousands", "lots", "part", "any", "each", "plurality"),
    *(
        "group",
        "coalition",
        "collection",
        "chorus",
        "clutch",
        "band",
        "crop",
        "pair",
        "trio",
        "series",
        "string",
        "volley",
        "flurry",
        "slew",
        "spate",
        "host",
    ),
    *("array", "segment", "segments", "share", "bloc"),
)
_PHRASE_END_WORDS = (
    *(",", ".", ";", ":", "(", ")", '"', "-", "–", "—", "and", "or", "but", "that", "said", "says", "told", "by"),
    *("with", "from", "in", "on", "to", "for", "at", "as", "is", "was", "were", "are", "be", "been", "has", "have"),
    *("had", "than", "about", "against", "like", "including", "when", "while", "if", "because", "among", "between"),
    "after",
)
_DETERMINER_WORDS = ("the", "a", "an", "his", "her", "its", "their", "our", "my", "some", "many", "those", "these")
_BEING_WORDS = ("is", "was", "became", "remains", "remained")
_PARTS, _PHRASE_ENDS, _DETERMINERS, _BEING, _ONE_PERSON = (
    hashing.words(*words) for words in (_PART_WORDS, _PHRASE_END_WORDS, _DETERMINER_WORDS, _BEING_WORDS, ("he", "she"))
)
_COMMA, _OF, _AND, _WHICH = (int(hashing.word(word)) for word in (",", "of", "and", "which"))
_BODY = 1 << mentions.LISTS.index("source_organizations")
_PHRASE, _LEAST_AHEAD = 10, 3


def of(page: Page, source: Mention) -> Mention:
    """The noun that a relative pronoun hangs on, or the whole that a part is of; any other source itself."""
    if source.first == source.last and page.word[source.first] in mentions.RELATIVE:
        return _whole(page, _antecedent(page, source))
    return _whole(page, source)


def _whole(page: Page, source: Mention) -> Mention:
    if page.word[source.head] not in _PARTS or source.head + 1 >= source.last or page.word[source.head + 1] != _OF:
        return source
    return replace(source, head=mentions.mention(page, source.head + 2, source.last, None).head)


def _antecedent(page: Page, source: Mention) -> Mention:
    last = source.first - 1
    last -= last > 0 and page.word[last] == _COMMA
    if last < 0:
        return source
    first = _described(page, _phrase(page, last))
    if first > 1 and page.word[first - 1] == _COMMA and page.name[first - 2]:
        first = _phrase(page, first - 2)
    elif first > 1 and page.word[first - 1] in _BEING and (page.name[first - 2] or page.word[first - 2] in _ONE_PERSON):
        return mentions.mention(page, _name(page, first - 2), first - 2, source.cue)
    found = mentions.mention(page, first, last, source.cue)
    return replace(found, head=last) if page.word[source.first] == _WHICH and _ends_in_its_name(page, found) else found


def _described(page: Page, first: int) -> int:
    """Where what is said of somebody begins, "a banker and former aide" at the banker; only behind a name or "is"."""
    if first < _LEAST_AHEAD or page.word[first - 1] != _AND:
        return first
    ahead = _phrase(page, first - 2)
    leads = ahead > 1 and (page.word[ahead - 1] in _BEING or page.word[ahead - 1] == _COMMA) and page.name[ahead - 2]
    return ahead if leads else first


def _ends_in_its_name(page: Page, found: Mention) -> bool:
    """Whether "which" speaks of the body that people are of: "members of the Wexmoor Council, which"."""
    of_some = found.head + 1 < found.last and page.word[found.head + 1] == _OF
    return of_some and (page.name[found.last] or bool(page.listed[found.last] & _BODY))


def _name(page: Page, last: int) -> int:
    """Where the name that ends at ``last`` begins; any other word is taken alone."""
    while last and page.name[last] and page.name[last - 1]:
        last -= 1
    return last


def _phrase(page: Page, last: int) -> int:
    """Where the noun phrase that ends at ``last`` begins: at its determiner, and before an "of" at the next one."""
    for at in range(last, max(last - _PHRASE, -1), -1):
        if at < last and page.word[at] in _PHRASE_ENDS:
            return at + 1
        if page.word[at] in _DETERMINERS and not (at and page.word[at - 1] == _OF):
            return at
    return max(last - _PHRASE + 1, 0)
