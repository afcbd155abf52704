"""What a reader can see in a turn of phrase: known phrases say what they do, others nothing."""

import tomllib
from importlib import resources

import numpy as np
import pytest

from model.detectors import wording
from model.detectors.style import craft_phrases, typical_phrases
from model.detectors.text import tokens
from model.types import Span


def seen(text: str) -> dict[str, str]:
    words = tokens.cut(text, [Span(0, len(text))])
    found = typical_phrases.read(words, np.zeros(len(words), bool))
    spans = [text[slice(*words.span(*ends))] for ends in zip(found.first.tolist(), found.last.tolist(), strict=True)]
    return {span: does for span, does in zip(spans, craft_phrases.does(found), strict=True) if does}


@pytest.mark.parametrize(
    ("text", "phrase", "does"),
    [
        ("The pier is safe, according to the clerk.", "according to", "sourced"),
        ("It has been shown to rust.", "been shown to", "measured"),
        ("Everyone knows it.", "Everyone knows", "sweeping"),
        ("That, make no mistake, was that.", "make no mistake", "assured"),
        ("It was a completely new pier.", "a completely", "judged"),
        ("It is a relatively small pier.", "relatively", "careful"),
    ],
)
def test_a_phrase_says_what_it_does(text: str, phrase: str, does: str) -> None:
    assert seen(text)[phrase] == does


@pytest.mark.parametrize(
    "text",
    [
        "The mayor introduced the plan in a recent speech.",
        "",
        "A course of study.",
        "It is unclear if it is expected to.",
    ],
)
def test_in_others_there_is_nothing_to_see(text: str) -> None:
    assert seen(text) == {}


def test_there_are_words_for_all_that_phrases_do() -> None:
    lists = tomllib.loads(resources.files("model").joinpath("words", "craft.toml").read_text("utf-8"))
    assert all(wording.say("style", f"note_{name}") for name in lists)
    assert len({phrase for phrases in lists.values() for phrase in phrases}) == sum(map(len, lists.values()))
