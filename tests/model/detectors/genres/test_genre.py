"""What kind of writing an article is: each is known by its own signs, and plain news shows none of them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from model import sentences
from model.detectors import reading
from model.detectors.genres import genre
from model.detectors.reading import COMMON, Reading
from model.detectors.text import tokens
from model.types import Article, Genre, Page, Taught
from tests.model.news import NEWS

URL = "https://tidings.example/2026/pier"
ARTICLE = Page(types=frozenset({"newsarticle"}))


def words_of(text: str) -> Taught:
    """The table of common words, made of one text."""
    return {COMMON: {"hash": np.unique(tokens.cut(text.lower(), ()).word)}}


def kind(  # each is a fact that a kind is known by
    text: str = NEWS,
    title: str | None = "Pier to be rebuilt",
    *,
    url: str | None = URL,
    page: Page | None = ARTICLE,
    known: str = NEWS,
    byline: str | None = "Ada Pell",
) -> Genre:
    article = Article(text, title, byline, url=url, page=page)
    return genre.of(reading.read(sentences.cut(article), words_of(known))).genre


def test_a_live_blog_is_one_however_short() -> None:
    page = Page(types=frozenset({"liveblogposting"}))
    assert kind(NEWS[:300], page=page) == "live_blog"
    assert kind(NEWS[:300], "Pier vote: live updates", page=None) == "live_blog"


def test_what_a_page_declares_itself_is_believed() -> None:
    assert kind(page=Page(types=frozenset({"newsarticle", "liveblogposting"}))) == "live_blog"
    assert kind(page=Page(types=frozenset({"satiricalarticle", "newsarticle"}))) == "satire"
    assert kind(page=Page(types=frozenset({"opinionnewsarticle"}))) == "opinion"


@pytest.mark.parametrize(
    ("facts", "wanted"),
    [
        ({"title": "Pier vote as it happened"}, "live_blog"),
        ({"text": "9:05 Rain.\n\n10:10 Wind.\n\n11:15 Fog.\n\n12:20 Sun."}, "live_blog"),
        ({"title": "Satire: pier elected mayor"}, "satire"),
        ({"url": "https://tidings.example/satire/pier"}, "satire"),
        ({"page": Page(types=ARTICLE.types, section="Humour")}, "satire"),
        ({"text": NEWS + "This article is a work of satire."}, "satire"),
        ({"title": "Opinion: build it"}, "opinion"),
        ({"byline": "Editorial board"}, "opinion"),
        ({"url": "https://tidings.example/music-reviews/pier-song"}, "opinion"),
        ({"page": Page(types=ARTICLE.types, section="Film review")}, "opinion"),
    ],
)
def test_every_label_tells_its_kind(facts: dict[str, Any], wanted: Genre) -> None:
    assert kind(**facts) == wanted


def test_no_title_labels_nothing() -> None:
    assert kind(title=None) == "news"


@pytest.mark.parametrize(
    "url",
    [
        "https://tidings.example/opinion/pier",
        "https://tidings.example/2026/commentisfree/a",
        "https://tidings.example/op-eds",
        "https://tidings.example/letters/",
        "https://tidings.example/opinion-north/pier",
        "https://tidings.example/news/our-columnists/pier",
        "https://tidings.example/political-commentary/pier",
        "https://tidings.example/comment/pier",
    ],
)
def test_an_address_in_the_opinion_section_is_opinion(url: str) -> None:
    assert kind(url=url) == "opinion"


@pytest.mark.parametrize(
    "url",
    [
        "https://opinion.example/news/pier",
        "https://t.example/public-opinion-shifts",
        "https://t.example/news/no-comment",
        "http://[::1",
        "",
        None,
        "/a b/%zz",
    ],
)
def test_other_addresses_and_broken_ones_are_no_opinion(url: str | None) -> None:
    assert kind(url=url) == "news"


def test_the_section_a_page_declares_counts() -> None:
    assert kind(page=Page(types=ARTICLE.types, section="Opinion")) == "opinion"
    assert kind(page=Page(types=ARTICLE.types, section="Harbour")) == "news"


def test_a_university_on_its_own_research_sends_out_a_release() -> None:
    title, text = (Path(__file__).parents[2] / "pieces/study_walking.txt").read_text("utf-8").split("\n", 1)
    assert kind(text, title, url="https://news.sallow.edu/walking") == "sponsored"
    assert kind(text, title, url="https://news.sallow.ac.uk/walking") == "sponsored"
    assert kind(text, title, url="https://educated.example/walking") == "study"
    assert kind(url="https://news.sallow.edu/pier") == "news"


def test_a_house_on_its_own_work_is_told_from_news_of_it() -> None:
    text = "Today we are announcing Sallow Lamps. Sallow has made lanterns for ten years, and Sallow will go on."
    assert kind(text, "Sallow Lamps", page=Page(outlet="Sallow Blog")) == "sponsored"
    assert kind(text, "Sallow Lamps", page=Page(outlet="The Tidings")) == "news"


def test_what_a_contributor_says_below_makes_it_opinion() -> None:
    assert kind(NEWS + "\n\nAda Pell is a professor of hydraulics at Tarn.") == "opinion"


@pytest.mark.parametrize(
    "facts",
    [
        {"title": "Sponsored: the pier that pays"},
        {"url": "https://tidings.example/partner-content/pier"},
        {"page": Page(types=frozenset({"advertisercontentarticle"}))},
        {"page": Page(types=ARTICLE.types, section="Press Release")},
        {"text": "Paid post. " + NEWS},
        {"text": "SALLOW, May 4 /PRNewswire/ -- " + NEWS},
    ],
)
def test_what_is_paid_for_or_sent_out_shows_it(facts: dict[str, Any]) -> None:
    assert kind(**facts) == "sponsored"


def test_the_sign_is_told_in_words_and_news_needs_none() -> None:
    column, news = Article(NEWS, "Opinion: build it"), Article(NEWS, "Pier to be rebuilt")
    signs = [genre.of(reading.read(sentences.cut(article), words_of(NEWS))).note for article in (column, news)]
    assert signs == ["The headline says so.", None]


def test_a_writer_who_argues_gives_an_opinion() -> None:
    argued = "I think that it should be free. We must build it. Of course it costs. Let us try. Surely we need to. "
    assert kind(argued * 6, known=argued) == "opinion"
    assert kind(f"She said: “{argued * 6}” " + NEWS * 3, known=argued + NEWS) == "news"


_DEAF = pytest.mark.xfail(strict=True, reason="dry satire of our own is heard in fewer than half of the seeds")
PIECES = sorted((Path(__file__).parents[2] / "pieces").glob("*.txt"))


@pytest.mark.parametrize("path", PIECES, ids=lambda path: str(path.stem))
def test_each_piece_is_known_for_what_it_is(read: Callable[..., Reading], path: Path) -> None:
    title, text = path.read_text("utf-8").split("\n", 1)
    kinds = {"release": "sponsored"}
    wanted = path.stem.split("_")[0]
    assert genre.of(read(text.strip(), title)).genre == kinds.get(wanted, wanted)


@pytest.mark.parametrize("wanted", [pytest.param("satire", marks=_DEAF), "opinion", "live_blog"])
def test_most_seed_articles_of_a_kind_are_known_for_it(
    read: Callable[..., Reading], seeds: list[dict[str, str]], wanted: str
) -> None:
    found = [genre.of(read(seed["text"], seed["title"])).genre for seed in seeds if seed["genre"] == wanted]
    assert found.count(wanted) >= len(found) / 2  # type: ignore[arg-type]


def test_seed_releases_are_known_for_what_they_are(read: Callable[..., Reading], seeds: list[dict[str, str]]) -> None:
    releases = [seed for seed in seeds if seed["genre"] == "press_release"]
    found = {seed["id"]: genre.of(read(seed["text"], seed["title"])).genre for seed in releases}
    assert list(found.values()).count("sponsored") >= len(found) - 1, found


def test_hardly_any_seed_news_is_taken_for_another_kind(
    read: Callable[..., Reading], seeds: list[dict[str, str]]
) -> None:
    news = [seed for seed in seeds if seed["genre"] in {"news", "local_news", "aggregation", "health"}]
    kinds = {seed["id"]: genre.of(read(seed["text"], seed["title"])).genre for seed in news}
    assert len([found for found in kinds.values() if found not in {"news", "study"}]) <= len(news) / 10, kinds
