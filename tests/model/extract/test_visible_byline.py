"""The lines by the headline that show who wrote the article."""

import pytest
from trafilatura.utils import load_html

from model.extract import visible_byline

PROSE = (
    "<p>The harbour board of Sallow voted on Tuesday to rebuild the pier that the storm took away, its clerk said.</p>"
)


def lines(body: str, title: str | None = "Pier to be rebuilt") -> list[str]:
    tree = load_html(f"<html><head><title>t</title></head><body>{body}</body></html>")
    assert tree is not None
    return list(visible_byline.lines(tree, title))


@pytest.mark.parametrize(
    "line",
    [
        "<p>By Ada Pell</p>",
        '<div class="article-byline">By Ada Pell</div>',
        '<a rel="author" href="/ada">Ada Pell</a>',
        '<span itemprop="author">Ada Pell</span>',
        '<span data-testid="byline">Ada Pell</span>',
        '<li><a href="/author/ada">Ada Pell</a></li>',
        "<h4>Words by Ada Pell</h4>",
    ],
)
def test_a_line_under_the_headline_is_found(line: str) -> None:
    (found,) = lines(f"<article><h1>Pier to be rebuilt</h1>{line}{PROSE}</article>")
    assert found.splitlines()[-1].endswith("Ada Pell")


def test_a_line_above_the_headline_comes_last() -> None:
    above, below = '<p class="byline">Ada Pell</p>', '<p class="byline">Bram Orr</p>'
    assert lines(f"{above}<h1>Pier to be rebuilt</h1><div>{below}</div>{PROSE}") == ["Bram Orr", "Ada Pell"]


def test_names_that_are_marked_one_by_one_stand_together() -> None:
    names = "".join(f'<a rel="author" href="/{n}">{n}</a>' for n in ("Ada Pell", "Bram Orr"))
    assert lines(f"<h1>Pier to be rebuilt</h1><div>{names}</div>{PROSE}")[0] == "Ada Pell\nBram Orr"


@pytest.mark.parametrize(
    "body",
    [
        f'<h1>Pier to be rebuilt</h1>{PROSE}<div class="comments"><span class="author">Bram Orr</span></div>',
        f'<h1>Pier to be rebuilt</h1>{PROSE}<div class="related"><p class="byline">By Bram Orr</p></div>',
        f'<h1>Pier to be rebuilt</h1><figure><span class="author">Bram Orr</span></figure>{PROSE}',
        f'<h1>Pier to be rebuilt</h1><div class="img__author">Photograph by Bram Orr</div>{PROSE}',
        f'<h1>Pier to be rebuilt</h1>{PROSE * 5}<p class="byline">By Bram Orr</p>',
        f'<h1>Pier to be rebuilt</h1><p class="author-about">{"Bram Orr is a diver. " * 20}</p>{PROSE}',
        f'<h1>Pier to be rebuilt</h1><p>Bystanders cheered.</p><a title="authority">Harbour</a>{PROSE}',
    ],
    ids=["comment", "teaser", "figure", "photograph", "after the text", "life", "other words"],
)
def test_other_names_on_the_page_stay_quiet(body: str) -> None:
    assert lines(body) == []


def test_what_holds_the_headline_is_the_article_whatever_it_is_called() -> None:
    page = f'<div class="card related"><h1>Pier to be rebuilt</h1><p class="byline">Ada Pell</p>{PROSE}</div>'
    assert lines(page) == ["Ada Pell"]


def test_a_headline_that_is_no_first_heading_is_known_by_its_title() -> None:
    first = f'<h1>The Dale Courier</h1><p class="byline">Bram Orr</p>{PROSE * 5}'
    page = f"{first}<h2>Pier to be rebuilt</h2><p>By Ada Pell</p>"
    assert lines(page)[0] == "By Ada Pell"


def test_a_page_without_headings_is_read_from_its_top() -> None:
    assert lines(f'<p class="byline">Ada Pell</p>{PROSE}', None) == ["Ada Pell"]
