"""Plain text stays exactly as it was given."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model import extract, sentences
from model.detectors.text import tokens
from model.errors import NothingToRead, TooLarge

ANY = st.text(st.characters(), min_size=1).filter(str.strip)


@given(ANY)
@settings(deadline=None)  # the table of languages is loaded by whoever asks first
def test_no_character_of_a_text_is_changed(text: str) -> None:
    assert extract.plain(text).text == text


@pytest.mark.parametrize(("text", "title"), [("", None), ("", ""), (" \n\t ", "  "), ("\u2003", None)])
def test_nothing_to_read_is_an_error(text: str, title: str | None) -> None:
    with pytest.raises(NothingToRead):
        extract.plain(text, title=title)


def test_a_title_alone_is_an_article_of_no_text() -> None:
    article = extract.plain("", title="The harbour board votes to rebuild the pier")
    assert (article.text, article.language, article.coverage.paragraphs_read) == ("", "en", 0)


def test_an_empty_title_is_no_title() -> None:
    assert extract.plain("Some text.", title="").title is None


def test_plain_text_has_no_page_and_all_its_paragraphs_are_read() -> None:
    article = extract.plain("One.\n\nTwo.\n \nThree.", url="https://t.example/a")
    assert (article.page, article.site, article.url) == (None, None, "https://t.example/a")
    assert (article.coverage.paragraphs_read, article.coverage.paragraphs_seen) == (3, 3)


def test_a_text_over_the_cap_is_refused() -> None:
    with pytest.raises(TooLarge):
        extract.plain("x" * 2_000_001)


def test_a_line_of_interface_is_kept_and_not_read() -> None:
    article = extract.plain("The pier stays shut.\n\nShare this article\r\n\nIt opens in May.\n Read more: five walks ")
    document = sentences.cut(article)
    assert [article.text[slice(*span)] for span in document.paragraphs] == ["The pier stays shut.", "It opens in May."]
    assert len(document.sentences) == 2
    assert (article.coverage.paragraphs_read, article.coverage.paragraphs_seen) == (2, 4)
    assert article.coverage.note


def test_a_sentence_that_opens_like_a_line_of_interface_is_read() -> None:
    article = extract.plain(
        "The pier stays shut.\nSign up to the rota, the clerk told volunteers on Monday, or lose it."
    )
    assert article.skipped == ()


def test_a_text_of_nothing_but_interface_is_read_as_it_stands() -> None:
    assert extract.plain("Read more").skipped == ()


def test_a_line_of_interface_between_paragraphs_changes_nothing_that_is_read() -> None:
    lines = ["The pier stays shut, the clerk said.", "It opens in May.", "Nobody came."]
    bare, full = (
        tokens.cut(article.text, sentences.cut(article).sentences, article.skipped)
        for article in (
            extract.plain("\n\n".join(lines)),
            extract.plain("\n\n".join([lines[0], "Share this article", lines[1], "Advertisement", lines[2]])),
        )
    )
    assert full.folded == bare.folded
    assert full.sentence.tolist() == bare.sentence.tolist()


def test_a_text_that_says_who_wrote_it_and_when_is_believed() -> None:
    article = extract.plain("Date: 3rd August 2017 Written by: Ada Pell\n\nThe pier was closed.\n\nIt was old.")
    assert (article.byline, article.published) == ("Ada Pell", "2017-08-03")
    assert (extract.plain("The pier was closed.").byline, extract.plain("The pier.").published) == (None, None)
