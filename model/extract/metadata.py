"""Title, address and date of a page as trafilatura finds them, and nothing else that it would look for.

Authors, categories, tags and licence take it a third of the time that a page takes, and nobody here asks for them.
"""

import contextlib
from dataclasses import dataclass

from htmldate import find_date
from lxml.html import HtmlElement
from trafilatura import metadata
from trafilatura.settings import set_date_params

_UNFORESEEN = (AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What its reading of a page's JSON-LD raises where a thing is not what it expects; the title so far stands."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """A page's own headline and address, None where it has none."""

    title: str | None
    url: str | None


def read(tree: HtmlElement, url: str | None) -> Metadata:
    """What the mark-up calls the page before what its headings do; ``url`` is where it comes from, as far as known."""
    found = metadata.examine_meta(tree)
    with contextlib.suppress(*_UNFORESEEN):
        metadata.extract_meta_json(tree, found)
    found.title = found.title or metadata.extract_title(tree)
    found.url = found.url or metadata.extract_url(tree, url)
    found.clean_and_trim()
    return Metadata(found.title, found.url)


def date(tree: HtmlElement, url: str | None) -> str | None:
    """The day that stands on the page, as YYYY-MM-DD.

    It is not searched for extensively: that compiles every language's words for dates, which takes seconds.
    """
    return find_date(tree, **set_date_params(extensive=False), url=url)
