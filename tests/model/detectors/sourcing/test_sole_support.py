"""A claim rests on one voice alone where hardly a word of it stands in the headline, in the text or with others."""

from collections.abc import Callable

import pytest

from model.detectors.reading import Reading
from model.detectors.sourcing import sole_support

Read = Callable[..., Reading]

CLAIM = "Harbour master Ida Holm said the north pier had lost eleven rusty bolts since January. "
REST = "Rain fell on the market. "


def alone(reading: Reading) -> list[bool]:
    return list(sole_support.of(reading, [True] * len(reading.attributions.all)))


def test_what_nobody_else_tells_rests_on_one_voice(read: Read) -> None:
    assert alone(read(CLAIM + REST)) == [True]


@pytest.mark.parametrize(
    "other",
    [
        "Since January the pier has been losing bolts. ",
        "The January storm cost the pier a bolt. ",
        "“The bolts on that pier held until January,” the tide table says. ",
    ],
)
def test_what_others_take_up_in_any_form_does_not(read: Read, other: str) -> None:
    assert not alone(read(CLAIM + other + REST))[0]


def test_what_the_headline_tells_does_not(read: Read) -> None:
    assert alone(read(CLAIM + REST, title="North pier is closed after bolts go missing in January")) == [False]


def test_one_voice_does_not_bear_itself_out(read: Read) -> None:
    assert alone(read(CLAIM + REST + "Holm said eleven bolts of the north pier were rusty in January. "))[0]


def test_a_few_words_tell_too_little(read: Read) -> None:
    assert alone(read("Ida Holm said the pier was rotten. " + REST)) == [False]


def test_who_is_not_asked_about_is_not_looked_at(read: Read) -> None:
    assert list(sole_support.of(read(CLAIM), [False])) == [False]
