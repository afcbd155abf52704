import math
from collections.abc import Callable
from dataclasses import replace

import pytest

from model.detectors.reading import Reading
from model.signals import transparency
from model.types import Article, Page

TEXT = (
    "WEXMOOR (AP) — The council voted on Tuesday.\n"
    "Correction: An earlier version of this article gave the wrong street."
)
SOURCES = ("https://council.example/minutes", "https://law.example/act", "https://uni.example/study")
Read = Callable[..., Reading]


def _paged(read: Read, text: str, **facts: object) -> Reading:
    plain = read(text)
    links = facts.pop("links", ())
    page = Page(links=links, outlet=facts.pop("outlet", None))  # type: ignore[arg-type]
    article = replace(Article(text, page=page), **facts)  # type: ignore[arg-type]
    return replace(plain, document=replace(plain.document, article=article))


def test_a_page_that_gives_everything_gets_everything(read: Read) -> None:
    page = _paged(read, TEXT, byline="Ada Pell", published="2026-11-20", outlet="The Dale Courier", links=SOURCES)
    found = transparency.find(page)
    assert found.value == 1
    assert found.measures == (1, 1, 1, 1, 1, 1)
    assert found.says == (
        "The page gives a byline (Ada Pell), its date (2026-11-20) and its outlet (The Dale Courier); "
        "its text links to 3 pages on other sites. It carries a note on what was corrected or clarified."
    )


def test_a_page_that_gives_nothing_is_told_so(read: Read) -> None:
    found = transparency.find(_paged(read, "The council voted on Tuesday."))
    assert found.value == 0
    assert found.says == "The page gives no byline, date or outlet; its text links to no other site."
    assert found.hits == ()


def test_an_agency_signs_but_names_no_person(read: Read) -> None:
    found = transparency.find(_paged(read, TEXT, byline="Reuters", links=SOURCES[:1]))
    assert found.measures[:2] == (0, 1)
    assert found.says.startswith("The page gives a byline (Reuters), but no date or outlet; its text links to one page")


def test_the_host_stands_in_for_an_outlet_without_a_name(read: Read) -> None:
    assert "its outlet (dalecourier.example)" in transparency.find(_paged(read, TEXT, site="dalecourier.example")).says


def test_without_the_page_all_measures_are_unknown_but_notices_are_marked(read: Read) -> None:
    found = transparency.find(read(TEXT))
    assert math.isnan(found.value)
    assert all(math.isnan(measure) for measure in found.measures)
    assert "need the page" in found.says
    assert [TEXT[hit.span.start : hit.span.end] for hit in found.hits[:1]] == ["WEXMOOR (AP)"]
    assert "corrected or clarified" in found.hits[1].note


@pytest.mark.parametrize(
    ("link", "counts"),
    [
        ("https://council.example/minutes.pdf", True),
        ("https://x.com/council/status/1234", True),
        ("https://x.com/council", False),
        ("https://www.facebook.com/sharer.php?u=1", False),
        ("https://m.facebook.com/council", False),
        ("https://amzn.to/3x", False),
        ("https://notfacebook.com/report", True),
        ("https://[broken", False),
        ("", False),
    ],
)
def test_only_links_that_can_back_a_report_count(link: str, counts: bool) -> None:
    assert bool(transparency.sources([link])) is counts


@pytest.mark.parametrize("text", ["", "\n", "😀", "By", "Correction:", "a" * 5000, "المجلس"])
def test_odd_texts_are_read_without_complaint(read: Read, text: str) -> None:
    found = transparency.find(_paged(read, text))
    assert len(found.measures) == len(transparency.MEASURES)
    assert all(0 <= hit.span.start < hit.span.end <= len(text) for hit in found.hits)


def test_a_text_alone_may_say_who_wrote_it_and_when(read: Read) -> None:
    plain = read(TEXT)
    article = replace(plain.document.article, page=None, byline="Ada Pell", published="2026-11-20")
    found = transparency.find(replace(plain, document=replace(plain.document, article=article)))
    assert math.isnan(found.value)
    assert found.says == (
        "The text itself gives a byline (Ada Pell) and its date (2026-11-20); "
        "outlet and links need the page, and only the text was given."
    )
    assert transparency.find(plain).says.startswith("Byline, date, outlet and links need the page")
