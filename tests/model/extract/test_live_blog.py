"""All posts of a live blog are read, and nothing that stands beside them."""

from lxml import html

from model.extract import live_blog


def read(body: str) -> list[str]:
    return live_blog.posts(html.document_fromstring(f"<html><body>{body}</body></html>")).split("\n")


def test_posts_come_in_the_order_of_the_page_with_their_headings() -> None:
    posts = (
        "<section><h2>09:41 Bridge closed</h2><p>Police   closed it.</p></section><div><h3>Halls</h3><p>Open.</p></div>"
    )
    assert read(f"<article>{posts}</article>") == ["09:41 Bridge closed", "Police closed it.", "Halls", "Open."]


def test_posts_that_are_articles_of_their_own_are_each_read_once() -> None:
    assert read("<main><article><p>One.</p></article><article><p>Two.</p></article></main>") == ["One.", "Two."]


def test_what_stands_beside_the_posts_is_left_out() -> None:
    aside = "<aside><p>Most read</p></aside><nav><p>Menu</p></nav><footer><p>Imprint</p></footer>"
    assert read(f"<p>Outside.</p><article><p>One.</p>{aside}</article>") == ["One."]


def test_a_page_without_articles_has_no_posts() -> None:
    assert read("<p>Alone.</p>") == [""]
