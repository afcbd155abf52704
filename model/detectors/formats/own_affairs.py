"""Tells a house that writes of itself: a company's or a cause's post about its own work."""

import re
from collections.abc import Iterator

from model.detectors.formats import title_cleaning
from model.types import Article

_QUOTED = re.compile(r"[“\"][^”\"\n]*[”\"]?")
_WE = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)
_ANNOUNCED = re.compile(
    r"\b[Ww]e(?:['’]re| are)(?: \w+)? (?:(?:thrilled|excited|delighted|honou?red) (?:to|that)|"
    r"(?:proud|pleased|happy) to (?:announce|introduce|launch|present|release|share|unveil|welcome|offer))\b"
    r"|\b[Ww]e(?:['’]re| are)(?: now| today| also| happily)? "
    r"(?:announcing|introducing|launching|releasing|unveiling|rolling out)\b"
    r"|\b[Ww]e(?:['’]ve| have)(?: just| now| recently)? (?:launched|released|introduced|rolled out|unveiled)\b"
)
_ABOUT = re.compile(
    r"^About:? ((?!(?:[Tt]he )?(?:[Aa]uthor|[Ww]riter|[Rr]eporter)|[Uu]s$|[Tt]his)[\w.&’'-]+(?: [\w.&’'-]+){0,4}):?$",
    re.MULTILINE,
)
_BLOG = re.compile(r"\s+(?:\w+\s+)*blog$", re.IGNORECASE)
_ENDINGS = re.compile(r"^the\s+|\.(?:com|org|net)\b.*$|\s+(?:blog|news|newsroom|press)$", re.IGNORECASE)
_LEAST_LETTERS, _ANNOUNCING, _NAMED = 4, 2, 5
_OFTEN, _OURS, _HEADED = 0.005, 0.01, 0.004
"""Letters of a name; how often the house is named where it announces something, and where it does not; the share of
words that are its name, and that are "we", "our" or "us", of which fewer are needed where its name is in the headline.

Of 6,912 articles they find four, among them two releases and a think tank's letter about itself; of 371 pages ten, all
of them a company's or a cause's own.
"""
_ABOVE = 3
"""How often it is named before the paragraph that says what it is, at the least."""


def is_released(text: str) -> bool:
    """Whether it closes as press releases do, under "About" and the name of the house that it has spoken of."""
    closing = ((match.group(1), text[: match.start()]) for match in _ABOUT.finditer(text))
    return any(before.count(name) >= _ABOVE for name, before in closing)


def holds(article: Article) -> bool:
    """Whether whoever publishes it says "we" of what it is about."""
    names, lowered = set(_names(article)), article.text.lower()
    if not any(lowered.count(name.lower()) >= _ANNOUNCING for name in names):  # so it is of most, and quickly told
        return False
    said = _QUOTED.sub(" ", article.text)
    named = max((_count(name, said) for name in names), default=0)
    if named >= _ANNOUNCING and _ANNOUNCED.search(said):
        return True
    words, title = max(len(said.split()), 1), title_cleaning.of(article)
    ours = _HEADED if any(_count(name, title) for name in names) else _OURS
    return named >= max(_NAMED, _OFTEN * words) and len(_WE.findall(said)) >= ours * words


def _count(name: str, text: str) -> int:
    return len(re.findall(rf"\b{re.escape(name)}\b", text, re.IGNORECASE))


def _names(article: Article) -> Iterator[str]:
    """What the house is called: as its page says, of a blog its first word too, and the host without its ending."""
    outlet = (article.page.outlet or "") if article.page else ""
    blog = _BLOG.search(outlet)
    given = (_ENDINGS.sub("", outlet), outlet.split()[0] if blog else "", _label(article.site or ""))
    yield from {name.strip() for name in given if len(name.strip()) >= _LEAST_LETTERS}


def _label(site: str) -> str:
    """The part of a host that is registered: "example" of "blog.example.org"."""
    labels = site.split(".")
    short = len(labels) > 2 and len(labels[-2]) <= 3 and len(labels[-1]) == 2
    return labels[-3 if short else -2] if len(labels) > 1 else ""
