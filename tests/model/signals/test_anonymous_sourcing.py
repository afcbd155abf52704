"""Who speaks without a name is found, and what the article does about it; those who are named stay out of it."""

from collections.abc import Callable

import pytest

from model.detectors.reading import Reading
from model.signals import anonymous_sourcing
from model.types import Grounds, Hit

Read = Callable[..., Reading]


def one(read: Read, text: str) -> Hit:
    (hit,) = anonymous_sourcing.find(read(text)).hits
    return hit


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Critics say the plan will hurt the poorest.", "Critics"),
        ("Sources said the ward had no beds.", "Sources"),
        ("Council to close pier, officials say", "officials"),
        (
            "A senior official familiar with the talks said the mayor would go.",
            "A senior official familiar with the talks",
        ),
        ("“It was a mess,” said a nurse at the hospital.", "a nurse at the hospital"),
    ],
)
def test_those_who_speak_without_a_name_are_found(read: Read, text: str, source: str) -> None:
    hit = one(read, text)
    assert text[slice(*hit.span)] == source
    assert hit.source is not None
    assert hit.source.kind == "anonymous"
    assert anonymous_sourcing.find(read(text)).sentences[0].probability >= 0.5


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ada Pell said the library would close.",
        "The Ministry of Culture said the branch would close.",
        "A county report found that the cost had doubled.",
        "@wexmoor_news tweeted that the bridge was shut.",
        "Officials cleared the road and residents went home.",
        "Officials at the Ministry were told in March that the homes were unsafe.",
        "",
    ],
)
def test_named_sources_and_people_who_do_not_speak_stay_out(read: Read, text: str) -> None:
    found = anonymous_sourcing.find(read(text))
    assert found.hits == ()
    assert all(sentence.probability < 0.5 for sentence in found.sentences)


@pytest.mark.parametrize(
    ("text", "qualified"),
    [
        ("A senior official familiar with the talks said the mayor would go.", True),
        ("Two people briefed on the inquiry said the bridge was closed late.", True),
        ("A nurse at the hospital said the ward had no beds.", True),
        ("Officials said the ward had no beds.", False),
        ("Critics say the plan will hurt the poorest.", False),
    ],
)
def test_qualified_where_role_or_access_is_told(read: Read, text: str, qualified: bool) -> None:
    assert one(read, text).qualified is qualified


@pytest.mark.parametrize(
    ("text", "explained"),
    [
        (
            "A port clerk, speaking on condition of anonymity because she feared for her job, "
            "said the bridge was shut.",
            True,
        ),
        ("A nurse who asked not to be named said the ward had no beds.", True),
        ("Officials said the bridge was shut. They were not authorized to discuss the matter.", True),
        ("Officials said the bridge was shut.", False),
    ],
)
def test_explained_where_a_reason_is_given(read: Read, text: str, explained: bool) -> None:
    assert one(read, text).explained is explained


def test_a_reason_given_for_one_source_does_not_serve_the_next(read: Read) -> None:
    text = (
        "An official familiar with the talks, who asked not to be named, said the mayor would go. "
        "Critics say the plan will hurt the poorest."
    )
    assert [hit.explained for hit in anonymous_sourcing.find(read(text)).hits] == [True, False]


def test_corroborated_where_a_named_source_says_the_same(read: Read) -> None:
    named = "Ines Falk, the county auditor, said the ward had no beds for nine weeks."
    other = "Ines Falk, the county auditor, said the budget was late."
    hits = [
        anonymous_sourcing.find(read(f"Officials say the ward had no beds. {text}")).hits for text in (named, other)
    ]
    assert [hit.corroborated for found in hits for hit in found] == [True, False]


def test_each_ground_comes_with_its_words(read: Read) -> None:
    text = (
        "Two nurses at the county hospital, who asked not to be named, said the ward had no beds. "
        "Ines Falk, the county auditor, said the ward had no beds for nine weeks."
    )
    hit = one(read, text)
    assert hit.grounds is not None
    assert [text[slice(*span)] for span in hit.grounds.qualified] == ["nurses at the county hospital"]
    assert [text[slice(*span)] for span in hit.grounds.explained] == ["who asked not to be named"]
    assert [text[slice(*span)] for span in hit.grounds.corroborated] == [text[text.index("Ines") : -1]]
    assert (hit.qualified, hit.explained, hit.corroborated) == (True, True, True)
    assert "(“who asked not to be named”)" in hit.note


def test_no_ground_has_no_words(read: Read) -> None:
    hit = one(read, "Critics say the plan will hurt the poorest.")
    assert hit.grounds == Grounds()
    assert "“" not in hit.note


def test_what_is_left_out_is_measured_apart_from_presence(read: Read) -> None:
    bare = "Critics say the plan will hurt the poorest. Mayor Ada Pell said it would not."
    told = "A nurse at the ward who asked not to be named said the ward had no beds. Mayor Ada Pell said it was shut."
    named = [
        dict(zip(anonymous_sourcing.MEASURES, anonymous_sourcing.find(read(t)).measures, strict=True))
        for t in (bare, told)
    ]
    assert named[0]["anonymous_sourcing.share"] == named[1]["anonymous_sourcing.share"] == 0.5
    assert named[0]["anonymous_sourcing.bare"] == 0.5
    assert named[1]["anonymous_sourcing.bare"] == named[1]["anonymous_sourcing.unexplained"] == 0


def test_inside_a_quotation_it_is_the_speaker_who_names_nobody(read: Read) -> None:
    text = "“Critics say the plan is cruel. They are wrong,” Pell said."
    assert all(hit.quoted for hit in anonymous_sourcing.find(read(text)).hits)


def test_nothing_unnamed_is_said_as_such(read: Read) -> None:
    says = anonymous_sourcing.find(read("Mayor Ada Pell said the library would close.")).says
    assert says == "No statement here rests on someone who speaks without a name."


@pytest.mark.parametrize("text", ["", "😀", "said sources said", "”“’", "SOURCES SAY", "שלום"])
def test_any_text_gets_an_answer(read: Read, text: str) -> None:
    found = anonymous_sourcing.find(read(text))
    assert len(found.measures) == len(anonymous_sourcing.MEASURES)
    assert found.says
