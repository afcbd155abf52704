from collections.abc import Callable

import pytest

from model.detectors.reading import Reading
from model.signals import hedging

Read = Callable[..., Reading]


def test_a_claim_at_nobodys_door_is_marked_and_said(read: Read) -> None:
    text = "The mill is believed to have closed. Ada Pell, its owner, said it opens on Monday."
    found = hedging.find(read(text))
    assert [text[slice(*hit.span)] for hit in found.hits] == ["is believed to"]
    assert found.sentences[0].probability > 0.5 > found.sentences[1].probability
    assert "One of them reports a claim without saying whose it is." in found.says


def test_a_speakers_caution_is_kept_apart(read: Read) -> None:
    found = hedging.find(read("“It may be late,” said Ada Pell of the ferry office."))
    assert [hit.quoted for hit in found.hits] == [True]
    assert found.value == 0
    assert found.measures[2] > 0
    assert "speakers' caution" in found.says


def test_plain_reporting_stays_quiet(read: Read) -> None:
    found = hedging.find(read("The board of Wexmoor met on 5 May. Ada Pell appeared in court."))
    assert found.hits == ()
    assert "No hedges" in found.says


def test_the_rate_does_not_grow_with_the_article(read: Read) -> None:
    once = "The ferry reportedly left. It was full. "
    assert hedging.find(read(once)).value == pytest.approx(hedging.find(read(once * 40)).value)


def test_what_is_not_known_and_what_is_guessed_are_told_apart(read: Read) -> None:
    found = hedging.find(read("It is unclear if the mate was aboard. Perhaps he was ashore."))
    assert {hit.note for hit in found.hits} == {
        "Says that this is not known.",
        "Calls it likely or possible, not certain.",
    }


def test_a_teaser_below_hedges_nothing(read: Read) -> None:
    found = hedging.find(read("The ferry left at nine. It was full.\n\nFerry seems to be late again"))
    assert found.hits == ()


LAID = "the sentence says who reports it"


@pytest.mark.parametrize(
    "text",
    [
        "The pier is expected to close on Monday, the Herald reported.",
        "In the report it was claimed that the mate had been asleep at the wheel.",
        "The Herald withdrew a story in which it was claimed that the mate slept.",
    ],
)
def test_a_claim_without_an_agent_may_still_be_laid_at_a_door(read: Read, text: str) -> None:
    found = hedging.find(read(text))
    assert [LAID in hit.note for hit in found.hits] == [True]
    assert "without saying whose it is" not in found.says


@pytest.mark.parametrize(
    "text",
    [
        "The pier is expected to close on Monday.",
        "The pier is expected to close on Monday, the last day of the old council.",
        "The report is long, and the pier is expected to close.",
    ],
)
def test_elsewhere_it_is_not(read: Read, text: str) -> None:
    found = hedging.find(read(text))
    assert [LAID in hit.note for hit in found.hits] == [False]
    assert "One of them reports a claim without saying whose it is." in found.says


def test_what_is_seemingly_so_says_how_it_seems(read: Read) -> None:
    found = hedging.find(read("It was a seemingly endless speech on the pier."))
    assert [hit.note for hit in found.hits] == ["Says how things seem, not that they are so."]
