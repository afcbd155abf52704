"""Every statement of an article that is laid at a source's door: cue, source, contents, and the source's kind.

Made once a reading and shared by the signals that speak of sources.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from model.detectors import (
    asides,
    links,
    mentions,
    passives,
    source_kind,
    speech,
    surroundings,
    tagger,
    tagging,
    traits,
    wordclasses,
)
from model.detectors.links import Link
from model.detectors.mentions import Mention, Page
from model.detectors.runs import Runs
from model.detectors.source_kind import KINDS
from model.detectors.tokens import Tokens, without
from model.types import Kind, Taught

TABLES = (tagger.TABLE, surroundings.CUES, wordclasses.TABLE, links.TABLE, source_kind.TABLE, speech.TABLE)
_SPOKEN = 0.5
_ANONYMOUS = KINDS.index("anonymous")

Words = tuple[int, int]
"""The first and the last word of a run, both included."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """One statement.

    ``sentence`` is that of its cue and ``likely`` the probability that this sentence attributes; ``unnamed`` is how
    probable it is that the source is anonymous, ``spoken`` that the cue is one of speech; ``pointing`` whether the
    source is a pronoun.
    """

    cue: Words
    source: Words | None
    content: tuple[Words, ...]
    kind: Kind
    sentence: int
    likely: float
    unnamed: float
    spoken: float
    pointing: bool

    @property
    def whole(self) -> Words:
        """From the first to the last word of all its parts."""
        parts = [self.cue, *self.content, *([self.source] if self.source else [])]
        return min(first for first, _ in parts), max(last for _, last in parts)


@dataclass(frozen=True, slots=True)
class Attributions:
    """All statements in reading order of their cues; ``probability`` has one entry a sentence."""

    all: tuple[Attribution, ...]
    probability: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Told:
    """What is known of one source: its kind, how probably unnamed, whether it is a pronoun, and the reader's."""

    kind: Kind
    unnamed: float
    pointing: bool
    reader: bool


_NOBODY = _Told("none", 0.0, pointing=False, reader=False)


def read(tokens: Tokens, names: NDArray[np.bool_], sentences: int, taught: Taught) -> Attributions:
    """Tags the words, ties the parts together, and says of what kind each source is; finds none untaught.

    What only tells why a source stays unnamed is read past, as though it had not been written.
    """
    if not len(tokens) or any(table not in taught for table in TABLES):
        return Attributions((), np.zeros(sentences))
    out = asides.cut_out(tokens)
    if not out.any():
        return _read(tokens, names, sentences, taught)
    found, kept = _read(without(tokens, out), names[~out], sentences, taught), np.flatnonzero(~out).tolist()
    return replace(found, all=tuple(_placed(statement, kept) for statement in found.all))


def _placed(statement: Attribution, kept: Sequence[int]) -> Attribution:
    """The same statement, its words counted among all words of the article."""
    source = statement.source and (kept[statement.source[0]], kept[statement.source[1]])
    cue = kept[statement.cue[0]], kept[statement.cue[1]]
    content = tuple((kept[first], kept[last]) for first, last in statement.content)
    return replace(statement, source=source, cue=cue, content=content)


def _read(tokens: Tokens, names: NDArray[np.bool_], sentences: int, taught: Taught) -> Attributions:
    probability = np.zeros(sentences)
    classes = wordclasses.of(tokens, names, taught[wordclasses.TABLE])
    tagged, likely = tagging.tagged(tokens, traits.columns(tokens, names, classes, taught[surroundings.CUES]), taught)
    probability[: len(likely)] = likely
    pairs = links.pairs(tagged, tokens.sentence, tokens.quoted)
    tied = links.linked(tagged, pairs, links.probabilities(pairs, taught[links.TABLE]))
    kept = [
        _owned(tokens, tagged, link) for link in tied if link.content and tokens.sentence[tagged.first[link.cue]] >= 0
    ]
    page = mentions.page(tokens, names, classes)
    told = _told(page, tagged, kept, taught)
    spoken = speech.probabilities(page, [_words(tagged, link.cue) for link in kept], taught[speech.TABLE])
    places = [int(tokens.sentence[tagged.first[link.cue]]) for link in kept]
    found = (
        _attribution(place, tagged, link, told.get(link.source, _NOBODY), (float(probability[place]), speaks))
        for place, link, speaks in zip(places, kept, spoken, strict=True)
        if speaks >= _SPOKEN or tokens.quoted[tagged.first[link.cue]] or not told.get(link.source, _NOBODY).reader
    )
    return Attributions(tuple(found), probability)


def _owned(tokens: Tokens, tagged: Runs, link: Link) -> Link:
    """Who is told something is not its source; of those who are, "by" names one behind the cue."""
    ahead = link.source is not None and tagged.first[link.source] < tagged.first[link.cue]
    return replace(link, source=None) if ahead and passives.hears(tokens, _words(tagged, link.cue)) else link


def _told(page: Page, tagged: Runs, tied: Sequence[Link], taught: Taught) -> Mapping[int | None, _Told]:
    """What is known of each source that has a cue, by the number of its run."""
    cue_of = {link.source: link.cue for link in tied if link.source is not None}
    numbers = sorted(cue_of)
    sources = [_mention(page, tagged, number, cue_of[number]) for number in numbers]
    odds = source_kind.odds(page, sources, taught[source_kind.TABLE])
    return {number: _known(page, *each) for number, *each in zip(numbers, sources, odds, strict=True)}


def _known(page: Page, source: Mention, odds: NDArray[np.float64]) -> _Told:
    return _Told(
        kind=_kind(page, source, odds),
        unnamed=float(odds[_ANONYMOUS]),
        pointing=mentions.is_pronoun(page, source),
        reader=mentions.is_reader(page, source),
    )


def _kind(page: Page, source: Mention, odds: NDArray[np.float64]) -> Kind:
    if mentions.is_everybody(page, source):
        return "collective"
    return "named" if mentions.is_speaker(page, source) else KINDS[int(odds.argmax())]


def _mention(page: Page, tagged: Runs, source: int, cue: int) -> Mention:
    return mentions.mention(page, int(tagged.first[source]), int(tagged.last[source]), int(tagged.first[cue]))


def _attribution(sentence: int, tagged: Runs, link: Link, told: _Told, odds: tuple[float, float]) -> Attribution:
    return Attribution(
        cue=_words(tagged, link.cue),
        source=None if link.source is None else _words(tagged, link.source),
        content=tuple(_words(tagged, number) for number in link.content),
        kind=told.kind,
        sentence=sentence,
        likely=odds[0],
        unnamed=told.unnamed,
        spoken=odds[1],
        pointing=told.pointing,
    )


def _words(tagged: Runs, number: int) -> Words:
    return int(tagged.first[number]), int(tagged.last[number])
