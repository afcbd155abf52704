"""Words of speech are told from words of thought."""

from collections.abc import Callable

import pytest

from model.detectors.attribution import mentions, speech_cues
from model.detectors.reading import Reading
from model.detectors.text import word_classes

Read = Callable[..., Reading]


def spoken(read: Reading) -> float:
    classes = word_classes.of(read.tokens, read.names, read.taught[word_classes.TABLE])
    page = mentions.page(read.tokens, read.names, classes)
    return speech_cues.probabilities(page, [(0, len(read.tokens) - 1)], read.taught[speech_cues.TABLE])[0]


@pytest.mark.parametrize("cue", ["said", "according to", "told", "says", "added"])
def test_speech(read: Read, cue: str) -> None:
    assert spoken(read(cue)) > 0.9


@pytest.mark.parametrize("cue", ["believe", "hopes", "shows", "supported", "wants"])
def test_no_speech(read: Read, cue: str) -> None:
    assert spoken(read(cue)) < 0.5


def test_no_cues_have_no_odds(read: Read) -> None:
    classes = word_classes.of(read("").tokens, read("").names, read("").taught[word_classes.TABLE])
    page = mentions.page(read("").tokens, read("").names, classes)
    assert speech_cues.probabilities(page, [], read("").taught[speech_cues.TABLE]) == []
