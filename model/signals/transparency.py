"""Whether a page says who reported it, when and for whom, links to what it stands on, and owns its corrections."""

import math
from collections.abc import Sequence
from urllib.parse import urlsplit

from model.detectors import wording
from model.detectors.formats import editorial_notices
from model.detectors.reading import Reading
from model.extract import byline, outlet
from model.types import Article, Finding, Hit

NAME = "transparency"
MEASURES = (
    "transparency.named",
    "transparency.signed",
    "transparency.dated",
    "transparency.outlet",
    "transparency.links",
    "transparency.corrected",
)

_NOT_SOURCES = frozenset(
    {
        *("facebook.com", "instagram.com", "linkedin.com", "pinterest.com", "t.me", "tiktok.com", "whatsapp.com"),
        *("amazon.com", "amzn.to", "apple.com", "play.google.com", "plus.google.com", "patreon.com", "paypal.com"),
    }
)
_POSTS = frozenset({"twitter.com", "x.com"})
_ENOUGH = 3.0
_WEIGHT: dict[editorial_notices.Kind, float] = {"correction": 1.0, "note": 0.7, "dateline": 0.5, "byline": 0.5}


def find(reading: Reading) -> Finding:
    """Value is the share of byline, date, outlet and links that the page gives; unknown where only text was given."""
    article = reading.document.article
    noticed = editorial_notices.find(reading.document)
    hits = tuple(Hit(notice.span, wording.say(NAME, f"{notice.kind}_hit"), _WEIGHT[notice.kind]) for notice in noticed)
    if article.page is None:
        return Finding(math.nan, (math.nan,) * len(MEASURES), _says_of_text(article), hits)
    people, links = _people(article), sources(article.page.links)
    measures = (
        float(bool(people)),
        float(bool(article.byline)),
        float(bool(article.published)),
        float(bool(_outlet(article))),
        min(len(links) / _ENOUGH, 1.0),
        float(any(notice.kind == "correction" for notice in noticed)),
    )
    value = (measures[0] / 2 + measures[1] / 2 + sum(measures[2:5])) / 4
    return Finding(value, measures, _says(article, len(links), bool(measures[-1])), hits)


def sources(links: Sequence[str]) -> tuple[str, ...]:
    """The addresses that can back a report: no profile, share button or shop; a single post counts."""
    return tuple(link for link in links if _can_back(link))


def _can_back(link: str) -> bool:
    try:
        parts = urlsplit(link)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return False
    if host in _POSTS:
        return "/status/" in parts.path
    return bool(host) and not any(host == other or host.endswith(f".{other}") for other in _NOT_SOURCES)


def _people(article: Article) -> tuple[str, ...]:
    parts = (article.byline or "").split(", ")
    return tuple(part for part in parts if part and byline.is_person(part))


def _outlet(article: Article) -> str | None:
    return outlet.cleaned(article.page.outlet if article.page else None, article.site)


def _says(article: Article, links: int, corrected: bool) -> str:
    facts = {"byline": article.byline, "date": article.published, "outlet": _outlet(article)}
    given = [
        wording.say(NAME, name, byline=facts["byline"], published=facts["date"], outlet=facts["outlet"])
        for name, fact in facts.items()
        if fact
    ]
    missing = [name for name, fact in facts.items() if not fact]
    key = "nothing" if not given else "gives_not" if missing else "gives"
    linked = wording.say(NAME, "no_links" if not links else "one_link" if links == 1 else "links", links=links)
    first = wording.say(NAME, key, given=_listed(given, "and"), missing=_listed(missing, "or")) + linked
    return f"{first} {wording.say(NAME, 'corrected')}" if corrected else first


def _says_of_text(article: Article) -> str:
    """What a text alone says of its making."""
    facts = {"byline": article.byline, "date": article.published}
    given = [
        wording.say(NAME, name, byline=article.byline, published=article.published)
        for name, fact in facts.items()
        if fact
    ]
    missing = [name for name, fact in facts.items() if not fact]
    if not given:
        return wording.say(NAME, "no_page")
    return wording.say(
        NAME, "text_gives", given=_listed(given, "and"), missing=_listed([*missing, "outlet", "links"], "and")
    )


def _listed(parts: Sequence[str], last: str) -> str:
    return f" {last} ".join(filter(None, (", ".join(parts[:-1]), parts[-1]))) if parts else ""
