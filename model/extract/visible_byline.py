"""Finds the lines by the headline in which a page shows its readers who wrote the article."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from lxml.html import HtmlElement

_HEADS = frozenset({"h1", "h2", "h3", "h4"})
_LINES = frozenset({*_HEADS, "p"})
_TAGS = (*_LINES, "a", "address", "b", "cite", "div", "em", "footer", "header", "li", "section", "span", "strong", "ul")
_NAMES = ("class", "itemprop", "rel", "id", "data-testid", "data-component")
_MARK = re.compile(r"uthor|yline|ontributor|osted-by")
_BY = re.compile(r"^(?:(?:written|words|text|story|posted|reported|reporting|article)\s+)?by\b[:\s]", re.IGNORECASE)
_PROFILE = re.compile(
    r"author|/people/|/staff/|/by/|/profiles?/|contributor|reporter|journalist|/team/|/writers?/|columnist",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"comment|related|recommend|sidebar|trending|popular|most-?read|newsletter|teaser|widget|promo|carousel|read-?next|"
    r"more-|latest|card|caption|photo|ima?ge?\b|img|avatar|\bbio\b|description|reviewer|follow",
    re.IGNORECASE,
)
_APART = frozenset({"aside", "nav", "figure", "form", "head", "script"})
_NO_LETTERS = re.compile(r"[\W_]")
_LONGEST, _PROSE, _MOST_PROSE, _AFTER, _BEFORE, _HIGHEST, _SAME = 160, 100, 4, 79, 8, 12, 24


def lines(tree: HtmlElement, title: str | None) -> Iterator[str]:
    """Lines as they stand, a line a piece: after the headline down to the fifth paragraph, then upwards from it."""
    seen = list(tree.iter(*_TAGS))
    start = _headline(seen, title)
    whole = frozenset(seen[start].iterancestors()) if start >= 0 else frozenset()
    for way, most in ((seen[start + 1 :], _AFTER), (seen[: max(start, 0)][::-1], _BEFORE)):
        line = list(islice(filter(_is_read, way), most))  # to ask all of a page takes far longer
        for element in _near(line, whole):
            yield "\n".join([_text(element), *(_text(other) for other in _beside(element, line))])


def _is_read(element: HtmlElement) -> bool:
    return element.tag in _LINES or _marked(element)


def _headline(seen: Sequence[HtmlElement], title: str | None) -> int:
    """Where the headline stands: the heading that has the page's title, else the first with letters of the highest."""
    heads = [(at, e.tag, _letters(_opening(e))) for at, e in enumerate(seen) if e.tag in _HEADS]
    wanted = _letters(title or "")[:_SAME]
    same = [at for at, _, text in heads if wanted and wanted in text]
    first = (at for at, tag, text in heads if text and tag == "h1")
    return next((at for at in same if seen[at].tag == "h1"), next(iter(same), next(first, -1)))


def _near(marked: Sequence[HtmlElement], whole: frozenset[HtmlElement]) -> Iterator[HtmlElement]:
    """The elements that can credit somebody, before the text has gone on for a while."""
    prose = 0
    for element in marked:
        text = _opening(element)
        prose += element.tag == "p" and len(text) >= _PROSE
        if prose > _MOST_PROSE:
            return
        if 0 < len(text) <= _LONGEST and (_marked(element) or _BY.match(text)) and not _elsewhere(element, whole):
            yield element


def _marked(element: HtmlElement) -> bool:
    """Whether the element is marked as a credit, and does not merely mention an author in an address or a label."""
    if not _MARK.search(" ".join(element.values())):  # so it is of most, and quicker told than by their names
        return False
    get = element.get
    return bool(_MARK.search(" ".join([get(name, "") for name in _NAMES])) or "/author" in get("href", ""))


def _elsewhere(element: HtmlElement, whole: frozenset[HtmlElement]) -> bool:
    """In a comment, a teaser, a caption or beside the article; what holds the headline too is the article itself."""
    for part in islice((element, *element.iterancestors()), _HIGHEST):
        if part in whole:
            return False
        if part.tag in _APART or _ELSEWHERE.search(f"{part.get('class', '')} {part.get('id', '')}"):
            return True
    return False


def _beside(element: HtmlElement, line: Sequence[HtmlElement]) -> list[HtmlElement]:
    """The other names of a line in which each is marked alone."""
    parent = element.getparent()
    around = (parent, None if parent is None else parent.getparent())
    kin = (other for other in line if other.tag == element.tag and other.get("class") == element.get("class"))
    return [other for other in kin if _marked(other) and other is not element and other.getparent() in around]


def _text(element: HtmlElement) -> str:
    """The names that link to profiles where there are any, else all the text, a line a piece."""
    links = [a for a in element.iter("a") if a.get("rel") == "author" or _PROFILE.search(a.get("href") or "")]
    names = ["".join(link.itertext()).strip() for link in links]
    return "\n".join(filter(None, names)) or "\n".join(piece.strip() for piece in element.itertext() if piece.strip())


def _opening(element: HtmlElement) -> str:
    """Its text as far as it can matter here: no line that credits anybody is longer."""
    read: list[str] = []
    for piece in element.itertext(with_tail=False):
        read += piece.split()
        if len(read) > _LONGEST:
            break
    return " ".join(read)


def _letters(text: str) -> str:
    return _NO_LETTERS.sub("", text.casefold())
