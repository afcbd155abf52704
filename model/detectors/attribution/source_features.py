"""What a source is described by, so that its kind can be told: its words, its look, where else its name stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from model.detectors.attribution import mentions
from model.detectors.attribution.mentions import Mention, Page
from model.detectors.text import hashing, word_shapes
from model.detectors.text.tokens import UPPER

_REACH, _PLACES, _BEHIND = 4, 12, 4
_COMMA, _OF = int(hashing.word(",")), int(hashing.word("of"))
_GROUP = 1 << mentions.LISTS.index("source_groups")
_CAPITALS = frozenset({UPPER, word_shapes.ACRONYM})
_S = ord("s")

Trait = tuple[int, int]
"""The number of a trait and its value."""


@dataclass(frozen=True, slots=True)
class Before:
    """A source that came before: its kind (a number), where its head stands, and whether it is more than one."""

    kind: int
    head: int
    several: bool


def before(page: Page, source: Mention, kind: int) -> Before:
    """What a source tells those after it; several are what ends in s, or is on the list of groups."""
    ends_in_s = page.ending(source.head)[0] == _S and not page.name[source.head]
    return Before(kind, source.head, ends_in_s or bool(page.listed[source.head] & _GROUP))


def words(page: Page, source: Mention) -> Iterator[Trait]:
    """The words and classes of the source, of its head, and of its cue."""
    yield from _own(page, source)
    yield from _head(page, source)
    yield from _context(page, source)


def more(page: Page, source: Mention, written: Mention) -> Iterator[Trait]:
    """The company its words keep, their look, the lists they are on, and where else in the article a name stands.

    ``written`` is the source as it stands there, which may be a relative pronoun that ``source`` is meant by.
    """
    first, head = source.first, source.head
    yield 30, page.plain[head]
    yield 31, page.plain[head] * 2 + page.name[head]
    yield 32, page.plain[first] * 512 + page.plain[head]
    for at in range(first, head):
        yield 33, page.plain[at] * 2 + page.name[at]
    yield 34, page.listed[head] * 2 + page.name[head]
    yield 35, page.listed[head] * 1009 + page.fine[first]
    yield 36, _look(page, source)
    yield 37, _look(page, source) * 4096 + page.plain[head]
    yield from _beside(page, source)
    yield from _speaks_of_itself(page, source)
    if head + 1 < source.last and page.word[head + 1] == _OF:
        inner = mentions.mention(page, head + 2, source.last, None).head
        yield 51, (page.listed[head] * 64 + page.listed[inner]) * 2 + page.name[inner]
        yield 52, page.plain[inner] * 512 + page.plain[head]
    if page.name[head]:
        yield from _elsewhere(page, source)
    if written != source:
        yield from _antecedent(page, written)
        yield 50, page.word[written.head]


def led(page: Page, source: Mention, before: Sequence[Before]) -> Iterator[Trait]:
    """What the kinds of the sources before it say of this one, most of all where it is a pronoun."""
    last, earlier = before[-1].kind if before else 9, before[-2].kind if len(before) > 1 else 9
    yield 21, last
    if mentions.is_pronoun(page, source):
        yield 16, page.word[source.head] * 31 + last
        yield 17, page.word[source.head] * 31 + earlier


def led_more(page: Page, source: Mention, before: Sequence[Before]) -> Iterator[Trait]:
    """How near the last source is, and the last of one and of several, which a pronoun may point to."""
    if not mentions.is_pronoun(page, source):
        return
    word = page.word[source.head] * 31
    one, several = (next((b for b in reversed(before) if b.several is many), None) for many in (False, True))
    for number, found in ((40, one), (41, several)):
        kind = found.kind if found else 9
        yield number, word + kind
    last = before[-1] if before else None
    if last:
        far = min((source.first - last.head).bit_length(), 8)
        yield 42, (word + last.kind) * 16 + far
        yield 43, (word + last.kind) * 2 + last.several


def _own(page: Page, source: Mention) -> Iterator[Trait]:
    for at in range(source.first, source.last + 1):
        side = 0 if at < source.head else 1 if at == source.head else 2
        yield 1 + side, page.word[at]
        yield 4 + side, page.fine[at]
    names = page.name[source.first : source.last + 1]
    inside, after = names[: source.head + 1 - source.first], names[source.head + 1 - source.first :]
    yield 9, all(inside) * 8 + any(inside) * 4 + inside[-1] * 2 + any(after)
    yield 10, min(sum(names), 4) * 8 + min(source.last - source.first, 7)


def _head(page: Page, source: Mention) -> Iterator[Trait]:
    first, head = source.first, source.head
    letter, letters = page.ending(head)
    met = page.beside.get(page.word[head], first)
    yield 7, page.word[first]
    yield 8, page.fine[first] * 1009 + page.fine[head]
    yield 11, letter * 7 + page.name[head]
    yield 12, letters
    yield 13, page.word[first] ^ (page.fine[head] << 7)
    yield 20, page.word[first] * 4 + 2 * (met < first) + page.name[head]


def _context(page: Page, source: Mention) -> Iterator[Trait]:
    if source.cue is not None:
        yield 14, page.word[source.cue]
        yield 15, page.fine[source.cue]
    if page.word[source.head] in mentions.RELATIVE:
        for at in range(max(source.first - _REACH, 0), source.first):
            yield 18, page.word[at]
            yield 19, (page.fine[at] * 8 + source.first - at) * 2 + page.name[at]


def _look(page: Page, source: Mention) -> int:
    """The shapes of the head and of the word before it, and whether the words around the source shout as well."""
    head = source.head
    ahead = page.look[head - 1] if head > source.first else word_shapes.LOOKS
    around = [at for at in (source.first - 1, source.last + 1) if 0 <= at < len(page.look)]
    shouting = any(page.look[at] in _CAPITALS for at in around)
    return (page.look[head] * 9 + ahead) * 2 + shouting


def _beside(page: Page, source: Mention) -> Iterator[Trait]:
    """A name set beside the noun: "a lawyer for the outlets, Ada Pell" is named, "a firm in Wexmoor" is not."""
    for at in range(source.head + 1, source.last - 1):
        if page.word[at] == _COMMA and page.name[at + 1]:
            yield 48, 2 * page.name[at + 2] + page.name[source.head]
            yield 49, page.plain[at + 1] * 2 + page.name[at + 2]


def _speaks_of_itself(page: Page, source: Mention) -> Iterator[Trait]:
    """The first pronoun behind the cue: a firm says that it, a woman that she, a ministry's staff that they."""
    if source.cue is not None:
        behind = page.word[source.cue + 1 : source.cue + 1 + _BEHIND]
        pronoun = next((word for word in behind if word in mentions.THIRD), 0)
        yield 54, pronoun
        yield 55, pronoun * 2 + page.name[source.head]


def _elsewhere(page: Page, source: Mention) -> Iterator[Trait]:
    """Each word before and after the name's last word in the article, once: "Mr.", "the", "in", "Inc.", "who" ..."""
    places = np.flatnonzero(page.tokens.word == np.uint64(page.word[source.head]))[:_PLACES].tolist()
    known = {(38, _side(page, at - 1)) for at in places if at} | {
        (39, _side(page, at + 1)) for at in places if at + 1 < len(page.word)
    }
    yield from sorted(known)
    after_name = any(at and page.name[at - 1] for at in places)
    yield 44, min(len(places), 4) * 2 + after_name
    yield 53, (page.look[source.head] * 2 + after_name) * 2 + (source.first == source.head)


def _side(page: Page, at: int) -> int:
    return page.plain[at] * 2 + 1 if page.name[at] else page.word[at] * 2


def _antecedent(page: Page, source: Mention) -> Iterator[Trait]:
    """The word that a relative clause hangs on, and the first of the noun's own words where it can be told."""
    at = source.first - 1
    at -= at > 0 and page.word[at] == _COMMA
    if at >= 0:
        yield 45, page.word[at]
        yield 46, page.plain[at] * 2 + page.name[at]
        yield 47, page.listed[at] * 2 + page.name[at]
