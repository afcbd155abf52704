"""Every statement of an article that is laid at a source's door: cue, source, contents, and the source's kind.

Made once a reading and shared by the signals that speak of sources.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution import (
    addressees,
    anonymity_reasons,
    closing_cues,
    content_scope,
    content_trimming,
    context_features,
    decoding,
    inferred_sources,
    links,
    mentions,
    opening_sources,
    passives,
    source_kind,
    source_profiles,
    source_trimming,
    speech_cues,
    tagger,
    tagger_features,
)
from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.attribution.source_profiles import SourceProfile
from model.detectors.text import word_classes
from model.detectors.text.tokens import MARK, Tokens, without
from model.types import Kind, Taught

TABLES = (tagger.TABLE, context_features.CUES, word_classes.TABLE, links.TABLE, source_kind.TABLE, speech_cues.TABLE)
_SPOKEN, _SURE, _SURER = 0.5, 0.5, 0.7
"""From where on a cue is one of speech, and how likely a statement must be to be shown, of speech and of others.

Chosen on a quarter of PolNeAR's train articles that the tables had not seen: of the statements shown, 87 of 100 are
attributions and not 84, and sources and contents found lose less than one of 100.
"""
_PASSAGE = 3
"""A heading cannot be told among so few sentences: they may have been asked about one by one."""

Words = tuple[int, int]
"""The first and the last word of a run, both included."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """One statement.

    ``sentence`` is that of its cue and ``likely`` the probability that this sentence attributes; ``unnamed`` is how
    probable it is that the source is anonymous, ``spoken`` that the cue is one of speech; ``pointing`` whether the
    source is a pronoun; ``stated`` whether it is told as said, and not as an act, a wish or a thought.
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
    stated: bool = True

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

    @property
    def stated(self) -> tuple[Attribution, ...]:
        """Those that are told as said."""
        return tuple(each for each in self.all if each.stated)


def read(tokens: Tokens, names: NDArray[np.bool_], sentences: int, taught: Taught) -> Attributions:
    """Tags the words, ties the parts together, and says of what kind each source is; finds none untaught.

    What only tells why a source stays unnamed is read past, as though it had not been written.
    """
    if not len(tokens) or any(table not in taught for table in TABLES):
        return Attributions((), np.zeros(sentences))
    out = anonymity_reasons.cut_out(tokens)
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
    classes = word_classes.of(tokens, names, taught[word_classes.TABLE])
    tagged, likely = decoding.tagged(
        tokens, tagger_features.columns(tokens, names, classes, taught[context_features.CUES]), taught
    )
    probability[: len(likely)] = likely
    pairs = links.pairs(tagged, tokens.sentence, tokens.quoted)
    tied = links.linked(tagged, pairs, links.probabilities(pairs, taught[links.TABLE]))
    tagged, tied = opening_sources.parted(tokens, tagged, tied)
    page, tagged = mentions.page(tokens, names, classes), closing_cues.contents(tokens, tagged, tied)
    near = (content_scope.within(tokens, tagged, link) for link in tied if tokens.sentence[tagged.first[link.cue]] >= 0)
    said = (link for link in near if link.content and not _is_none(tokens, tagged, link))
    owned = [passives.owned(tokens, tagged, link) for link in said]
    spoken = speech_cues.probabilities(page, [_words(tagged, link.cue) for link in owned], taught[speech_cues.TABLE])
    speaks = {link.cue: chance for link, chance in zip(owned, spoken, strict=True)}
    tagged, kept = inferred_sources.of(tokens, names, tagged, [(link, speaks[link.cue] >= _SPOKEN) for link in owned])
    tagged = addressees.contents(tokens, tagged, kept)
    tagged = content_trimming.contents(tokens, names, source_trimming.sources(tokens, names, tagged, kept), kept)
    whom = source_profiles.of(page, tagged, kept, taught[source_kind.TABLE])
    found = (
        _attribution(
            tokens, tagged, link, whom.get(link.source, source_profiles.NOBODY), (probability, speaks[link.cue])
        )
        for link in kept
        if _is_told(tokens, tagged, link, whom.get(link.source, source_profiles.NOBODY))
    )
    return Attributions(tuple(each for each in found if _is_sure(tokens, each)), probability)


def _is_none(tokens: Tokens, tagged: Runs, link: Link) -> bool:
    """Whether what looks like a statement counts points, or gives a thing its name."""
    return content_scope.counts_points(tokens, tagged, link) or content_scope.names_a_thing(tokens, tagged, link)


def _is_told(tokens: Tokens, tagged: Runs, link: Link, whom: SourceProfile) -> bool:
    """Whether a statement is any source's: in the writer's own words, "you" are the reader or whoever is asked."""
    return not whom.reader or bool(tokens.quoted[tagged.first[link.cue]])


def _is_sure(tokens: Tokens, statement: Attribution) -> bool:
    """Whether a statement is likely enough to be shown: what is neither speech nor quoted needs more.

    Not where nothing but a mark lends a body the words: "What to know: how the vote works".
    """
    quoted = bool(tokens.quoted[statement.content[0][0]])
    firm = quoted or statement.spoken >= _SPOKEN
    heading = not firm and statement.sentence >= _PASSAGE and not _ends(tokens, statement.sentence)
    faceless = not quoted and statement.kind == "organization" and tokens.has_no_word(*statement.cue)
    return statement.likely >= (_SURE if firm else _SURER) and not heading and not faceless


def _ends(tokens: Tokens, sentence: int) -> bool:
    """Whether a sentence ends with a mark, as headings, teasers and captions do not."""
    return int(tokens.shape[np.searchsorted(tokens.sentence, sentence, side="right") - 1]) == MARK


def _attribution(
    tokens: Tokens, tagged: Runs, link: Link, whom: SourceProfile, odds: tuple[NDArray[np.float64], float]
) -> Attribution:
    sentence = int(tokens.sentence[tagged.first[link.cue]])
    return Attribution(
        cue=_words(tagged, link.cue),
        source=None if link.source is None else _words(tagged, link.source),
        content=tuple(_words(tagged, number) for number in link.content),
        kind=whom.kind,
        sentence=sentence,
        likely=float(odds[0][sentence]),
        unnamed=whom.unnamed,
        spoken=odds[1],
        pointing=whom.pointing,
    )


def _words(tagged: Runs, number: int) -> Words:
    return int(tagged.first[number]), int(tagged.last[number])
