"""What happens to an article without mattering: each disturbance changes what it says it does, and no word."""

from random import Random

import pytest

from model.detectors.text import folding
from training import perturbations
from training.perturbations import Disturbance

PIECE = (
    "Council's pier plan 'dead', Outlet learns",
    'The council\'s board met on Monday. "We cannot pay for it," the clerk said.\n\n'
    "Outlet asked twice. No one else spoke, and nobody came.\n\nThe pier stays shut.",
)
NAMES = {each.name: each for each in (*perturbations.ALIKE, *perturbations.REPORTED)}


def done(name: str) -> perturbations.Perturbed:
    return NAMES[name].of(PIECE, Random(4))


def words(text: str) -> str:
    return "".join(c for c in folding.fold(text).text.lower() if c.isalnum())


@pytest.mark.parametrize("each", NAMES.values(), ids=lambda each: each.name)
def test_the_same_lot_disturbs_the_same(each: Disturbance) -> None:
    assert each.of(PIECE, Random(1)) == each.of(PIECE, Random(1))


@pytest.mark.parametrize("name", ["straight quotes", "curly quotes", "paragraphs joined", "paragraphs parted"])
def test_marks_and_breaks_change_no_word(name: str) -> None:
    assert words(done(name).text) == words(PIECE[1])


def test_quotes_are_curled_by_what_stands_before_them() -> None:
    curled = done("curly quotes")
    assert "“We cannot pay for it,” the clerk" in curled.text
    assert curled.title == "Council’s pier plan ‘dead’, Outlet learns"
    assert perturbations.straight((curled.title, curled.text), Random(0)).text == PIECE[1]


def test_paragraphs_are_joined_into_one_and_parted_by_sentence() -> None:
    assert "\n" not in done("paragraphs joined").text
    assert done("paragraphs parted").text.split("\n\n")[0] == "The council's board met on Monday."


def test_lines_of_interface_stand_between_paragraphs() -> None:
    lines = done("lines of interface").text.split("\n\n")
    assert len(lines) == 6
    assert [line for line in lines if line in PIECE[1]] == PIECE[1].split("\n\n")


def test_the_publisher_comes_and_goes() -> None:
    named, unnamed = done("publisher named"), done("publisher not named")
    assert named.text.count(perturbations.OUTLET) == 2
    assert "Outlet" not in named.text + unnamed.text + unnamed.title


def test_a_page_holds_the_same_paragraphs() -> None:
    page = done("page against text").html
    assert page
    assert page.count("<p>") == 3
    assert "&quot;We cannot pay for it,&quot;" in page


def test_what_is_begun_is_a_beginning() -> None:
    begun = done("first 60% against the whole").text
    assert PIECE[1].startswith(begun)
    assert 0 < len(begun) < len(PIECE[1])


@pytest.mark.parametrize(
    ("given", "recased"),
    [
        ("Board votes to close pier", "Board Votes To Close Pier"),
        ("Board Votes To Close Pier", "Board votes to close pier"),
    ],
)
def test_a_headline_is_set_the_other_way(given: str, recased: str) -> None:
    assert perturbations.recased((given, "text"), Random(1)).title == recased


def test_look_alikes_are_other_letters_that_fold_back() -> None:
    swapped = perturbations.foreign(("", "peace talks, said the expo " * 20), Random(2)).text
    assert not swapped.isascii()
    assert len(swapped) == len("peace talks, said the expo " * 20)


def test_characters_without_width_fold_away() -> None:
    split = done("characters without width")
    assert split.text != PIECE[1]
    assert words(split.text) == words(PIECE[1])
