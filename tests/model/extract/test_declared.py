"""What mark-up declares of itself, also where it is broken, nested or hostile."""

import json

import pytest
from trafilatura.utils import load_html

from model.extract import declared, head_metadata
from model.extract.declared import Declared

LONG = "The harbour board of Sallow voted on Tuesday to rebuild the pier, its clerk said."


def says(head: str = "", body: str = "<p>text</p>") -> Declared:
    tree = load_html(f"<html><head><title>t</title>{head}</head><body>{body}</body></html>")
    assert tree is not None
    return declared.read(tree, head_metadata.read(tree))


def json_ld(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def test_types_come_from_json_ld_graphs_lists_and_open_graph_in_lower_case() -> None:
    things = {"@graph": [{"@type": ["NewsArticle", "Article"]}, [{"@type": "Person"}]]}
    found = says(json_ld(things) + '<meta property="og:type" content="Article">')
    assert found.types == {"newsarticle", "article", "person"}


def test_a_type_that_is_no_word_is_left_out() -> None:
    assert says(json_ld({"@type": [None, 3, {"@id": "x"}, "Review"]})).types == {"review"}


@pytest.mark.parametrize("stated", [False, "False", "false"])
def test_a_page_that_declares_itself_not_free_is_not_free(stated: object) -> None:
    assert not says(json_ld([{"@type": "NewsArticle"}, {"isAccessibleForFree": stated}])).free


@pytest.mark.parametrize("stated", [True, "True", None, 0, []])
def test_a_page_that_does_not_declare_it_is_free(stated: object) -> None:
    assert says(json_ld({"isAccessibleForFree": stated})).free


def test_the_section_comes_from_the_meta_tag_before_json_ld() -> None:
    section = '<meta property="article:section" content="Harbour">'
    assert says(section + json_ld({"articleSection": ["Opinion"]})).section == "Harbour"
    assert says(json_ld({"articleSection": [None, "Opinion"]})).section == "Opinion"
    assert says().section is None


def test_the_canonical_address_is_read() -> None:
    assert says('<link rel="canonical" href="https://t.example/a">').canonical == "https://t.example/a"


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<meta property="article:published_time" content="2024-03-05T01:02:03Z">', "2024-03-05"),
        ('<meta itemprop="datePublished" content=" 2024-03-05">', "2024-03-05"),
        ('<meta name="date" content="2024-03-09">' + json_ld({"datePublished": "2024-03-05"}), "2024-03-05"),
        (
            json_ld(
                [
                    {"@type": "WebPage", "datePublished": "2024-03-09"},
                    {"@type": "Article", "datePublished": "2024-03-05"},
                ]
            ),
            "2024-03-05",
        ),
        (json_ld({"@type": "Article", "datePublished": "Tue, 05 Mar 2024 14:04:53 -0400"}), "2024-03-05"),
        ('<meta name="date" content="0001-01-01T00:00Z">', None),
        ('<meta name="date" content="yesterday">', None),
        (json_ld({"@type": "Article", "datePublished": ["2024-03-05"]}), None),
        ("", None),
    ],
)
def test_the_declared_day_is_the_articles_own(head: str, day: str | None) -> None:
    assert says(head).published == day


@pytest.mark.parametrize(
    "meta", ['<meta property="" content="x">', '<meta name="" content="x">', '<meta name="og:type">']
)
def test_empty_meta_tags_say_nothing(meta: str) -> None:
    assert says(meta).types == frozenset()


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", ',
        "",
        "null",
        "3",
        '"NewsArticle"',
        "[" * 100_000 + "]" * 100_000,
        '{"@graph":' * 100_000 + "1" + "}" * 100_000,
        '{"@type":' + "9" * 5_000 + "}",
        "[" + '{"@type":"NewsArticle"},' * 10_000 + "{}]",
    ],
    ids=["cut off", "empty", "null", "number", "string", "deep lists", "deep graphs", "huge number", "huge list"],
)
def test_broken_or_hostile_json_ld_declares_nothing(script: str) -> None:
    assert says(f'<script type="application/ld+json">{script}</script>').types == frozenset()


def test_a_broken_script_does_not_silence_the_next_one() -> None:
    broken = '<script type="application/ld+json">{</script>'
    assert says(broken + json_ld({"@type": "Review"})).types == {"review"}


def test_paragraphs_keep_their_links_and_leave_out_navigation_and_crumbs() -> None:
    body = f"""<nav><p>{LONG}</p></nav><p>short</p><p>{LONG} <a href="https://a.example/x">minutes</a>
      <a href="/own">own</a> <a href="mailto:a@b.example">mail</a></p><footer><p>{LONG}</p></footer>"""
    (only,) = says(body=body).paragraphs
    assert only.links == ("https://a.example/x",)
    assert only.text.startswith(LONG)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.tidings.example/a", "tidings.example"),
        ("http://TIDINGS.example:8080/a", "tidings.example"),
        ("https://wwwtidings.example", "wwwtidings.example"),
        ("not an address", None),
        ("http://[::1", None),
        ("", None),
        (None, None),
    ],
)
def test_the_host_of_an_address(url: str | None, host: str | None) -> None:
    assert declared.host(url) == host
