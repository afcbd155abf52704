"""Says who a page credits its article to: the line by the headline before what the mark-up declares."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from lxml.html import HtmlElement

from model.extract import byline, json_ld, visible_byline
from model.extract.head_metadata import Stated
from model.extract.json_ld import Thing

_META = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "og:author")
_SHOWN, _NOBODY = 0, 6


@dataclass(frozen=True, slots=True)
class Credit:
    """Names as a page states them, whether a reader sees them, and whether they are declared to be of persons."""

    raw: str
    shown: bool = False
    person: bool = False


def named(tree: HtmlElement, stated: Stated, title: str | None) -> str | None:
    """The people credited, else the desk or agency; None where the page credits nobody."""
    own = stated.told("og:site_name") or ""
    best, names = _NOBODY, None
    for credit in chain((Credit(raw, shown=True) for raw in visible_byline.lines(tree, title)), _declared(stated)):
        found = byline.cleaned(credit.raw, own)
        rank = _rank(credit, found) if found else _NOBODY
        if rank < best:
            best, names = rank, found
        if best == _SHOWN:
            break
    return names


def _rank(credit: Credit, names: str) -> int:
    """What a reader sees before what is declared, people before desks; other words only shown, or of one person."""
    if byline.is_person(names.partition(", ")[0]):
        return _SHOWN if credit.shown else 2
    if byline.is_desk(names):
        return 1 if credit.shown else 4
    alone = credit.person and names.isalpha() and names[0].isupper()
    return 3 if credit.shown else 5 if alone else _NOBODY


def _declared(stated: Stated) -> Iterator[Credit]:
    """The authors of the article among the page's things, then the meta tags for authors."""
    signed = [thing for thing in stated.things if thing.get("author") and _is_read(thing)]
    for thing in sorted(signed, key=lambda thing: not json_ld.types(thing) & json_ld.ARTICLE):
        authors = [json_ld.referred(author, stated.things) for author in json_ld.listed(thing["author"])]
        names = "; ".join(filter(None, map(_person, authors)))
        yield Credit(names, person=any(isinstance(author, dict) for author in authors))
    for wanted in _META:
        yield Credit("; ".join(content for name, content in stated.meta if name == wanted and "://" not in content))


def _is_read(thing: Thing) -> bool:
    """Whether this thing can be the article; a comment or a rating has an author too."""
    return bool(json_ld.types(thing) & json_ld.ARTICLE) or "headline" in thing or "datePublished" in thing


def _person(author: object) -> str | None:
    """An author's name; an organization signs what it publishes, which credits nobody."""
    organized = isinstance(author, dict) and json_ld.types(author) & {"organization", "newsmediaorganization"}
    return None if organized else json_ld.name(author)
