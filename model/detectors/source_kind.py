"""Says of what kind a source is (a named person, an organization, an unnamed one ...) from its words.

The words that decide are learned; a pronoun takes after the sources before it.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.special import softmax

from model.detectors import hashing, mentions
from model.detectors.mentions import Mention, Page
from model.types import Kind, Weights

TABLE = "source_kinds"
"""The name of this detector's arrays: trait (2**BITS, KINDS) and bias (KINDS,)."""

BITS = 14
KINDS: tuple[Kind, ...] = ("named", "organization", "anonymous", "document", "collective")
_REACH = 4
_STEP, _ALL = np.uint64(0xC4CEB9FE1A85EC53), 2**64 - 1


def columns(page: Page, source: Mention, before: Sequence[int]) -> NDArray[np.int64]:
    """The table columns of one source; ``before`` are the kinds (numbers in KINDS) of the sources before it."""
    return _columns([*_own(page, source), *_head(page, source), *_context(page, source), *_led(page, source, before)])


def odds(page: Page, sources: Sequence[Mention], table: Weights) -> NDArray[np.float64]:
    """The probability of each kind for each source in reading order, each knowing those before it: (sources, KINDS)."""
    traits = [[*_own(page, s), *_head(page, s), *_context(page, s)] for s in sources]
    starts = np.cumsum([0, *(len(each) for each in traits)])
    weights = table["trait"][_columns([trait for each in traits for trait in each])].astype(np.float64)
    known = np.add.reduceat(weights, starts[:-1]) + table["bias"] if sources else np.zeros((0, len(KINDS)))
    before: list[int] = []
    for number, source in enumerate(sources):
        known[number] += table["trait"][_columns([*_led(page, source, before)])].sum(axis=0, dtype=np.float64)
        if not mentions.is_pronoun(page, source):
            before.append(int(known[number].argmax()))
    return np.asarray(softmax(known, axis=1))


def _own(page: Page, source: Mention) -> Iterator[tuple[int, int]]:
    for at in range(source.first, source.last + 1):
        side = 0 if at < source.head else 1 if at == source.head else 2
        yield 1 + side, page.word[at]
        yield 4 + side, page.fine[at]
    names = page.name[source.first : source.last + 1]
    inside, after = names[: source.head + 1 - source.first], names[source.head + 1 - source.first :]
    yield 9, all(inside) * 8 + any(inside) * 4 + inside[-1] * 2 + any(after)
    yield 10, min(sum(names), 4) * 8 + min(source.last - source.first, 7)


def _head(page: Page, source: Mention) -> Iterator[tuple[int, int]]:
    first, head = source.first, source.head
    letter, letters = page.ending[head]
    met = page.beside.get(page.word[head], first)
    yield 7, page.word[first]
    yield 8, page.fine[first] * 1009 + page.fine[head]
    yield 11, letter * 7 + page.name[head]
    yield 12, letters
    yield 13, page.word[first] ^ (page.fine[head] << 7)
    yield 20, page.word[first] * 4 + 2 * (met < first) + page.name[head]


def _context(page: Page, source: Mention) -> Iterator[tuple[int, int]]:
    if source.cue is not None:
        yield 14, page.word[source.cue]
        yield 15, page.fine[source.cue]
    if page.word[source.head] in mentions.RELATIVE:
        for at in range(max(source.first - _REACH, 0), source.first):
            yield 18, page.word[at]
            yield 19, (page.fine[at] * 8 + source.first - at) * 2 + page.name[at]


def _led(page: Page, source: Mention, before: Sequence[int]) -> Iterator[tuple[int, int]]:
    """What the sources before it say of this one, most of all where it is a pronoun."""
    last, earlier = before[-1] if before else 9, before[-2] if len(before) > 1 else 9
    yield 21, last
    if mentions.is_pronoun(page, source):
        yield 16, page.word[source.head] * 31 + last
        yield 17, page.word[source.head] * 31 + earlier


def _columns(traits: Sequence[tuple[int, int]]) -> NDArray[np.int64]:
    number, value = np.array([n for n, _ in traits], np.uint64), np.array([v & _ALL for _, v in traits], np.uint64)
    return hashing.bucket(hashing.mix(value + number * _STEP), BITS).astype(np.int64)
