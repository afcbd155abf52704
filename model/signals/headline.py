"""Whether the headline baits its reader, and how well the body carries what it says."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from model.detectors import carried, clickbait, headline, stance, support, title, wording
from model.detectors.carried import Brought
from model.detectors.headline import Body, Headline, Match
from model.detectors.reading import COMMON, Reading
from model.types import Finding, Hit

NAME = "headline"
MEASURES = ("headline.clickbait", "headline.support", "headline.missing", "headline.lead", "headline.contradicted")

_BAIT, _PLAIN, _SURE, _CARRIED = 0.5, 0.3, 0.6, 0.5


@dataclass(frozen=True, slots=True)
class _Held:
    """A headline held against its body."""

    title: Headline
    given: str
    matched: Match
    support: float
    stances: dict[stance.Stance, float]


def find(reading: Reading) -> Finding:
    """Value is the grade of clickbait, support how well the body carries the headline; both unknown without a title."""
    given = _given(reading)
    words = headline.headline(given, reading.taught[headline.TABLE])
    if not len(words.stem):
        return Finding(math.nan, (math.nan,) * len(MEASURES), wording.say(NAME, "no_title"))
    grade = clickbait.probability(words.tokens, reading.taught[clickbait.TABLE])
    text = headline.body(reading.tokens, len(reading.document.sentences), reading.taught[headline.TABLE])
    if not len(text.stem):
        unknown = (math.nan,) * (len(MEASURES) - 1)
        return Finding(grade, (grade, *unknown), _graded(wording.say(NAME, "no_text"), grade))
    return _finding(reading, _held(reading, words, given, text), grade)


def _given(reading: Reading) -> str:
    article = reading.document.article
    site, page = article.site or "", article.page
    return title.bare(article.title or "", (site, site.split(".")[0], (page.outlet or "") if page else ""))


def _held(reading: Reading, words: Headline, given: str, text: Body) -> _Held:
    matched = headline.match(words, text)
    marked = stance.marks(reading.tokens, len(reading.document.sentences))
    measured = stance.measures(words, text, matched, marked)
    related = support.probability(measured[: support.MEASURES], reading.taught[support.TABLE])
    return _Held(words, given, matched, related, stance.probabilities(measured, reading.taught[stance.TABLE]))


def _finding(reading: Reading, held: _Held, grade: float) -> Finding:
    weight = held.title.weight
    total = max(float(weight.sum()), 1e-9)
    missing = float(weight @ (held.matched.found == 0)) / total
    lead = float(weight @ held.matched.lead) / total
    return Finding(
        value=grade,
        measures=(grade, held.support, missing, lead, held.stances["disagree"]),
        says=_graded(_says(reading, held), grade),
        hits=_hits(reading, held),
        support=held.support,
    )


def _graded(first: str, grade: float) -> str:
    key = "bait" if grade >= _BAIT else "plain" if grade < _PLAIN else "between"
    return f"{first} {wording.say(NAME, key)}".strip()


def _says(reading: Reading, held: _Held) -> str:
    key_words, found = carried.key_words(held.title, held.matched)
    gone, is_carried = _gone(reading, held), held.support >= _CARRIED
    if not key_words:
        return wording.say(NAME, "vague")
    if gone:
        key = ("missing" if is_carried else "apart") + ("_one" if len(gone) == 1 else "_some")
        return wording.say(NAME, key, missing=_listed(held, gone))
    carried_key = "all" if found == key_words else "most" if found * 2 > key_words else "part"
    return wording.say(NAME, carried_key if is_carried else "apart", found=found, key_words=key_words)


def _gone(reading: Reading, held: _Held) -> Sequence[int]:
    """Where the body carries the headline only names and figures are told: of other words it may use another."""
    anything = np.full(len(held.title.stem), held.support < _CARRIED)
    return carried.missing(
        held.title, held.matched, anything | carried.named(held.title, reading.taught[COMMON]["hash"])
    )


def _listed(held: _Held, numbers: Iterable[int]) -> str:
    spans = [held.title.tokens.span(int(held.title.at[n]), int(held.title.at[n])) for n in numbers]
    *before, last = [f"“{held.given[start:end]}”" for start, end in spans]
    return f"{', '.join(before)} and {last}" if before else last


def _hits(reading: Reading, held: _Held) -> tuple[Hit, ...]:
    found = [_hit(reading, held, brought) for brought in carried.sentences(held.title, held.matched)]
    return (replace(found[0], note=f"{found[0].note} {_stance(held)}".strip()), *found[1:]) if found else ()


def _hit(reading: Reading, held: _Held, brought: Brought) -> Hit:
    note = wording.say(NAME, "hit", words=_listed(held, map(int, brought.words)))
    quoted = bool(reading.tokens.quoted[reading.tokens.sentence == brought.sentence].mean() > 0.5)
    return Hit(reading.document.sentences[brought.sentence], note, brought.share, quoted)


def _stance(held: _Held) -> str:
    """Said of the whole text, with the first hit, and only where it is sure."""
    kind = max(held.stances, key=lambda kind: held.stances[kind])
    return wording.say(NAME, kind) if held.stances[kind] >= _SURE else ""
