import pytest

from model.detectors.hedging import hedges
from model.detectors.text import tokens
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
        ("It has been alleged that the books were burnt.", "It has been alleged that"),
        ("The books, it was widely reported, were burnt.", "it was widely reported"),
        ("A man believed to be the ferryman ran off.", "believed to be"),
        ("The tide, thought to have risen twice, fell.", "thought to have"),
        ("Rain is forecast to stop the fair.", "is forecast to"),
        ("A pier that would seem safe fell.", "would seem"),
        ("New figures suggest that fewer boats sail.", "suggest"),
        ("The sea wall could collapse by spring.", "could"),
        ("The fire could have been started by sparks.", "could"),
        ("He could face a year in prison.", "could"),
        ("The keeper is unlikely to return.", "unlikely"),
        ("The fair, they likely knew, was lost.", "likely"),
        ("Divers looked for a possible leak.", "possible"),
        ("It is possible that the lamp failed.", "possible"),
        ("Storm Might Close Harbour For Good", "Might"),
        ("It could mean a second vote.", "could"),
        ("The council is likely to refuse.", "likely"),
        ("It is unclear if the mate was aboard.", "unclear if"),
        ("It was not immediately clear whether the lamp had failed.", "not immediately clear whether"),
        ("The keeper is widely regarded as the best on the coast.", "is widely regarded as"),
        ("The row looks like it will end by spring.", "looks like"),
        ("The pier looked as if it would hold.", "looked as if"),
        ("Perhaps the tide had turned.", "Perhaps"),
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
        "You'd probably be hard pressed to find another.",
        "They will answer as clearly as possibly over the day.",
        "Some people might think that the pier is ugly.",
        "The poorer they are, the more they are likely to owe.",
        "Why the lamp failed is unclear.",
        "The pier looks like a comb.",
        "The keeper regarded as useless whatever came by boat.",
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
        "It is unclear what the tide did.",
        "Experts say the wall is sound, and two council sources said so.",
        "The pier was once thought to be safe.",
        "It was what many believed to be a mistake.",
        "He said to be careful.",
        "Mr Orrin suggested a walk, and no figures suggest otherwise.",
        "A small room can seem large.",
        "Odd as it may seem, he won.",
        "He could hear the bell.",
        "He resigned before he could be dismissed.",
        "Neither crew could win a race.",
        "Let it be said to every keeper that the lamp was lit.",
        "When people say so, they laugh.",
        "They moved the boats so the ferry could turn.",
        "If the crew could swim, they would.",
        "The wall could have been saved if she had called.",
        "You may unsubscribe at any time.",
        "This page may not be republished.",
        "Whatever the cause may be, the wall fell.",
        "We may as well go home.",
        "Women were twice as likely to vote.",
        "Boys are more likely to row.",
        "She came as soon as possible.",
        "It is possible to walk there.",
        "They took every possible step.",
        "A would-be mayor spoke.",
        "LETTERS FOR MAY HERE",
        "",
        "😀 \u200b ﷺ",
    ],
)
def test_the_same_words_in_another_use_are_no_hedge(text: str) -> None:
    assert found(text) == []


def test_each_place_gives_one_hedge() -> None:
    assert found("It is likely to rain, it is believed to be unlikely.") == ["likely", "it is believed to", "unlikely"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Perhaps the tide had turned.", "guess"),
        ("In all likelihood the tide had turned.", "guess"),
        ("It is unclear whether the tide had turned.", "open"),
        ("He is regarded as the last of his trade.", "agentless"),
        ("The tide had reportedly turned.", "plain"),
        ("It looks as if the tide had turned.", "seeming"),
        ("The tide is not likely to turn.", "chance"),
    ],
)
def test_what_a_reader_is_told_goes_by_the_words(text: str, kind: str) -> None:
    assert [hedge.kind for hedge in hedges.find(tokens.cut(text, [Span(0, len(text))]))] == [kind]
