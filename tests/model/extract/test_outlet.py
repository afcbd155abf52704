"""The name a site gives itself."""

import pytest

from model.extract import outlet
from model.extract.head_metadata import Stated

HOST = "dalecourier.example"


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("The Dale Courier", "The Dale Courier"),
        ("The Dale Courier | News, sport and weather for Dale", "The Dale Courier"),
        ("Dale 24/7 - all day, every day", "Dale 24/7"),
        ("https://www.dalecourier.example/", "dalecourier.example"),
        ("@dalecourier", "dalecourier"),
        ("Twenty-First Courier", "Twenty-First Courier"),
    ],
)
def test_a_name_without_slogan_or_address(raw: str, name: str) -> None:
    assert outlet.cleaned(raw, HOST) == name


@pytest.mark.parametrize("raw", [None, "", "  ", "Copyright 2014", "© Dale", "https://[", "Home"])
def test_the_host_stands_in_where_there_is_no_name(raw: str | None) -> None:
    assert outlet.cleaned(raw, HOST) == HOST


def test_with_neither_there_is_none() -> None:
    assert outlet.cleaned(None, None) is None


@pytest.mark.parametrize(
    ("meta", "things", "title", "name"),
    [
        ((("og:site_name", "Dale"),), (), "Pier | The Dale Courier", "Dale"),
        ((("og:site_name", "https://dalecourier.example"),), (), "Pier | The Dale Courier", "The Dale Courier"),
        (
            (),
            ({"@type": "NewsArticle", "publisher": {"name": "Dale Press"}}, {"@type": "WebSite", "name": "Dale Web"}),
            None,
            "Dale Press",
        ),
        ((), ({"@type": "WebSite", "name": "Dale Web"},), None, "Dale Web"),
        ((("application-name", "Dale App"),), (), None, "Dale App"),
        ((), (), "Pier falls - Dale Courier Online - News", "Dale Courier Online"),
        ((), (), "Dale Courier", None),
        ((), (), "Pier | Harbour", None),
        ((("og:site_name", "https://d.example"),), (), None, "https://d.example"),
    ],
)
def test_a_page_names_its_outlet_in_many_places(
    meta: tuple[tuple[str, str], ...], things: tuple[dict[str, object], ...], title: str | None, name: str | None
) -> None:
    assert outlet.stated(Stated(meta, things), title, HOST) == name
