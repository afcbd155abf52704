"""Why an article cannot be scored: each reason fires on its own sign, and stays quiet on plain news."""

from collections.abc import Callable

import numpy as np
import pytest

from model import sentences
from model.detectors import genre, reading, tokens
from model.detectors.reading import COMMON, Reading
from model.types import Article, Page, Reason, Taught

NEWS = (
    "The harbour board of Sallow voted eight to three on Tuesday to rebuild the pier that the storm had taken. "
    "Ines Marrow, its clerk, said the work would cost four million crowns and take until the autumn. "
    "The three who voted against asked for a second estimate, which the board had refused in April. "
    "Tomas Reyl, who runs the ferry, has moored at the quarry since March and says that it costs him an hour a day. "
    "The money comes from the county, which will decide in May, and from a fund that the town set aside. "
    "A spokesman for the county said that the sum was in the draft of its budget and that nobody had spoken up. "
)
URL = "https://tidings.example/2026/pier"
ARTICLE = Page(types=frozenset({"newsarticle"}))


def words_of(text: str) -> Taught:
    """The table of common words, made of one text."""
    return {COMMON: {"hash": np.unique(tokens.cut(text.lower(), ()).word)}}


def reason(  # each is a fact that a reason is read from
    text: str = NEWS,
    title: str | None = "Pier to be rebuilt",
    *,
    url: str | None = URL,
    page: Page | None = ARTICLE,
    language: str | None = "en",
    known: str = NEWS,
    byline: str | None = "Ada Pell",
) -> Reason | None:
    article = Article(text, title, byline, url=url, page=page, language=language)
    return genre.reason(reading.read(sentences.cut(article), words_of(known)))


@pytest.mark.parametrize("page", [ARTICLE, None, Page()], ids=["declared", "text alone", "undeclared page"])
def test_plain_news_may_be_scored(page: Page | None) -> None:
    assert reason(page=page) is None


@pytest.mark.parametrize("language", ["de", "ar"])
def test_another_language_is_not_supported(language: str) -> None:
    assert reason(language=language) == "unsupported_language"


def test_a_few_words_are_too_few_to_tell_a_language() -> None:
    assert reason("Pier wieder da.", language="de") == "too_short"


def test_an_unknown_language_is_no_reason() -> None:
    assert reason(language=None) is None


def test_a_paywall_stub_is_not_scored() -> None:
    assert reason(page=Page(types=ARTICLE.types, paywalled=True)) == "paywalled"


@pytest.mark.parametrize("kind", ["collectionpage", "product", "profilepage"])
def test_a_page_that_declares_itself_a_listing_is_no_article(kind: str) -> None:
    assert reason(page=Page(types=frozenset({kind}))) == "not_an_article"


def test_an_article_that_also_names_a_listing_is_an_article() -> None:
    assert reason(page=Page(types=frozenset({"newsarticle", "collectionpage"}))) is None


@pytest.mark.parametrize("text", ["", "Subscribe. Log in. About us."])
def test_a_page_without_prose_is_no_article(text: str) -> None:
    assert reason(text, page=Page()) == "not_an_article"


@pytest.mark.parametrize("text", ["", "One sentence only, said the clerk.", NEWS[:300]])
def test_a_headline_alone_and_a_short_text_are_too_short(text: str) -> None:
    assert reason(text, page=None) == "too_short"
    assert reason(text) == "too_short"


def test_a_hundred_words_are_enough_and_marks_do_not_count() -> None:
    words = NEWS.replace(".", "").replace(",", "").split()
    assert reason(" ".join(words[:100]) + ".", page=None) is None
    assert reason(" ".join(words[:99]) + " . . . !", page=None) == "too_short"
    assert reason(" ".join(words[:99]) + " 😀 🌊 😱", page=None) == "too_short"


@pytest.mark.parametrize(
    "title", ["Pier vote: live updates", "LIVE: pier vote", "Pier vote as it happened", "Live blog"]
)
def test_a_live_blog_shows_in_its_title(title: str) -> None:
    assert reason(title=title) == "live_blog"


def test_a_live_blog_is_one_however_short() -> None:
    page = Page(types=frozenset({"liveblogposting"}))
    assert reason(NEWS[:300], page=page) == "live_blog"
    assert reason(NEWS[:300], "Pier vote: live updates", page=None) == "live_blog"


def test_the_text_of_a_consent_wall_is_no_article() -> None:
    wall = "We and our partners store cookies on your device. You may change your preferences at any time. " * 8
    assert reason(wall, page=Page()) == "not_an_article"
    assert reason(wall, page=ARTICLE) == "not_an_article"


