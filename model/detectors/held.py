"""Holds the headline of an article against its text: what comes back, how well it is carried, what stance is taken."""

from collections.abc import Mapping
from dataclasses import dataclass

from model.detectors import headline, stance, support, title
from model.detectors.headline import Headline, Match
from model.detectors.reading import Reading
from model.detectors.stance import Stance


@dataclass(frozen=True, slots=True)
class Held:
    """A headline, where its words come back, the probability that the body carries it, and that of each stance."""

    title: Headline
    matched: Match
    support: float
    stances: Mapping[Stance, float]


def title_of(reading: Reading) -> Headline:
    """The article's headline without its outlet's name; without words where there is none."""
    article = reading.document.article
    site, page = article.site or "", article.page
    outlets = (site, site.split(".")[0], (page.outlet or "") if page else "")
    bare, table = title.bare(article.title or "", outlets), reading.taught[headline.TABLE]
    return headline.of(bare, reading.heading, table) if bare == article.title else headline.headline(bare, table)


def against(reading: Reading, words: Headline) -> Held | None:
    """The headline held against the text; None where the text has no words."""
    sentences = len(reading.document.sentences)
    text = headline.body(reading.tokens, sentences, reading.taught[headline.TABLE])
    if not len(text.stem):
        return None
    matched = headline.match(words, text)
    measured = stance.measures(words, text, matched, stance.marks(reading.tokens, sentences))
    return Held(
        title=words,
        matched=matched,
        support=support.probability(measured[: support.MEASURES], reading.taught[support.TABLE]),
        stances=stance.probabilities(measured, reading.taught[stance.TABLE]),
    )
