"""A page becomes an article: its text, what it declares, and clear answers to pages that have none."""

import json

import pytest

from model import extract
from model.errors import NothingToRead
from model.types import Article

PARAGRAPHS = (
    "The harbour board of Sallow voted on Tuesday to rebuild the pier that the February storm had taken.",
    "Ines Marrow, its clerk, said the work would cost four million crowns and take until the autumn.",
    "“We have waited long enough,” said Tomas Reyl, who runs the ferry and has moored at the quarry since March.",
    "The vote was eight to three. Those against asked for a second estimate, which the board had refused in April.",
)
URL = "https://www.tidings.example/2026/pier"


def html(head: str = "", body: str = "", paragraphs: tuple[str, ...] = PARAGRAPHS) -> str:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"""<!doctype html><html lang="en"><head><title>Pier to be rebuilt</title>{head}</head>
      <body><nav><a href="/">Home</a></nav><article><h1>Pier to be rebuilt</h1>{text}{body}</article></body></html>"""


def read(page: str, **given: str) -> Article:
    return extract.article(page, **given)


def test_every_paragraph_is_in_the_text_as_it_stands_on_the_page() -> None:
    article = read(html(), url=URL)
    assert all(paragraph in article.text for paragraph in PARAGRAPHS)
    assert (article.title, article.language, article.site) == ("Pier to be rebuilt", "en", "tidings.example")
    assert article.coverage.note is None


def test_paragraphs_are_parted_by_blank_lines() -> None:
    assert PARAGRAPHS[0] + "\n\n" + PARAGRAPHS[1] in read(html()).text


def test_a_title_that_is_given_wins() -> None:
    assert read(html(), title="Sallow gets its pier back").title == "Sallow gets its pier back"


def test_byline_and_date_come_from_the_page() -> None:
    byline = '<meta name="author" content="By Ada Pell">'
    date = '<meta property="article:published_time" content="2026-03-04T10:00:00Z">'
    article = read(html(byline + date))
    assert (article.byline, article.published) == ("Ada Pell", "2026-03-04")


def test_without_an_address_the_canonical_one_is_taken() -> None:
    article = read(html('<link rel="canonical" href="https://www.tidings.example/pier">'))
    assert (article.url, article.site) == ("https://www.tidings.example/pier", "tidings.example")


@pytest.mark.parametrize(
    "url", ["http://[::1", "not an address", "", "javascript:alert(1)", "https://t.example/\ud800"]
)
def test_an_address_that_is_none_is_no_obstacle(url: str) -> None:
    assert PARAGRAPHS[0] in read(html(), url=url).text


def test_links_that_leave_the_site_are_kept_once_each() -> None:
    linked = (
        'The <a href="https://minutes.example/a">minutes</a>, the <a href="https://minutes.example/a">same ones</a>, '
        'our <a href="https://tidings.example/old">story</a> and the <a href="https://www.law.example/9">law</a> '
        "agree on that much, whatever the three who voted against may say."
    )
    article = read(html(paragraphs=(*PARAGRAPHS, linked)), url=URL)
    assert article.page is not None
    assert article.page.links == ("https://minutes.example/a", "https://www.law.example/9")


def test_a_paywall_stub_is_marked() -> None:
    article = read(html(body="<div>Already a subscriber? Log in</div>", paragraphs=PARAGRAPHS[:2]))
    assert article.page is not None
    assert article.page.paywalled


def test_an_open_article_is_not_marked_as_a_stub() -> None:
    article = read(html())
    assert article.page is not None
    assert not article.page.paywalled


@pytest.mark.parametrize("page", ["", "   \n", "<!-- nothing -->", "no mark-up at all"])
def test_no_mark_up_is_nothing_to_read(page: str) -> None:
    with pytest.raises(NothingToRead):
        read(page)


@pytest.mark.parametrize("page", ["<html></html>", "<html><body><script>let a = 1;</script></body></html>"])
def test_a_page_without_an_article_has_an_empty_text(page: str) -> None:
    article = read(page)
    assert (article.text, article.coverage.paragraphs_read) == ("", 0)
    assert article.page is not None


def test_what_the_page_declares_is_kept() -> None:
    thing = {"@type": "OpinionNewsArticle", "articleSection": "Comment"}
    head = f'<script type="application/ld+json">{json.dumps(thing)}</script>'
    article = read(html(head))
    assert article.page is not None
    assert article.page.types == {"opinionnewsarticle"}
    assert article.page.section == "Comment"


@pytest.mark.parametrize(
    "nested", ["[" * 100_000 + "]" * 100_000, '{"a":' * 100_000 + "1" + "}" * 100_000, '{"@type": ']
)
def test_hostile_json_ld_does_not_hide_the_article(nested: str) -> None:
    assert PARAGRAPHS[0] in read(html(f'<script type="application/ld+json">{nested}</script>')).text


