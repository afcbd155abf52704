"""Whether people who speak without a name are known all the same: states, those polled, told of or named in part."""

import numpy as np

from model.detectors.attribution import mentions
from model.detectors.attribution.mentions import Mention, Page
from model.detectors.text import hashing, lexicon

_THE, _S = int(hashing.word("the")), "s"
_INCLUDING = hashing.words("including", "notably", "especially")
_STATES = hashing.words("countries", "nations", "governments", "states", "provinces", "cities", "counties")
_POLLED = hashing.words(
    "percent", "%", "majority", "majorities", "half", "thirds", "fewer", "respondents", "voters", "adults"
)
_SAGES = hashing.words(
    *("expert", "analyst", "academic", "specialist", "researcher", "scientist", "economist", "professor", "historian"),
)
_AUTHORS = hashing.words("authors", "co-authors")
_ONE = hashing.words("one", "a", "an")
_NEAR, _NEXT = 5, 3
"""Words behind "including" among which a name is; and sentences behind one person in which that person can be named."""


def are_known(page: Page, source: Mention) -> bool:
    """Whether a source is such a group, or one person who is quoted by name next."""
    return (
        _are_states_or_polled(page, source)
        or _are_named_in_part(page, source)
        or _were_told_of(page, source)
        or _is_quoted_next(page, source)
    )


def _are_states_or_polled(page: Page, source: Mention) -> bool:
    """As "A host of countries", "two thirds of voters": what they say is public, or counted."""
    return any(page.word[at] in _STATES or page.word[at] in _POLLED for at in range(source.first, source.last + 1))


def _are_named_in_part(page: Page, source: Mention) -> bool:
    """As "Critics including Ada Pell"."""
    begins = source.last + 1
    until = min(begins + _NEAR, len(page.word))
    return begins < until and page.word[begins] in _INCLUDING and any(page.name[begins:until])


def _were_told_of(page: Page, source: Mention) -> bool:
    """As "the senators", of whom one was named before, and "the authors" of a paper; not "the officials"."""
    head = page.tokens.text(source.head)
    if page.word[source.first] != _THE or not mentions.is_plural(head) or page.name[source.head]:
        return False
    if page.word[source.head] in _AUTHORS:
        return True
    alike = {page.word[source.head], int(hashing.word(head.removesuffix(_S)))}
    trade = mentions.has_trade(page, source.head) and not lexicon.has("anonymous_bare", page.word[source.head])
    return trade and any(page.beside.get(word, source.first) < source.first for word in alike)


def _is_quoted_next(page: Page, source: Mention) -> bool:
    """As "One expert warned of it. “It may break,” said Ada Pell": who is named first behind a sage, and quoted.

    Officials and spokesmen are not: they stay unnamed beside others who are named.
    """
    sage = page.word[source.first] in _ONE and source.head == source.last and page.word[source.head] in _SAGES
    if not sage or page.tokens.quoted[source.head]:
        return False
    outside = [at for at in _behind(page, source) if not page.tokens.quoted[at]]
    named = next((at for at in outside if page.name[at]), None)
    if named is None or page.word[named] in page.word[: source.first]:
        return False
    here = [page.word[at] for at in outside if page.tokens.sentence[at] == page.tokens.sentence[named]]
    first, _ = page.tokens.sentence_at(named)
    return bool(page.tokens.quoted[first:named].any()) and lexicon.has("cues_reporting", *here)


def _behind(page: Page, source: Mention) -> range:
    """The words of the sentences behind that of a source, as far as a name may come."""
    sentence, here = page.tokens.sentence, page.tokens.sentence[source.head]
    first, last = (int(np.searchsorted(sentence, here + more, "right")) for more in (0, _NEXT))
    return range(first, last)
