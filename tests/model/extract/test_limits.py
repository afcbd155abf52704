"""Limits before parsing: hostile pages are refused at once, real ones pass."""

import time

import pytest

from model.errors import TooLarge
from model.extract import limits, page

PROSE = "<p>The harbour board of Sallow voted on Tuesday to rebuild the pier, its clerk said in a note to members.</p>"


def found(html: str) -> TooLarge:
    with pytest.raises(TooLarge) as caught:
        limits.check(html)
    return caught.value


def test_a_page_at_every_cap_passes() -> None:
    limits.check("<b>" * limits.TAGS)
    limits.check("x" * limits.CHARACTERS)
    limits.check("<p" + " a=1" * limits.ATTRIBUTES + ">")


def test_two_million_characters_and_one_are_too_many() -> None:
    error = found("x" * (limits.CHARACTERS + 1))
    assert (error.what, error.found, error.most) == ("characters", 2_000_001, 2_000_000)


def test_forty_thousand_tags_are_too_many() -> None:
    assert str(found("<b>" * 40_000)) == "too large: 40,000 tags, at most 30,000 are read"


@pytest.mark.parametrize("between", [" ", "\n", "\t", "/", " / "])
def test_a_hundred_thousand_attributes_on_one_tag_are_too_many(between: str) -> None:
    tag = "<p" + "".join(f"{between}a{i}=1" for i in range(100_000)) + ">"
    assert found(PROSE + tag).what == "attributes on one tag"


def test_attributes_without_a_closing_bracket_are_counted_too() -> None:
    assert found("<p" + " a" * 100_000).what == "attributes on one tag"


@pytest.mark.parametrize(
    "filler", [" " * 1_500_000 + "=", "/" * 1_500_000, " =" * 700_000], ids=["blank", "slash", "equals"]
)
def test_counting_takes_time_in_proportion_to_the_page(filler: str) -> None:
    """A count that backtracks takes hours here, so a generous bound tells the two apart on any machine."""
    began = time.process_time()
    limits.check("<p" + filler + ">")
    assert time.process_time() - began < 5


def test_a_minified_script_that_looks_like_tags_is_no_tag_with_attributes() -> None:
    script = "for(i=0;i<n;i++)if(a<b&&c>d){x=y/z}" * 8_000
    limits.check(f"<script>{script}</script>{PROSE}")


def test_a_long_paragraph_is_no_tag_with_attributes() -> None:
    limits.check("<p>" + "one two three " * 20_000 + "</p>")


def test_three_hundred_levels_are_refused_and_not_silently_cut() -> None:
    with pytest.raises(TooLarge, match="levels of nested tags"):
        page.article("<html><body>" + "<div>" * 300 + PROSE * 6 + "</div>" * 300 + "</body></html>")


def test_two_hundred_levels_are_read() -> None:
    assert "harbour board" in page.article("<html><body>" + "<div>" * 200 + PROSE * 6 + "</div>" * 200).text


def test_plain_text_has_the_same_length_cap() -> None:
    limits.check_text("x" * limits.CHARACTERS)
    with pytest.raises(TooLarge):
        limits.check_text("x" * (limits.CHARACTERS + 1))
