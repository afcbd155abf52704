"""Whether people without a name are still no anonymous source: a group in public, one of them named next, a request."""

from collections.abc import Iterator
from itertools import takewhile

from model.detectors.attribution import mentions
from model.detectors.attribution.mentions import Mention, Page
from model.detectors.text import hashing, lexicon
from model.detectors.text.tokens import MARK

_AFTER, _NEXT, _BESIDE = 6, 2, 4
"""Words behind a cue in which its occasion or task is told (before the source twice as many), sentences after it in
which one can be named, and words between what somebody is and the name.
"""
_AT_LAW = hashing.words("lawyer", "attorney", "counsel")
_TASKS = hashing.words("asked", "asks", "instructed", "invited")
_TO, _THAT = int(hashing.word("to")), int(hashing.word("that"))


def in_public(page: Page, source: Mention, last: int) -> bool:
    """Whether several speak at an occasion told of before them, or behind a cue that ends at the word ``last``."""
    if not _several(page, source):
        return False
    sentence = page.tokens.sentence
    ahead = range(max(source.first - 2 * _AFTER, 0), source.first)
    behind = takewhile(lambda at: page.word[at] != _THAT, range(last + 1, min(last + 1 + _AFTER, len(page.word))))
    here = [page.word[at] for at in (*ahead, *behind) if sentence[at] == sentence[source.head]]
    return lexicon.has("public_occasions", *here)


def one_is_named(page: Page, source: Mention) -> bool:
    """Whether one of several is named in the next two sentences: "Her lawyers agree. “Yes,” said lawyer Ada Pell"."""
    if not _several(page, source) or not mentions.has_trade(page, source.head):
        return False
    one = int(hashing.word(page.tokens.text(source.head)[:-1]))
    fellows = _AT_LAW if one in _AT_LAW else {one}
    return any(page.word[at] in fellows and _beside_a_name(page, at) for at in _next(page, source))


def set_a_task(page: Page, last: int) -> bool:
    """Whether the cue that ends at the word ``last`` asks others to do something, and states nothing."""
    behind = range(last + 1, min(last + _AFTER, len(page.word)))
    to = next((at for at in behind if page.word[at] == _TO), None)
    plain = to is not None and all(page.tokens.shape[at] != MARK for at in range(last + 1, to))
    return plain and page.word[last] in _TASKS


def _several(page: Page, source: Mention) -> bool:
    return mentions.is_plural(page.tokens.text(source.head)) and not page.name[source.head]


def _next(page: Page, source: Mention) -> Iterator[int]:
    """The words of the two sentences after a source's."""
    sentence = page.tokens.sentence
    at = source.last + 1
    while at < len(page.word) and sentence[at] <= sentence[source.head] + _NEXT:
        if sentence[at] > sentence[source.head]:
            yield at
        at += 1


def _beside_a_name(page: Page, at: int) -> bool:
    around = range(max(at - _BESIDE, 0), min(at + _BESIDE + 1, len(page.word) - 1))
    return any(page.name[near] and page.name[near + 1] for near in around if near != at)
