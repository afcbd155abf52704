"""Two voices say the same where they share what tells a statement from the rest; one voice never bears itself out."""

from collections.abc import Callable

import pytest

from model.detectors.reading import Reading
from model.detectors.sourcing import corroboration

Read = Callable[..., Reading]

CLAIM = "Harbour master Ida Holm said the north pier had lost eleven bolts since January. "
REST = "Rain fell on the market. The ferry left on time."


def borne_out(read: Read, text: str, voices: tuple[int, int] = (0, 1)) -> list[bool]:
    reading = read(text)
    weights, statements = corroboration.told(reading), reading.attributions.all
    assert len(statements) == 2
    found = [corroboration.said(reading.tokens, *each, weights) for each in zip(statements, voices, strict=True)]
    return [any(corroboration.agreeing(each, corroboration.tellers(found), weights)) for each in found]


@pytest.mark.parametrize(
    "other",
    [
        "Diver Tomas Varga said eleven bolts were gone from the north pier. ",
        "The survey found that the pier lost bolts in January. ",
    ],
)
def test_another_voice_that_says_the_same_bears_it_out(read: Read, other: str) -> None:
    assert borne_out(read, CLAIM + other + REST) == [True, True]


def test_another_claim_does_not(read: Read) -> None:
    assert borne_out(read, CLAIM + "Diver Tomas Varga said the café would open on Sundays. " + REST) == [False, False]


def test_words_that_every_sentence_has_tell_nothing(read: Read) -> None:
    text = (
        "Ida Holm said the pier would close because the deck was rotten. Tomas Varga said the pier would open again "
        "once tickets were cheaper. The pier is long. The pier is old. The pier is green."
    )
    assert borne_out(read, text) == [False, False]


def test_nobody_bears_out_their_own_words(read: Read) -> None:
    again = "Holm said eleven bolts were gone from the north pier. "
    assert borne_out(read, CLAIM + again + REST, voices=(0, 0)) == [False, False]


@pytest.mark.parametrize(
    ("other", "taken"),
    [
        ("Diver Tomas Varga said the pier had stood in January. ", True),
        ("Diver Tomas Varga said the café would open on Sundays. ", False),
    ],
)
def test_what_shares_its_words_takes_a_statement_up(read: Read, other: str, taken: bool) -> None:
    reading = read(CLAIM + other + REST)
    weights = corroboration.told(reading)
    own, said = (corroboration.said(reading.tokens, s, n, weights) for n, s in enumerate(reading.attributions.all))
    assert corroboration.taken_up(own, corroboration.tellers([own, said]), weights) is taken
    assert not corroboration.taken_up(own, corroboration.tellers([own]), weights)


def test_the_statements_that_agree_are_named_by_their_voices(read: Read) -> None:
    reading = read(CLAIM + "Diver Tomas Varga said eleven bolts were gone from the north pier. " + REST)
    weights = corroboration.told(reading)
    own, other = (corroboration.said(reading.tokens, s, n, weights) for n, s in enumerate(reading.attributions.all))
    assert {each.voice for each in corroboration.agreeing(own, corroboration.tellers([own, other]), weights)} == {1}


def test_an_empty_text_tells_nothing(read: Read) -> None:
    assert corroboration.told(read("")) == {}


def test_figures_names_and_long_words_can_tell_a_statement(read: Read) -> None:
    reading = read("The bolts that Ida Holm had in 1987 were of brass.")
    telling = corroboration.telling(reading).tolist()
    assert [reading.tokens.text(at) for at, tells in enumerate(telling) if tells] == ["bolts", "holm", "1987", "brass"]
