"""A surname, a pronoun and a short form lead back to the name given before; a stranger leads nowhere."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from model.detectors.coreference import speakers
from model.detectors.reading import Reading

Read = Callable[..., Reading]

TOMAS = "“Nobody asked us,” said Tomas Varga. "
ADA = "“The pier is rotten,” said Ada Pell. "


def led(read: Reading) -> list[str | None]:
    """The voice of each statement in the order of their cues, under its fullest name."""
    names = [voice.name for voice in read.voices.all]
    spans = [None if name is None else speakers.span(read.text, read.tokens, name) for name in names]
    said = [None if span is None else read.text[slice(*span)] for span in spans]
    return [said[number] for number in read.voices.of]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TOMAS + "“It was a mess,” Varga said.", ["Tomas Varga"] * 2),
        (TOMAS + "“It was a mess,” Mr. Varga said.", ["Tomas Varga"] * 2),
        (TOMAS + "Varga’s statement said the deck was rotten.", ["Tomas Varga"]),
        ("“Nobody asked us,” said Ada B. Pell. “It was a mess,” Pell said.", ["Ada B. Pell"] * 2),
        ("Senator Ada Pell said the pier was shut. Sen. Pell said it was old.", ["Ada Pell"] * 2),
        ("“Nobody asked us,” said the mayor, Ada Pell. “It was a mess,” Pell said.", ["Ada Pell"] * 2),
        ("“Nobody asked us,” Pell said. “It was a mess,” said Ada Pell, 43.", ["Ada Pell"] * 2),
    ],
)
def test_a_surname_takes_the_full_name(read: Read, text: str, expected: list[str]) -> None:
    assert led(read(text))[: len(expected)] == expected


def test_a_possessive_does_not_stay_in_the_name(read: Read) -> None:
    text = "Tomas Varga’s claim that the deck was rotten was denied by Ada Pell. “It was a mess,” Varga said."
    assert "Tomas Varga" in led(read(text))
    assert "Tomas Varga’s" not in led(read(text))


def test_of_two_with_one_surname_each_keeps_their_own(read: Read) -> None:
    text = TOMAS + "“I asked them,” said Ida Varga. “They did not,” said Mr. Varga. Ms. Varga said they did."
    assert led(read(text)) == ["Tomas Varga", "Ida Varga", "Tomas Varga", "Ida Varga"]


def test_a_surname_stays_with_whom_it_has_been_used_for_when_a_namesake_is_only_mentioned(read: Read) -> None:
    text = (
        TOMAS + "“It was a mess,” Varga said. Varga said the board had slept. "
        "His uncle was the painter Emil Varga. “We all paint,” Varga said."
    )
    assert led(read(text)) == ["Tomas Varga"] * 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TOMAS + "“It was a mess,” he said.", ["Tomas Varga"] * 2),
        (TOMAS + ADA + "“It was a mess,” he said.", ["Tomas Varga", "Ada Pell", "Tomas Varga"]),
        (ADA + TOMAS + "She said the deck was old.", ["Ada Pell", "Tomas Varga", "Ada Pell"]),
        ("Tomas Varga walked along the pier on Tuesday. “It was a mess,” he said.", ["Tomas Varga"]),
        ("Tomas Varga and his crew left. “It was a mess,” he said.", ["Tomas Varga"]),
    ],
)
def test_he_and_she_take_the_person_who_stands_out_before(read: Read, text: str, expected: list[str]) -> None:
    assert led(read(text)) == expected


def test_a_pronoun_after_nobody_is_a_voice_of_its_own(read: Read) -> None:
    assert led(read("“It was a mess,” she said.")) == ["she"]


def test_they_are_the_last_who_were_many(read: Read) -> None:
    assert led(read("Residents said the bridge was shut. They said it was old.")) == ["Residents"] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Bureau of Labor Statistics said prices rose. The bureau said wages fell.",
            ["The Bureau of Labor Statistics"] * 2,
        ),
        (
            "The Bureau of Labor Statistics (BLS) said prices rose. BLS said wages fell.",
            ["The Bureau of Labor Statistics"] * 2,
        ),
        (
            "Cuts at the Ministry of Culture begin in May. The ministry said no branch would close.",
            ["Ministry of Culture"],
        ),
        (
            "The group that owns the pier, Wexmoor Holdings, said it was safe. Wexmoor Holdings said it was old.",
            ["Wexmoor Holdings"] * 2,
        ),
        ("Senator Ada Pell left the room. The senator said the vote was lost.", ["Ada Pell"]),
    ],
)
def test_a_short_form_takes_the_full_one(read: Read, text: str, expected: list[str]) -> None:
    assert led(read(text)) == expected


def test_one_nurse_is_not_another_but_the_nurse_is_she(read: Read) -> None:
    text = "A nurse said the ward was full. The nurse said nobody slept. A nurse at the clinic said all was well."
    found = read(text)
    assert len(set(found.voices.of)) == 2
    assert found.voices.of[0] == found.voices.of[1]


def test_i_and_we_inside_a_quotation_are_the_speaker(read: Read) -> None:
    found = led(read("“I think the deck is rotten and we believe it will fall,” said Ada Pell."))
    assert set(found) == {"Ada Pell"}


def test_adding_is_what_the_one_does_who_said_before(read: Read) -> None:
    assert set(led(read("Ada Pell said the deck was rotten, adding that it would fall."))) == {"Ada Pell"}


def test_several_who_say_it_together_are_one_voice_of_their_own(read: Read) -> None:
    text = "Ada Pell and Tomas Varga said the deck was rotten. Pell said it would fall."
    assert led(read(text)) == ["Ada Pell and Tomas Varga", "Ada Pell"]


def test_nothing_said_is_nobodys(read: Read) -> None:
    assert read("Rain fell on the market.").voices == speakers.Voices((), ())


def test_who_is_known_by_name_is_not_unnamed(read: Read) -> None:
    reading = read("Ada Pell said the pier was shut.")
    (statement,) = reading.attributions.all
    taken = replace(reading.attributions, all=(replace(statement, kind="anonymous", unnamed=0.9),))
    (found,) = speakers.settled(reading.tokens, taken, reading.voices).all
    assert (found.kind, found.unnamed) == ("named", 0.0)


def test_a_mayor_with_a_name_is_not_the_town(read: Read) -> None:
    reading = read("Wexmoor Mayor Ada Pell said the pier was shut.")
    (statement,) = reading.attributions.all
    taken = replace(reading.attributions, all=(replace(statement, kind="organization"),))
    (found,) = speakers.settled(reading.tokens, taken, reading.voices).all
    assert found.kind == "named"


def test_the_nurse_is_who_was_called_one(read: Read) -> None:
    assert (
        led(read("Ada Pell, 43, a nurse at the clinic, said it was full. The nurse said nobody slept."))
        == ["Ada Pell"] * 2
    )


def test_a_body_is_a_body_wherever_it_speaks(read: Read) -> None:
    reading = read("Wexmoor said prices rose. Wexmoor said wages fell.")
    first, second = reading.attributions.all
    kinds = (replace(first, kind="organization"), replace(second, kind="named"))
    voices = speakers.read(reading.tokens, reading.names, kinds)
    found = speakers.settled(reading.tokens, replace(reading.attributions, all=kinds), voices)
    assert [voices.all[n].kind for n in voices.of] == ["organization"] * 2
    assert [each.kind for each in found.all] == ["organization"] * 2


def test_a_person_in_full_is_no_body_and_no_group(read: Read) -> None:
    reading = read("Ada Pell said the pier was shut.")
    (statement,) = reading.attributions.all
    for kind in ("organization", "collective"):
        taken = replace(reading.attributions, all=(replace(statement, kind=kind),))
        (found,) = speakers.settled(reading.tokens, taken, reading.voices).all
        assert found.kind == "named"


def test_those_who_have_heard_somebody_are_not_that_somebody(read: Read) -> None:
    found = led(read("Ada Pell left. Voters who have heard Ada Pell said the pier was rotten."))
    assert found == ["Voters"]


def test_a_body_called_who_is_no_pronoun(read: Read) -> None:
    text = "A WHO lawyer said the pier was shut. According to the WHO, the ferry was late."
    assert led(read(text)) == ["A WHO lawyer", "the WHO"]


def test_an_example_and_a_description_behind_a_comma_are_not_who_speaks(read: Read) -> None:
    text = "Local officials, including Mayor Ada Pell, said the pier was shut."
    assert led(read(text)) == ["Local officials"]
    text = "The head of the Pier Trust, an old Wexmoor house, said the pier was shut."
    assert led(read(text)) == ["The head of the Pier Trust"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tomas Varga left. Skipper Tomas Varga said it rained. Varga said it was cold.", ["Tomas Varga"] * 2),
        ("Tomas Lund Varga left. “It rained,” Lund Varga said.", ["Tomas Lund Varga"]),
        ("Wexmoor president and director Ada Pell said it rained. Pell said it was cold.", ["Ada Pell"] * 2),
        ("“It rained,” said Ada Pell. Ida Pell said it was cold.", ["Ada Pell", "Ida Pell"]),
    ],
)
def test_a_part_of_a_full_name_is_the_same_person(read: Read, text: str, expected: list[str]) -> None:
    assert led(read(text)) == expected
