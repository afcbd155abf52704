"""Sections, titles and bylines label opinion in set ways; a word that merely looks like one is no label."""

import pytest

from model.detectors.formats import opinion_labels


@pytest.mark.parametrize(
    "title",
    [
        *("Opinion: Build it", "EDITORIAL | Build it", "Letter: On piers", "Op-Ed – Build it", "My view: build it"),
        *("Build the pier (COMMENTARY)", "Build the pier | Opinion", "Guest column: build it"),
    ],
)
def test_a_title_can_say_it(title: str) -> None:
    assert opinion_labels.HEADING.search(title)


@pytest.mark.parametrize(
    "title",
    [
        "Opinion poll: most want a pier",
        "Columns of smoke over the pier",
        "A letter from Sallow",
        "The board (of review)",
    ],
)
def test_a_title_about_opinion_does_not(title: str) -> None:
    assert not opinion_labels.HEADING.search(title)


@pytest.mark.parametrize(
    "place", ["Opinion", "News, Opinion", "Column", "/opinion-north/pier", "/2026/commentisfree/a"]
)
def test_opinion_has_sections_of_its_own(place: str) -> None:
    assert opinion_labels.PLACED.search(place)


@pytest.mark.parametrize("place", ["Lettering", "Harbour", "/public-opinion-shifts", "/news/no-comment"])
def test_other_sections_are_none_of_them(place: str) -> None:
    assert not opinion_labels.PLACED.search(place)


@pytest.mark.parametrize(
    "place", ["Reviews", "Album/Single Reviews,Reviews", "Film review", "/music-reviews/pier-song"]
)
def test_a_section_of_reviews_judges(place: str) -> None:
    assert opinion_labels.REVIEWED.search(place)


@pytest.mark.parametrize(
    "place", ["Judicial review", "Review of the year's votes", "Board of Review", "/news/board-orders-a-budget-review"]
)
def test_other_reviews_do_not(place: str) -> None:
    assert not opinion_labels.REVIEWED.search(place)


@pytest.mark.parametrize("byline", ["Editorial board", "The editors", "Ada Pell, columnist"])
def test_a_byline_can_say_it(byline: str) -> None:
    assert opinion_labels.BYLINE.search(byline)


def test_a_reporters_byline_does_not() -> None:
    assert not opinion_labels.BYLINE.search("Ada Pell, editor of the harbour pages")
