"""Golden pages: what is read from a page, and whether it is weighed at all."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from model import extract
from model.types import Article

PAGES = Path(__file__).parent / "pages"
NAMES = sorted(path.name for path in PAGES.iterdir())


def read(name: str) -> Article:
    return extract.article((PAGES / name / "page.html").read_text("utf-8"), None, None)


def told(article: Article) -> dict[str, Any]:
    page = article.page
    return {
        "title": article.title,
        "byline": article.byline,
        "published": article.published,
        "site": article.site,
        "url": article.url,
        "language": article.language,
        "types": sorted(page.types) if page else None,
        "section": page.section if page else None,
        "links": list(page.links) if page else None,
        "paywalled": page.paywalled if page else None,
        "paragraphs": [line for line in article.text.split("\n") if line.strip()],
    }


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_read_as_it_was(name: str, golden: Callable[[Path, dict[str, Any]], None]) -> None:
    golden(PAGES / name / "article.json", told(read(name)))


def test_an_article_comes_with_its_headline_byline_date_and_all_its_paragraphs() -> None:
    article = read("news")
    assert article.title == "County to rebuild Selby Quay's north pier after deck fails inspection"
    assert (article.byline, article.published, article.site) == ("Ida Holm", "2026-03-11", "selbycourant.example")
    assert "The county board voted 7 to 2" in article.text
    assert "It is 108 metres." in article.text


def test_what_stands_around_an_article_is_not_the_article() -> None:
    text = read("news").text
    assert not any(words in text for words in ("cookies", "Most read", "Mill Lane", "All rights reserved", "Letters"))


def test_a_stub_before_a_paywall_is_known_as_one() -> None:
    page = read("paywall").page
    assert page
    assert page.paywalled
