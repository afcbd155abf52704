import pytest

from model.detectors.formats import title_cleaning
from model.types import Article


@pytest.mark.parametrize(
    ("given", "outlets", "bare"),
    [
        ("Bridge shut for a month | The Dale Courier", [], "Bridge shut for a month"),
        ("Dale Courier | Bridge shut for a month", [], "Bridge shut for a month"),
        ("Bridge shut for a month - The Dale Courier", ["Dale Courier"], "Bridge shut for a month"),
        ("Bridge shut for a month – dalecourier", ["", "dalecourier"], "Bridge shut for a month"),
    ],
)
def test_the_outlets_name_goes(given: str, outlets: list[str], bare: str) -> None:
    assert title_cleaning.bare(given, outlets) == bare


@pytest.mark.parametrize("given", ["dalecourier.example", "www.dalecourier.example", " https://a.example/x.html "])
def test_an_address_is_no_headline(given: str) -> None:
    assert title_cleaning.bare(given, []) == ""


def test_an_article_without_a_title_has_no_headline() -> None:
    assert title_cleaning.of(Article("The board met.")) == ""


def test_what_a_page_says_of_its_outlet_frees_its_headline() -> None:
    named = Article("The board met.", "Bridge shut - Tidings", site="tidings.example")
    assert title_cleaning.of(named) == "Bridge shut"


@pytest.mark.parametrize(
    "given", ["Bridge shut - for a month", "Bridge-builder’s strike", "", "3|4 agree", "Um...", "Under.New.Management."]
)
def test_everything_else_stays(given: str) -> None:
    assert title_cleaning.bare(given, ["The Dale Courier"]) == given
