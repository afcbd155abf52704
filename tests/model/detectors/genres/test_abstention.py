"""Why an article cannot be scored: each reason fires on its own sign, and stays quiet on plain news."""

import numpy as np
import pytest

from model import sentences
from model.detectors import reading
from model.detectors.genres import abstention, genre
from model.detectors.reading import COMMON
from model.detectors.text import tokens
from model.types import Article, Form, Page, Reason, Taught
from tests.model.news import NEWS

ARTICLE = Page(types=frozenset({"newsarticle"}))


def words_of(text: str) -> Taught:
    """The table of common words, made of one text."""
    return {COMMON: {"hash": np.unique(tokens.cut(text.lower(), ()).word)}}


def reason(
    text: str = NEWS,
    *,
    page: Page | None = ARTICLE,
    language: str | None = "en",
    known: str = NEWS,
    form: Form | None = None,
) -> Reason | None:
    read = reading.read(sentences.cut(Article(text, "Pier vote", page=page, language=language)), words_of(known))
    return abstention.reason(read, form or genre.of(read))


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


def test_notes_to_a_programme_are_no_article() -> None:
    notes = "\n\nAudio production by Tom Vane.\n\nRelevant links from the show:\n\nThe pier."
    assert reason(NEWS + notes, page=None) == "not_an_article"


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


def test_the_text_of_a_consent_wall_is_no_article() -> None:
    wall = "We and our partners store cookies on your device. You may change your preferences at any time. " * 8
    assert reason(wall, page=Page()) == "not_an_article"
    assert reason(wall, page=ARTICLE) == "not_an_article"


def test_prose_of_words_never_met_is_out_of_distribution() -> None:
    strange = "glimber frount the hask wendle and morp tindled a skarn of vellit. " * 20
    assert reason(strange) == "out_of_distribution"


def test_text_without_a_word_in_lower_case_is_not_strange_for_that() -> None:
    assert reason(NEWS.upper()) is None


@pytest.mark.parametrize("kind", ["opinion", "satire", "live_blog"])
def test_what_is_no_report_is_not_scored_as_one(kind: Reason) -> None:
    assert reason(form=Form(kind)) == kind  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["news", "interview", "study", "sponsored"])
def test_other_kinds_of_reporting_are_scored(kind: str) -> None:
    assert reason(form=Form(kind)) is None  # type: ignore[arg-type]


def test_the_abstract_of_a_paper_is_unlike_every_article() -> None:
    heads = "Background: {}\n\nMethods: {}\n\nResults: {}\n\nConclusion: {}"
    assert reason(heads.format(NEWS, NEWS, NEWS, NEWS)) == "out_of_distribution"


def test_a_live_blog_is_one_however_short_and_a_short_column_is_short() -> None:
    assert reason(NEWS[:300], form=Form("live_blog")) == "live_blog"
    assert reason(NEWS[:300], form=Form("opinion")) == "too_short"
