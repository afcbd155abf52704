"""Reads a live blog: all of its posts, where extraction keeps one, and the headline of the whole."""

from lxml.html import HtmlElement

TYPES = frozenset({"liveblogposting"})

_OUTSIDE = "ancestor::nav or ancestor::footer or ancestor::aside or ancestor::form or ancestor::dialog"
_POSTS = f"//*[self::article or self::main]//*[self::h2 or self::h3 or self::p][not({_OUTSIDE})]"


def posts(tree: HtmlElement) -> str:
    """The posts' headings and paragraphs, one a line, in the order of the page; empty where the page marks none."""
    lines = (" ".join(element.text_content().split()) for element in tree.xpath(_POSTS))
    return "\n".join(line for line in lines if line)
