"""Holds the headline of an article against its text: what comes back, how well it is carried, what stance is taken."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from model.detectors.formats import title_cleaning
from model.detectors.headlines import copied_lines, headline, returning_words, stance, support, word_coverage
from model.detectors.headlines.headline import Headline, Match
from model.detectors.headlines.stance import Stance
from model.detectors.reading import Reading
from model.detectors.text.sentence_ends import Lines


@dataclass(frozen=True, slots=True)
class HeadlineCheck:
    """A headline, where its words come back, the probability that the body carries it, and that of each stance.

    Its copies in the body are not read; ``idle`` are they, questions, and other lines that no more than name it.
    ``back`` tells which words come back, in whatever form.
    """

    title: Headline
    matched: Match
    back: NDArray[np.bool_]
    idle: Lines
    support: float
    stances: Mapping[Stance, float]


def title_of(reading: Reading) -> Headline:
    """The article's headline without its outlet's name; without words where there is none."""
    return headline.of(title_cleaning.of(reading.document.article), reading.heading, reading.taught[headline.TABLE])


def against(reading: Reading, words: Headline) -> HeadlineCheck | None:
    """The headline held against the text; None where the text has no words."""
    sentences, table = len(reading.document.sentences), reading.taught[headline.TABLE]
    read, text = reading.tokens, headline.body(reading.tokens, sentences, table)
    if not len(text.stem):
        return None
    matched, ends = headline.match(words, text), reading.ends
    copies = copied_lines.copies(words, text, matched, ends.unended)
    if copies.any():
        read = replace(read, sentence=copied_lines.without(read, copies))
        text = headline.body(read, sentences, table)
        matched = headline.match(words, text)
    measured = stance.measures(words, text, matched, stance.marks(read, sentences))
    return HeadlineCheck(
        title=words,
        matched=matched,
        back=returning_words.back(words, matched, read, word_coverage.KEY),
        idle=copies | ends.unended | ends.asked,
        support=support.probability(measured[: support.MEASURES], reading.taught[support.TABLE]),
        stances=stance.probabilities(measured, reading.taught[stance.TABLE]),
    )
