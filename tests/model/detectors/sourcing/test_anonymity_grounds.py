"""The words that ground an unnamed source are given, and no more of the sentence than they need."""

from collections.abc import Callable

import pytest

from model.detectors.attribution.attributions import Words
from model.detectors.reading import Reading
from model.detectors.sourcing import anonymous_sources
from model.detectors.sourcing.anonymous_sources import Anonymous

Read = Callable[..., Reading]


def one(read: Read, text: str) -> tuple[Anonymous, Callable[[tuple[Words, ...]], list[str]]]:
    reading = read(text)
    (found,) = anonymous_sources.find(reading)
    return found, lambda runs: [text[slice(*reading.tokens.span(*words))] for words in runs]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "A senior official familiar with the talks said the mayor would go.",
            "senior official familiar with the talks",
        ),
        ("Two loggers said the bridge was closed late.", "loggers"),
        ("One Wexmoor trade expert said the bridge was closed late.", "Wexmoor trade expert"),
        ("A nurse said the bridge was closed late.", "nurse"),
        ("Two people briefed on the inquiry said the bridge was closed late.", "briefed on the inquiry"),
        ("“It was a mess,” said a nurse at the hospital.", "nurse at the hospital"),
        (
            "Two civil servants who worked on the plan, and who spoke on condition of anonymity because they feared "
            "for their jobs, said the plan had been shelved in May.",
            "civil servants who worked on the plan",
        ),
        ("The plan is dead, according to one person, who was briefed on the vote.", "briefed on the vote"),
    ],
)
def test_role_and_access_are_given_without_the_reason(read: Read, text: str, words: str) -> None:
    found, said = one(read, text)
    assert said(found.qualified) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Officials said the ward had no beds.",
        "Officials who spoke on condition of anonymity said the ward had no beds.",
        "Critics said the mayor was close to a decision.",
    ],
)
def test_a_bare_post_and_what_is_said_tell_neither(read: Read, text: str) -> None:
    found, _ = one(read, text)
    assert found.qualified == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "A port clerk, speaking on condition of anonymity because she feared for her job, said it was shut.",
            "speaking on condition of anonymity because she feared for her job",
        ),
        ("A nurse who asked not to be named said the ward had no beds.", "who asked not to be named"),
        (
            "Officials said the bridge was shut. They were not authorized to discuss the matter.",
            "They were not authorized to discuss the matter",
        ),
    ],
)
def test_the_reason_is_given_to_its_end(read: Read, text: str, words: str) -> None:
    found, said = one(read, text)
    assert said(found.explained) == [words]


def test_no_reason_is_read_into_what_somebody_else_is_allowed(read: Read) -> None:
    found, _ = one(read, "Officials said the firm was not authorized to sell the drug.")
    assert found.explained == ()
