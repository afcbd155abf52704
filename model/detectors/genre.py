"""Says why an article cannot be scored as news: what it is not, or what kind of writing it is instead.

Rules read the page's own declarations first, then the words; satire and opinion are also heard by two prose heads.
"""

import re
from urllib.parse import urlsplit

import numpy as np

from model.detectors import argues, consent, hashing
from model.detectors.reading import Reading
from model.detectors.tokens import LOWER, MARK
from model.extract import declared
from model.types import Article, Reason

SATIRE, OPINION = "satire", "opinion"
"""The names of the prose heads; a sum above zero is that genre."""

LEAST_WORDS = 100
_FEW_WORDS = 40
_STRANGE = 0.25
"""Share of lower-case words never met in training above which nothing is known about prose like this."""

_OPINION = frozenset({"opinionnewsarticle", "review", "criticreview"})
_LIVE = frozenset({"liveblogposting"})
_SATIRE = frozenset({"satiricalarticle"})
_STAMP = re.compile(r"^\W{0,3}(?:[01]?\d|2[0-3])[:.][0-5]\d\b", re.MULTILINE)
_STAMPS = 4
PLACED = re.compile(
    r"(?:^|[/\s])(?:opinions?|editorials?|op-?eds?|columns?|columnists?|commentary|commentisfree|letters)(?:[/\s]|$)",
    re.IGNORECASE,
)
OPINION_HEADING = re.compile(r"^(?:opinion|editorial|column|letters?|op-ed|commentary)\s*[:|–-]", re.IGNORECASE)
_OPINION_BYLINE = re.compile(r"\b(?:columnists?|editorial board|the editors|opinion)\b", re.IGNORECASE)
_LIVE_HEADING = re.compile(r"\blive (?:updates?|blog)\b|\bas it happened\b|^live\s*[:|–-]", re.IGNORECASE)


def reason(reading: Reading) -> Reason | None:
    """The first reason that holds, or None where the article may be scored."""
    for holds, why in (
        (_foreign, "unsupported_language"),
        (_walled, "paywalled"),
        (_no_article, "not_an_article"),
        (_live, "live_blog"),
        (_short, "too_short"),
        (_satire, "satire"),
        (_opinion, "opinion"),
        (_strange, "out_of_distribution"),
    ):
        if holds(reading):
            return why  # type: ignore[return-value]
    return None


def _words(reading: Reading) -> int:
    return int((reading.tokens.shape != MARK).sum())


def _foreign(reading: Reading) -> bool:
    return _words(reading) >= _FEW_WORDS // 2 and reading.document.article.language not in {None, "en"}


def _walled(reading: Reading) -> bool:
    page = reading.document.article.page
    return page is not None and page.paywalled


def _no_article(reading: Reading) -> bool:
    page = reading.document.article.page
    if page is None:
        return False
    few = _words(reading) < LEAST_WORDS and not page.types & declared.ARTICLE
    return few or declared.is_listing(page.types) or consent.holds(reading.document)


def _short(reading: Reading) -> bool:
    return _words(reading) < LEAST_WORDS


def _live(reading: Reading) -> bool:
    stamped = len(_STAMP.findall(reading.text)) >= _STAMPS
    return _declares(reading, _LIVE) or stamped or bool(_LIVE_HEADING.search(reading.document.article.title or ""))


def _satire(reading: Reading) -> bool:
    return _declares(reading, _SATIRE) or reading.registers.get(SATIRE, -1.0) > 0


def _opinion(reading: Reading) -> bool:
    stated = _declares(reading, _OPINION) or _is_signed_as_opinion(reading.document.article)
    return stated or reading.registers.get(OPINION, -1.0) > 0 or argues.holds(reading)


def _is_signed_as_opinion(article: Article) -> bool:
    """By its section, its address, its heading or its byline."""
    places = (article.page.section if article.page else None, _path(article.url))
    placed = any(PLACED.search(place) for place in places if place)
    headed = OPINION_HEADING.search(article.title or "")
    return placed or bool(headed or _OPINION_BYLINE.search(article.byline or ""))


def _path(url: str | None) -> str | None:
    try:
        return urlsplit(url or "").path
    except ValueError:
        return None


def _strange(reading: Reading) -> bool:
    words = reading.tokens.word[reading.tokens.shape == LOWER]
    met = hashing.member(words, reading.common)
    return len(words) > 0 and float(np.mean(~met)) > _STRANGE


def _declares(reading: Reading, types: frozenset[str]) -> bool:
    page = reading.document.article.page
    return page is not None and bool(page.types & types)
