"""What a page's head states, read once."""

from trafilatura.utils import load_html

from model.extract import head_metadata
from model.extract.head_metadata import Stated


def test_tags_keep_their_order_and_lose_their_capitals() -> None:
    tree = load_html(
        """<html><head><meta name="Author" content="Ada Pell"><meta name="author" content="Bram Orr">
        <meta itemprop="datePublished" content="2024-03-05"><meta charset="utf-8">
        <script type="application/ld+json">{"@type": "Article"}</script></head><body><p>text</p></body></html>"""
    )
    assert tree is not None
    head = head_metadata.read(tree)
    assert head.meta == (("author", "Ada Pell"), ("author", "Bram Orr"), ("datepublished", "2024-03-05"))
    assert head.things == ({"@type": "Article"},)


def test_the_first_tag_with_any_content_is_told() -> None:
    head = Stated((("b", "2"), ("a", " "), ("a", "1")), ())
    assert head.told("a", "b") == "1"
    assert head.told("c") is None
