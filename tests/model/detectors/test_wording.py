"""Sentences for readers: found by signal and key, filled with facts, complete."""

import string
from importlib import resources

import pytest

from model.detectors import wording

SAYS = resources.files("model").joinpath("words", "says")
SIGNALS = sorted(path.name.removesuffix(".toml") for path in SAYS.iterdir() if path.name.endswith(".toml"))


def test_a_sentence_without_facts_is_said_as_it_stands() -> None:
    assert wording.say("style", "nothing") == "There is no prose here to compare."


def test_an_unknown_sentence_is_an_error() -> None:
    with pytest.raises(KeyError):
        wording.say("style", "never_written")


@pytest.mark.parametrize("signal", SIGNALS)
def test_every_sentence_can_be_filled_in_by_name(signal: str) -> None:
    for key, sentence in wording._sentences(signal).items():
        fields = [field for _, field, _, _ in string.Formatter().parse(sentence) if field is not None]
        assert all(field.isidentifier() for field in fields), key
        assert sentence.count("{") == len(fields), key


@pytest.mark.parametrize("signal", SIGNALS)
def test_no_sentence_speaks_of_truth_or_accuses(signal: str) -> None:
    accusing = {
        "fake",
        "lie",
        "lies",
        "lying",
        "liar",
        "false",
        "falsehood",
        "true",
        "untrue",
        "propaganda",
        "disinformation",
    }
    for key, sentence in wording._sentences(signal).items():
        assert not accusing & set(sentence.lower().replace(",", " ").replace(".", " ").split()), key
