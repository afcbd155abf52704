"""What a page's head states, read once: its meta tags and the things of its JSON-LD."""

from dataclasses import dataclass

from lxml.html import HtmlElement

from model.extract import json_ld
from model.extract.json_ld import Thing

_META = "//meta[@property or @name or @itemprop]"


@dataclass(frozen=True, slots=True)
class Stated:
    """Meta tags as pairs of lower-case name and content, and things, both in the page's order."""

    meta: tuple[tuple[str, str], ...]
    things: tuple[Thing, ...]

    def told(self, *names: str) -> str | None:
        """The content of the first meta tag that has any, name by name."""
        contents = (content for wanted in names for name, content in self.meta if name == wanted)
        return next((content for content in contents if content.strip()), None)


def read(tree: HtmlElement) -> Stated:
    """Reads the tree without changing it."""
    tags = (
        (m.get("property") or m.get("name") or m.get("itemprop") or "", m.get("content") or "")
        for m in tree.xpath(_META)
    )
    return Stated(tuple((name.lower(), content) for name, content in tags), json_ld.things(tree))
