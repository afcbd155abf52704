"""Title, address and date as they stand on a page, whatever else of it is out of shape."""

import json

import pytest
from lxml.html import HtmlElement
from trafilatura.utils import load_html

from model.extract import metadata
from model.extract.metadata import Metadata

ADDRESS = "https://tidings.example/pier"


def page(head: str = "", body: str = "<h1>Pier to be rebuilt</h1>") -> HtmlElement:
    tree = load_html(f"<html><head>{head}</head><body>{body}<p>The harbour board met.</p></body></html>")
    assert tree is not None
    return tree


def thing(**said: object) -> str:
    told = {"@context": "https://schema.org", "@type": "NewsArticle", **said}
    return f'<script type="application/ld+json">{json.dumps(told)}</script>'


def test_what_the_mark_up_calls_a_page_comes_before_its_heading() -> None:
    assert metadata.read(page('<meta property="og:title" content="The pier &amp; the storm">'), None) == Metadata(
        "The pier & the storm", None
    )
    assert metadata.read(page(thing(headline="The pier returns")), None).title == "The pier returns"
    assert metadata.read(page(), None).title == "Pier to be rebuilt"


def test_a_page_without_a_heading_has_no_title() -> None:
    assert metadata.read(page(body=""), None) == Metadata(None, None)


def test_the_address_that_a_page_states_comes_before_the_one_it_was_fetched_from() -> None:
    canonical = f'<link rel="canonical" href="{ADDRESS}">'
    assert metadata.read(page(canonical), "https://cache.example/1").url == ADDRESS
    assert metadata.read(page(), ADDRESS).url == ADDRESS


@pytest.mark.parametrize(
    "author", [[3], {"name": {"name": 3}}, [{"@type": "Person", "name": [1]}]], ids=["number", "nested", "list"]
)
def test_json_ld_out_of_shape_hides_nothing(author: object) -> None:
    assert metadata.read(page(thing(author=author)), ADDRESS) == Metadata("Pier to be rebuilt", ADDRESS)


@pytest.mark.parametrize(
    ("body", "url", "day"),
    [
        ('<time datetime="2026-03-04">Wednesday</time>', None, "2026-03-04"),
        ("<p>Last week</p>", "https://tidings.example/2026/03/05/pier", "2026-03-05"),
        ("<p>Last week</p>", ADDRESS, None),
    ],
)
def test_a_date_is_read_off_the_page_or_its_address(body: str, url: str | None, day: str | None) -> None:
    assert metadata.date(page(body=body), url) == day
