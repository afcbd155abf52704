import pytest

from model.detectors import hedges, tokens
from model.types import Span


def found(text: str) -> list[str]:
    words = tokens.cut(text, [Span(0, len(text))])
    return [text[slice(*words.span(hedge.first, hedge.last))] for hedge in hedges.find(words)]


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("The bridge was reportedly unsafe.", "reportedly"),
        ("It is widely believed that the fire began in the loft.", "It is widely believed that"),
        ("Mr Orrin is said to have left Tarnbrook.", "is said to"),
        ("She was thought to be in Vessel Bay.", "was thought to"),
        ("The alleged arsonist left by boat.", "alleged"),
        ("Suspected smugglers were held overnight.", "Suspected"),
        ("The plan would appear to be dead.", "would appear to"),
        ("It seems the pier will stay.", "It seems"),
        ("The ferry may be late.", "may"),
        ("Sources say the mill will close.", "Sources say"),
        ("It is unclear whether the tide did it.", "It is unclear"),
        ("It could mean a second vote.", "could"),
        ("The council is likely to refuse.", "likely"),
        ("The boat was re\u00adported\u200bly lost.", "re\u00adported\u200bly"),
        ("The boat was r\u0435portedly lost.", "r\u0435portedly"),
    ],
)
def test_a_hedge_is_found_with_its_words(text: str, hedge: str) -> None:
    assert found(text) == [hedge]


@pytest.mark.parametrize(
    "text",
    [
        "The council meets on 5 May in Wexmoor.",
        "Theresa May was not invited.",
        "May is the wettest month here.",
        "Mr Orrin appeared in court on Monday.",
        "She appeared on a radio show.",
        "Prosecutors alleged that he took the money.",
        "He suspected that the door was open.",
        "The report was said by clerks to be late.",
        "Mr Orrin said the pier was closed.",
        "They could not open the gate.",
        "Likely voters split evenly.",
        "She understood the rules.",
        "Is he supposed to sign it?",
        "The minister thought of leaving.",
        "",
        "😀 \u200b ﷺ",
    ],
)
def test_the_same_words_in_another_use_are_no_hedge(text: str) -> None:
    assert found(text) == []


def test_overlapping_proposals_give_one_hedge() -> None:
    assert found("It is likely to rain, it is believed to be unlikely.") == [
        "It is likely",
        "it is believed to",
        "unlikely",
    ]
