"""Holds the headline of an article against its text: what comes back, how well it is carried, what stance is taken."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from model.detectors import copied, headline, stance, support, title
from model.detectors.copied import Lines
from model.detectors.headline import Headline, Match
from model.detectors.reading import Reading
from model.detectors.stance import Stance


@dataclass(frozen=True, slots=True)
class Held:
    """A headline, where its words come back, the probability that the body carries it, and that of each stance.

    Its copies in the body are not read; ``idle`` are they and other lines that no more than name the subject.
    """

    title: Headline
    matched: Match
    idle: Lines
    support: float
    stances: Mapping[Stance, float]


def title_of(reading: Reading) -> Headline:
    """The article's headline without its outlet's name; without words where there is none."""
    return headline.of(title.of(reading.document.article), reading.heading, reading.taught[headline.TABLE])


def against(reading: Reading, words: Headline) -> Held | None:
    """The headline held against the text; None where the text has no words."""
    sentences, table = len(reading.document.sentences), reading.taught[headline.TABLE]
    read, text = reading.tokens, headline.body(reading.tokens, sentences, table)
    if not len(text.stem):
        return None
    matched, unended = headline.match(words, text), copied.lines(read, sentences)
    copies = copied.copies(words, text, matched, unended)
    if copies.any():
        read = replace(read, sentence=copied.without(read, copies))
        text = headline.body(read, sentences, table)
        matched = headline.match(words, text)
    measured = stance.measures(words, text, matched, stance.marks(read, sentences))
    return Held(
        title=words,
        matched=matched,
        idle=copies | unended,
        support=support.probability(measured[: support.MEASURES], reading.taught[support.TABLE]),
        stances=stance.probabilities(measured, reading.taught[stance.TABLE]),
    )