@pytest.mark.parametrize("title", ["Ferry lives on", "We live in Sallow", "Live music returns to the pier", None])
def test_other_lives_are_no_live_blog(title: str | None) -> None:
    assert reason(title=title) is None


def test_paragraphs_that_open_with_the_time_are_a_live_blog() -> None:
    stamped = "\n\n".join(f"{hour}:05 {line}." for hour, line in enumerate(NEWS.split(". "), start=9))
    assert reason(stamped) == "live_blog"


def test_times_inside_the_text_are_none() -> None:
    assert reason(NEWS + "It met at 10:05, at 11:15, at 12:25 and at 13:35.") is None


def test_what_a_page_declares_itself_is_believed() -> None:
    assert reason(page=Page(types=frozenset({"newsarticle", "liveblogposting"}))) == "live_blog"
    assert reason(page=Page(types=frozenset({"satiricalarticle", "newsarticle"}))) == "satire"
    assert reason(page=Page(types=frozenset({"opinionnewsarticle"}))) == "opinion"


@pytest.mark.parametrize(
    "url",
    [
        "https://tidings.example/opinion/pier",
        "https://tidings.example/2026/commentisfree/a",
        "https://tidings.example/op-eds",
        "https://tidings.example/letters/",
    ],
)
def test_an_address_in_the_opinion_section_is_opinion(url: str) -> None:
    assert reason(url=url) == "opinion"


@pytest.mark.parametrize(
    "url",
    [
        "https://opinion.example/news/pier",
        "https://t.example/public-opinion-shifts",
        "http://[::1",
        "",
        None,
        "/a b/%zz",
    ],
)
def test_other_addresses_and_broken_ones_are_no_opinion(url: str | None) -> None:
    assert reason(url=url) is None


@pytest.mark.parametrize("title", ["Opinion: Build it", "EDITORIAL | Build it", "Letter: On piers", "Op-Ed – Build it"])
def test_a_title_can_say_opinion(title: str) -> None:
    assert reason(title=title) == "opinion"


@pytest.mark.parametrize(
    "title", ["Opinion poll: most want a pier", "Columns of smoke over the pier", "A letter from Sallow"]
)
def test_a_title_about_opinion_is_news(title: str) -> None:
    assert reason(title=title) is None


def test_the_section_a_page_declares_counts() -> None:
    assert reason(page=Page(types=ARTICLE.types, section="Opinion")) == "opinion"
    assert reason(page=Page(types=ARTICLE.types, section="Harbour")) is None


@pytest.mark.parametrize("byline", ["Editorial board", "The editors", "Ada Pell, columnist"])
def test_a_byline_can_say_opinion(byline: str) -> None:
    assert reason(byline=byline) == "opinion"


def test_a_writer_who_argues_gives_an_opinion() -> None:
    argued = "I think that it should be free. We must build it. Of course it costs. Let us try. Surely we need to. "
    assert reason(argued * 6, known=argued) == "opinion"
    assert reason(f"She said: “{argued * 6}” " + NEWS * 3, known=argued + NEWS) is None


def test_prose_of_words_never_met_is_out_of_distribution() -> None:
    strange = "glimber frount the hask wendle and morp tindled a skarn of vellit. " * 20
    assert reason(strange) == "out_of_distribution"


def test_text_without_a_word_in_lower_case_is_not_strange_for_that() -> None:
    assert reason(NEWS.upper()) is None


_DEAF = pytest.mark.xfail(strict=False, reason="the satire head, kept to few false alarms, hears none of the seeds")


@pytest.mark.parametrize("wanted", [pytest.param("satire", marks=_DEAF), "opinion", "live_blog"])
def test_most_seed_articles_of_a_kind_are_known_for_it(
    read: Callable[..., Reading], seeds: list[dict[str, str]], wanted: str
) -> None:
    found = [genre.reason(read(seed["text"], seed["title"])) for seed in seeds if seed["genre"] == wanted]
    assert found.count(wanted) >= len(found) / 2  # type: ignore[arg-type]


def test_hardly_any_seed_news_is_held_back(read: Callable[..., Reading], seeds: list[dict[str, str]]) -> None:
    news = [seed for seed in seeds if seed["genre"] in {"news", "local_news", "aggregation", "health"}]
    held = {seed["id"]: genre.reason(read(seed["text"], seed["title"])) for seed in news}
    assert len([why for why in held.values() if why]) <= len(news) / 10, held