@pytest.mark.parametrize("stray", ["\ud800", "\0"], ids=["half a character", "null"])
def test_what_follows_a_character_that_is_none_is_still_read(stray: str) -> None:
    damaged = PARAGRAPHS[0].replace("Tuesday", f"Tues{stray}day")
    assert read(html(paragraphs=(damaged, *PARAGRAPHS[1:]))).text.endswith(PARAGRAPHS[-1])


def test_emoji_and_right_to_left_text_come_through() -> None:
    odd = "The pier 🌊 is of the harbour board; its Hebrew name, המזח הישן, is older than the town that calls it so."
    assert odd in read(html(paragraphs=(*PARAGRAPHS, odd))).text


@pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "\u2060"])
def test_a_paragraph_full_of_signs_without_ink_is_taken_with_its_links(sign: str) -> None:
    odd = sign.join("The harbour board has published all of its minutes since the year of the storm")
    article = read(html(paragraphs=(*PARAGRAPHS, odd + ' <a href="https://minutes.example/">online</a>')))
    assert article.page is not None
    assert (article.page.links, article.coverage.note) == (("https://minutes.example/",), None)


def test_paragraphs_that_were_not_taken_are_counted() -> None:
    aside = (
        "<div class='comments'><p>"
        + "I for one never believed a word of what that board says about its money. " * 2
        + "</p></div>"
    )
    coverage = read(html(body=aside)).coverage
    assert coverage.paragraphs_seen >= coverage.paragraphs_read
    assert (coverage.note is None) == (coverage.paragraphs_seen == coverage.paragraphs_read)


@pytest.mark.parametrize(
    "around", ["<p>{}", "<p>{}</p>", "<div>{}</div>", "<!-- pasted --><section><p>{}</p></section>"]
)
def test_a_piece_of_a_page_is_read(around: str) -> None:
    assert PARAGRAPHS[0] in read(around.format(" ".join(PARAGRAPHS))).text


def test_headline_and_byline_are_not_read_as_paragraphs() -> None:
    head = '<meta name="author" content="Ada Pell">'
    article = read(
        html(head, paragraphs=("Pier to be rebuilt", "By Ada Pell", *PARAGRAPHS, "Read more: Ferry aground"))
    )
    assert article.text == "\n\n".join(PARAGRAPHS)


def test_lists_and_tables_are_read_without_marks_the_page_does_not_have() -> None:
    table = (
        "<table><tr><td>Oak beams</td><td>4 million crowns</td></tr><tr><td>Nails</td><td>2 crowns</td></tr></table>"
    )
    article = read(html(body=f"<ul><li>Oak beams, said Marrow</li><li>Nails, said Reyl</li></ul>{table}"))
    assert "\n\nOak beams, said Marrow\n\nNails, said Reyl" in article.text
    assert "|" not in article.text


LISTING = '<script type="application/ld+json">{"@type": "CollectionPage"%s}</script>'


def test_a_date_that_stands_on_a_listing_is_not_its_date() -> None:
    dated = "<p>Last seen on 4 March 2026.</p>"
    assert read(html(LISTING % "", dated)).published is None
    assert read(html(LISTING % ', "datePublished": "2026-03-04"', dated)).published == "2026-03-04"


@pytest.mark.parametrize(
    ("head", "paragraphs", "published"),
    [
        ('<meta property="og:type" content="article">', PARAGRAPHS, "2026-03-04"),
        ("", PARAGRAPHS * 2, "2026-03-04"),
        ("", PARAGRAPHS[:1], None),
    ],
    ids=["a declared article", "prose enough", "a few words"],
)
def test_a_date_that_stands_on_a_page_is_believed_of_articles(
    head: str, paragraphs: tuple[str, ...], published: str | None
) -> None:
    assert read(html(head, "<time datetime='2026-03-04'>4 March</time>", paragraphs)).published == published


def live_page(head: str = "") -> str:
    posts = "".join(f"<section><h2>1{n}:05 Post {n}</h2><p>{text}</p></section>" for n, text in enumerate(PARAGRAPHS))
    declared = '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Post 0"}</script>'
    body = f"<h1>Pier vote: live</h1><article>{posts}</article>"
    return f"<html><head><title>Post 0</title>{declared}{head}</head><body>{body}</body></html>"


def test_all_posts_of_a_live_blog_are_read_under_the_headline_of_the_whole() -> None:
    article = read(live_page())
    assert article.title == "Pier vote: live"
    assert all(paragraph in article.text for paragraph in PARAGRAPHS)
    assert read(live_page('<meta property="og:title" content="The vote, live">')).title == "The vote, live"
