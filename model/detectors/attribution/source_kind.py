"""Says of what kind a source is (a named person, an organization, an unnamed one ...) from its words.

The words that decide are learned; a pronoun takes after the sources before it.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution import antecedents, counted_groups, mentions, source_features
from model.detectors.attribution.mentions import Mention, Page
from model.detectors.attribution.source_features import Before, Trait
from model.detectors.text import hashing
from model.types import Kind, Weights

TABLE = "source_kinds"
"""The name of this detector's arrays: trait (2**BITS, KINDS) and bias (KINDS,)."""

BITS = 16

KINDS: tuple[Kind, ...] = ("named", "organization", "anonymous", "document", "collective")
_UNNAMED = KINDS.index("anonymous")
_FIRM = 50.0
_STEP, _ALL = np.uint64(0xC4CEB9FE1A85EC53), 2**64 - 1


def columns(page: Page, source: Mention, before: Sequence[Before]) -> NDArray[np.int64]:
    """The table columns of one source; ``before`` are the sources before it, with their kinds as numbers in KINDS."""
    return _columns([*_known(page, source), *_led(page, source, before)])


def odds(page: Page, sources: Sequence[Mention], table: Weights) -> NDArray[np.float64]:
    """The probability of each kind for each source in reading order, each knowing those before it: (sources, KINDS)."""
    traits = [_known(page, source) for source in sources]
    starts = np.cumsum([0, *(len(each) for each in traits)])
    weights = table["trait"][_columns([trait for each in traits for trait in each])].astype(np.float64)
    known = np.add.reduceat(weights, starts[:-1]) + table["bias"] if sources else np.zeros((0, len(KINDS)))
    before, added = list[Before](), dict[tuple[Trait, ...], NDArray[np.float64]]()
    for number, source in enumerate(sources):
        led = tuple(_led(page, source, before))
        if led not in added:  # but for pronouns it is one trait of few values
            added[led] = table["trait"][_columns(led)].sum(axis=0, dtype=np.float64)
        known[number] += added[led]
        for kind in counted_groups.ruled_out(page, source, before, _UNNAMED):
            known[number, KINDS.index(kind)] -= _FIRM
        if not mentions.is_pronoun(page, source):
            before.append(source_features.before(page, source, int(known[number].argmax())))
    shares = np.exp(known - known.max(axis=1, keepdims=True))  # scipy's softmax takes ten times as long to say it
    return np.asarray(shares / shares.sum(axis=1, keepdims=True))


def _known(page: Page, source: Mention) -> list[Trait]:
    whom = antecedents.of(page, source)
    return [*source_features.words(page, whom), *source_features.more(page, whom, source)]


def _led(page: Page, source: Mention, before: Sequence[Before]) -> list[Trait]:
    return [*source_features.led(page, source, before), *source_features.led_more(page, source, before)]


def _columns(traits: Sequence[Trait]) -> NDArray[np.int64]:
    number, value = np.array([n for n, _ in traits], np.uint64), np.array([v & _ALL for _, v in traits], np.uint64)
    return hashing.bucket(hashing.mix(value + number * _STEP), BITS).astype(np.int64)
