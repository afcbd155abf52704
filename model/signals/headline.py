"""Whether the headline baits its reader, and how well the body carries what it says."""

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from model.detectors import wording
from model.detectors.headlines import clickbait, headline_check, word_coverage
from model.detectors.headlines.headline import Headline
from model.detectors.headlines.headline_check import HeadlineCheck
from model.detectors.headlines.word_coverage import Brought
from model.detectors.reading import COMMON, Reading
from model.detectors.slant.textcnn import Scores
from model.types import Finding, Hit

NAME = "headline"
MEASURES = ("headline.clickbait", "headline.support", "headline.missing", "headline.lead", "headline.contradicted")

_CHECK = re.compile(r"\bfact[-_ ]?check", re.IGNORECASE)
_BAIT, _PLAIN, _SURE, _CARRIED = 0.6, 0.3, 0.6, 0.5
"""From _BAIT on 87 in 100 headlines were clickbait to most readers, below _PLAIN 3 in 100 (Webis, dev)."""
_SPEAKER = re.compile(
    r"^[^:?!]{2,40}: |\b(?:says?|said|tells?|told|warns?|claims?|argues?|urges?|reports?|according to)\b", re.IGNORECASE
)


def find(reading: Reading) -> Finding:
    """Value is the grade of clickbait, support how well the body carries the headline; both unknown without a title."""
    title = headline_check.title_of(reading)
    if not len(title.stem):
        return Finding(math.nan, (math.nan,) * len(MEASURES), wording.say(NAME, "no_title"))
    grade = clickbait.probability(title.tokens, _answers(reading, title), reading.taught)
    pair = headline_check.against(reading, title)
    if pair is None:
        unknown = (math.nan,) * (len(MEASURES) - 1)
        return Finding(grade, (grade, *unknown), _graded(wording.say(NAME, "no_text"), grade))
    return _finding(reading, pair, grade)


def _answers(reading: Reading, title: Headline) -> Scores:
    """What the network answered when it read the title with its text; without its outlet a title is read anew."""
    slants = reading.slants if title.tokens is reading.heading else None
    return slants.heading if slants else clickbait.heard(title.tokens, reading.taught)


def _finding(reading: Reading, pair: HeadlineCheck, grade: float) -> Finding:
    weight = pair.title.weight
    total = max(float(weight.sum()), 1e-9)
    missing = float(weight @ (pair.matched.found == 0)) / total
    lead = float(weight @ pair.matched.lead) / total
    return Finding(
        value=grade,
        measures=(grade, pair.support, missing, lead, pair.stances["disagree"]),
        says=_graded(_says(reading, pair), grade),
        hits=_hits(reading, pair),
        support=pair.support,
    )


def _graded(first: str, grade: float) -> str:
    key = "bait" if grade >= _BAIT else "plain" if grade < _PLAIN else "between"
    return f"{first} {wording.say(NAME, key)}".strip()


def _says(reading: Reading, pair: HeadlineCheck) -> str:
    key_words, found = word_coverage.key_words(pair.title, pair.back)
    is_carried = pair.support >= _CARRIED
    if not key_words:
        return wording.say(NAME, "vague")
    if is_carried and (_checks(reading) or pair.stances["disagree"] >= _SURE):
        return wording.say(NAME, "taken_up", found=found, key_words=key_words)
    if is_carried and _asks(pair.title):
        return wording.say(NAME, "asks", found=found, key_words=key_words)
    most = found * 2 > key_words
    gone = _gone(reading, pair, anything=not (is_carried and most))
    if gone:
        key = "apart" if not is_carried else "missing" if most else "part"
        return wording.say(NAME, f"{key}_one" if len(gone) == 1 else f"{key}_some", missing=_listed(pair, gone))
    carried_key = "all" if found == key_words else "most" if most else "part"
    return wording.say(NAME, carried_key if is_carried else "apart", found=found, key_words=key_words)


def _asks(title: Headline) -> bool:
    """Whether a headline is a question: it states nothing that a body could bear out."""
    return title.given.rstrip().endswith("?")


def _gone(reading: Reading, pair: HeadlineCheck, *, anything: bool) -> Sequence[int]:
    """Where the body carries the headline only names and figures are told: of other words it may use another."""
    told = np.full(len(pair.title.stem), anything) | _names(reading, pair)
    return word_coverage.missing(pair.title, pair.back, told)


def _names(reading: Reading, pair: HeadlineCheck) -> NDArray[np.bool_]:
    return word_coverage.named(pair.title, reading.taught[COMMON]["hash"])


def _listed(pair: HeadlineCheck, numbers: Iterable[int]) -> str:
    *before, last = [f"“{pair.title.written(number)}”" for number in numbers]
    return f"{', '.join(before)} and {last}" if before else last


def _hits(reading: Reading, pair: HeadlineCheck) -> tuple[Hit, ...]:
    if _asks(pair.title):
        return ()
    brought = word_coverage.sentences(pair.title, pair.matched, pair.idle, _names(reading, pair))
    found = [_hit(reading, pair, each) for each in brought]
    if not found:
        return ()
    return replace(found[0], note=f"{found[0].note} {_stance(reading, pair, brought[0])}".strip()), *found[1:]


def _hit(reading: Reading, pair: HeadlineCheck, brought: Brought) -> Hit:
    note = wording.say(NAME, "hit", words=_listed(pair, map(int, brought.words)))
    quoted = bool(reading.tokens.quoted[reading.tokens.sentence == brought.sentence].mean() > 0.5)
    return Hit(reading.document.sentences[brought.sentence], note, brought.share, quoted)


def _stance(reading: Reading, pair: HeadlineCheck, first: Brought) -> str:
    """Said of the whole text, with the first hit, and only where it is sure; what others say has to be laid to them.

    Not of a headline that says itself who says so: its text may stand behind the report and not behind the claim.
    """
    kind = max(pair.stances, key=lambda kind: pair.stances[kind])
    laid = any(each.sentence == first.sentence and each.source for each in reading.attributions.stated)
    unsaid = {
        "agree": _checks(reading),
        "discuss": not laid,
        "unrelated": pair.support >= _CARRIED,
    }
    if unsaid.get(kind) or _lays(pair.title):
        return ""
    return wording.say(NAME, kind) if pair.stances[kind] >= _SURE else ""


def _lays(title: Headline) -> bool:
    """Whether a headline names its speaker: "Mayor says …", "Study: …"."""
    return bool(_SPEAKER.search(title.given))


def _checks(reading: Reading) -> bool:
    """Whether it calls itself a fact check, whose text takes up a claim to say whether it holds."""
    article = reading.document.article
    types = article.page.types if article.page else frozenset()
    return "claimreview" in types or any(_CHECK.search(each or "") for each in (article.title, article.url))
