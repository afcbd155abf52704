"""What is known of each source of a statement: its kind, how probably it is unnamed, whether it only points."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution import known_groups, mentions, official_acts, open_groups, source_kind
from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.attribution.mentions import Mention, Page
from model.detectors.attribution.source_kind import KINDS
from model.detectors.text import hashing, lexicon
from model.types import Kind, Weights

_AGED = "-year-old"
_ONE_OR_MANY = hashing.words("staff", "general")
_ANONYMOUS = KINDS.index("anonymous")


@dataclass(frozen=True, slots=True)
class SourceProfile:
    """One source: its kind, how probable it is that it is unnamed, whether it is a pronoun, and the reader's."""

    kind: Kind
    unnamed: float
    pointing: bool
    reader: bool


NOBODY = SourceProfile("none", 0.0, pointing=False, reader=False)


def of(page: Page, tagged: Runs, tied: Sequence[Link], table: Weights) -> Mapping[int | None, SourceProfile]:
    """By the number of its run, every source; one that has several cues is read at the first."""
    cue_of = {link.source: link.cue for link in reversed(tied) if link.source is not None}
    numbers = sorted(cue_of, key=lambda number: int(tagged.first[number]))
    sources = [_mention(page, tagged, number, cue_of[number]) for number in numbers]
    odds = source_kind.odds(page, sources, table)
    ends = (int(tagged.last[cue_of[number]]) for number in numbers)
    return {n: _known(page, *each) for n, *each in zip(numbers, sources, odds, ends, strict=True)}


def _mention(page: Page, tagged: Runs, source: int, cue: int) -> Mention:
    return mentions.mention(page, int(tagged.first[source]), int(tagged.last[source]), int(tagged.first[cue]))


def _known(page: Page, source: Mention, odds: NDArray[np.float64], end: int) -> SourceProfile:
    acts = official_acts.acts(page, source, end)
    in_the_open = open_groups.in_public(page, source, end) or open_groups.one_is_named(page, source)
    in_the_open = in_the_open or (_is_unnamed(odds) and known_groups.are_known(page, source))
    silent = official_acts.questions(page, source, end) or open_groups.set_a_task(page, end)
    kind = "organization" if acts else _kind(page, source, odds)
    return SourceProfile(
        kind="collective" if kind == "anonymous" and in_the_open else kind,
        unnamed=0.0 if acts or in_the_open or silent else float(odds[_ANONYMOUS]),
        pointing=mentions.is_pronoun(page, source),
        reader=mentions.is_reader(page, source),
    )


def _is_unnamed(odds: NDArray[np.float64]) -> bool:
    return int(odds.argmax()) == _ANONYMOUS


def _kind(page: Page, source: Mention, odds: NDArray[np.float64]) -> Kind:
    if mentions.is_everybody(page, source):
        return "collective"
    kind: Kind = "named" if mentions.is_speaker(page, source) else KINDS[int(odds.argmax())]
    if kind == "collective":
        kind = _one(page, source) or kind
    return "organization" if kind == "named" and _is_house(page, source) else kind


def _one(page: Page, source: Mention) -> Kind | None:
    """The kind of who is no group: "the waitress" is not named, "the 75-year-old" is who was named before."""
    if source.head != source.last:
        return None
    text = page.tokens.text(source.head)
    if text.endswith(_AGED):
        return "named"
    one = not mentions.is_plural(text) and page.word[source.head] not in _ONE_OR_MANY
    return "anonymous" if one and mentions.has_trade(page, source.head) else None


def _is_house(page: Page, source: Mention) -> bool:
    """Whether a name is that of a house: "the Ferry Inn"."""
    return page.name[source.head] and lexicon.has("houses", page.word[source.head])
