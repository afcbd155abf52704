"""Satire is labelled by its section, its title or a line of its text; a report can speak of satire."""

import pytest

from model.detectors.formats import satire_labels
from tests.model.news import NEWS


@pytest.mark.parametrize("place", ["/satire/pier", "Humour", "Satire"])
def test_satire_has_sections_of_its_own(place: str) -> None:
    assert satire_labels.PLACED.search(place)


@pytest.mark.parametrize("title", ["Satire: pier elected mayor", "Pier elected mayor [satire]"])
def test_a_title_can_say_it(title: str) -> None:
    assert satire_labels.HEADING.search(title)


def test_a_title_about_satire_does_not() -> None:
    assert not satire_labels.HEADING.search("Satire of the pier opens in May")


@pytest.mark.parametrize("line", ["This article is a work of satire.", "\n\nSatire"])
def test_a_text_can_say_it(line: str) -> None:
    assert satire_labels.is_stated(NEWS + line)


def test_a_report_can_speak_of_it() -> None:
    assert not satire_labels.is_stated(NEWS + "A film about the board, a satire, opens in May.")
