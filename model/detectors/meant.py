"""Whom a source is meant to be: behind "who" the noun before it, behind "one of two polls" a poll."""

from dataclasses import replace

from model.detectors import hashing, mentions
from model.detectors.mentions import Mention, Page

_PART_WORDS = (
    *("one", "two", "three", "some", "many", "most", "several", "few", "both", "all", "none", "half", "number"),
    *("majority", "couple", "handful", "dozens", "hundreds", "thousands", "lots", "part", "any", "each"),
)
_PHRASE_END_WORDS = (
    *(",", ".", ";", ":", "(", ")", '"', "-", "–", "—", "and", "or", "but", "that", "said", "says", "told", "by"),
    *("with", "from", "in", "on", "to", "for", "at", "as", "is", "was", "were", "are", "be", "been", "has", "have"),
    *("had", "than", "about", "against", "like", "including", "when", "while", "if", "because", "among", "between"),
    "after",
)
_DETERMINER_WORDS = ("the", "a", "an", "his", "her", "its", "their", "our", "my", "some", "many", "those", "these")
_PARTS, _PHRASE_ENDS, _DETERMINERS = (
    frozenset(int(hashing.word(word)) for word in words)
    for words in (_PART_WORDS, _PHRASE_END_WORDS, _DETERMINER_WORDS)
)
_COMMA, _OF = (int(hashing.word(word)) for word in (",", "of"))
_PHRASE = 10


def of(page: Page, source: Mention) -> Mention:
    """The noun that a relative pronoun hangs on, or the whole that a part is of; any other source itself."""
    if page.word[source.head] in _PARTS and source.head + 1 < source.last and page.word[source.head + 1] == _OF:
        return replace(source, head=mentions.mention(page, source.head + 2, source.last, None).head)
    if source.first != source.last or page.word[source.first] not in mentions.RELATIVE:
        return source
    return _antecedent(page, source)


def _antecedent(page: Page, source: Mention) -> Mention:
    last = source.first - 1
    last -= last > 0 and page.word[last] == _COMMA
    if last < 0:
        return source
    first = _phrase(page, last)
    if first > 1 and page.word[first - 1] == _COMMA and page.name[first - 2]:
        first = _phrase(page, first - 2)
    return mentions.mention(page, first, last, source.cue)


def _phrase(page: Page, last: int) -> int:
    """Where the noun phrase that ends at ``last`` begins: at its determiner, and before an "of" at the next one."""
    for at in range(last, max(last - _PHRASE, -1), -1):
        if at < last and page.word[at] in _PHRASE_ENDS:
            return at + 1
        if page.word[at] in _DETERMINERS and not (at and page.word[at - 1] == _OF):
            return at
    return max(last - _PHRASE + 1, 0)
