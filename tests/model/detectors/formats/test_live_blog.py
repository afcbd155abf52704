"""A live blog says so in its title, or opens its paragraphs with the time; other lives and times do not."""

import pytest

from model.detectors.formats import live_blog
from tests.model.news import NEWS


@pytest.mark.parametrize(
    "title", ["Pier vote: live updates", "LIVE: pier vote", "Pier vote as it happened", "Live blog"]
)
def test_a_title_can_say_it(title: str) -> None:
    assert live_blog.HEADING.search(title)


@pytest.mark.parametrize("title", ["Ferry lives on", "We live in Sallow", "Live music returns to the pier", ""])
def test_other_lives_are_none(title: str) -> None:
    assert not live_blog.HEADING.search(title)


def test_paragraphs_that_open_with_the_time_are_one() -> None:
    stamped = "\n\n".join(f"{hour}:05 {line}." for hour, line in enumerate(NEWS.split(". "), start=9))
    assert live_blog.is_stamped(stamped)


def test_times_inside_the_text_are_none() -> None:
    assert not live_blog.is_stamped(NEWS + "It met at 10:05, at 11:15, at 12:25 and at 13:35.")
