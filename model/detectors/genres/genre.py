"""Says what kind of writing an article is, before anything is said of how it is reported.

What a page or a text declares comes first, then its form; satire and opinion are also heard by two prose heads.
"""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from model.detectors import wording
from model.detectors.formats import (
    live_blog,
    opinion_labels,
    own_affairs,
    satire_labels,
    sponsored,
    stated_opinion,
    study,
)
from model.detectors.genres import first_person_argument
from model.detectors.reading import Reading
from model.extract import declared
from model.types import Article, Form, Genre

NAME = "genre"
SATIRE, OPINION = "satire", "opinion"
"""The names of the prose heads; a sum above zero is that genre."""

HEARD_FROM = 100
"""Words from which on the prose heads are heard, and arguing counts."""

_TYPES: dict[Genre, frozenset[str]] = {
    "live_blog": frozenset({"liveblogposting"}),
    "satire": frozenset({"satiricalarticle"}),
    "sponsored": frozenset({"advertisercontentarticle"}),
    "opinion": frozenset({"opinionnewsarticle", "review", "criticreview"}),
}
_CAMPUS = re.compile(r"\.(?:edu|ac)(?:\.[a-z]{2})?$")
"""Hosts of universities and colleges."""

_NEWS = Form("news")


def of(reading: Reading) -> Form:
    """The first kind of writing of which there is a sign, and that sign in words; news where there is none."""
    for name, signs in (
        ("live_blog", _live_blog),
        ("satire", _stated_satire),
        ("sponsored", _sponsored),
        ("opinion", _stated_opinion),
        ("satire", _heard_satire),
        ("interview", _interview),
        ("study", _study),
        ("opinion", _heard_opinion),
        ("sponsored", _own_affairs),
    ):
        sign = signs(reading)
        if sign:
            return Form(name, wording.say(NAME, sign))  # type: ignore[arg-type]
    return _NEWS


def _first(reading: Reading, *signs: tuple[str, Callable[[Reading], object]]) -> str | None:
    return next((sign for sign, holds in signs if holds(reading)), None)


def _live_blog(reading: Reading) -> str | None:
    return _first(
        reading,
        ("declared", lambda r: _declares(r, "live_blog")),
        ("headed", lambda r: live_blog.HEADING.search(_article(r).title or "")),
        ("stamped", lambda r: live_blog.is_stamped(r.text)),
    )


def _stated_satire(reading: Reading) -> str | None:
    return _first(
        reading,
        ("declared", lambda r: _declares(r, "satire")),
        ("headed", lambda r: satire_labels.HEADING.search(_article(r).title or "")),
        ("placed", lambda r: _stands_in(r, satire_labels.PLACED)),
        ("stated", lambda r: satire_labels.is_stated(r.text)),
    )


def _heard_satire(reading: Reading) -> str | None:
    return "heard" if _is_heard(reading, SATIRE) else None


def _sponsored(reading: Reading) -> str | None:
    return _first(
        reading,
        ("declared", lambda r: _declares(r, "sponsored")),
        ("headed", lambda r: sponsored.HEADING.search(_article(r).title or "")),
        ("placed", lambda r: _stands_in(r, sponsored.PLACED)),
        ("stated", lambda r: sponsored.is_paid(r.text)),
        ("wired", lambda r: sponsored.is_wired(r.text) or own_affairs.is_released(r.text)),
        ("campus", lambda r: _is_on_campus(r) and _study(r)),
    )


def _stated_opinion(reading: Reading) -> str | None:
    return _first(
        reading,
        ("declared", lambda r: _declares(r, "opinion")),
        ("headed", lambda r: opinion_labels.HEADING.search(_article(r).title or "")),
        ("placed", lambda r: _stands_in(r, opinion_labels.PLACED) or _stands_in(r, opinion_labels.REVIEWED)),
        ("signed", lambda r: opinion_labels.BYLINE.search(_article(r).byline or "")),
        ("stated", lambda r: stated_opinion.holds(r.text)),
    )


def _interview(reading: Reading) -> str | None:
    return "answers" if reading.turns else None


def _study(reading: Reading) -> str | None:
    return _first(
        reading,
        ("abstract", lambda r: study.is_abstract(r.text)),
        ("published", lambda r: study.holds(_article(r).title, r.text)),
    )


def _heard_opinion(reading: Reading) -> str | None:
    return _first(
        reading,
        ("heard", lambda r: _is_heard(r, OPINION)),
        ("argued", lambda r: r.words >= HEARD_FROM and first_person_argument.holds(r)),
    )


def _own_affairs(reading: Reading) -> str | None:
    return "own" if own_affairs.holds(_article(reading)) else None


def _is_heard(reading: Reading, head: str) -> bool:
    return reading.words >= HEARD_FROM and reading.registers.get(head, -1.0) > 0


def _stands_in(reading: Reading, sections: re.Pattern[str]) -> bool:
    page = _article(reading).page
    places = (page.section if page else None, _path(_article(reading).url))
    return any(sections.search(place) for place in places if place)


def _is_on_campus(reading: Reading) -> bool:
    article = _article(reading)
    return bool(_CAMPUS.search(declared.host(article.url) or article.site or ""))


def _path(url: str | None) -> str | None:
    try:
        return urlsplit(url or "").path
    except ValueError:
        return None


def _declares(reading: Reading, genre: Genre) -> bool:
    page = _article(reading).page
    return page is not None and bool(page.types & _TYPES[genre])


def _article(reading: Reading) -> Article:
    return reading.document.article
