"""Parts of statements are read off the tagger, and what nobody says has a cue all the same."""

from collections.abc import Callable

import pytest

from model.detectors.attribution import context_features, decoding, tagger, tagger_features
from model.detectors.reading import Reading
from model.detectors.text import word_classes

Read = Callable[..., Reading]


def parts(read: Read, text: str) -> list[tuple[int, str]]:
    reading = read(text)
    classes = word_classes.of(reading.tokens, reading.names, reading.taught[word_classes.TABLE])
    columns = tagger_features.columns(reading.tokens, reading.names, classes, reading.taught[context_features.CUES])
    found, _ = decoding.tagged(reading.tokens, columns, reading.taught)
    ends = zip(found.part.tolist(), found.first.tolist(), found.last.tolist(), strict=True)
    return [(part, text[slice(*reading.tokens.span(first, last))]) for part, first, last in ends]


def test_source_cue_and_content_are_read_in_order(read: Read) -> None:
    assert parts(read, "Mayor Ada Pell said the library would close.") == [
        (tagger.SOURCE, "Mayor Ada Pell"),
        (tagger.CUE, "said"),
        (tagger.CONTENT, "the library would close"),
    ]


@pytest.mark.parametrize("cue", ["It is understood", "It was widely reported"])
def test_what_nobody_says_is_a_cue_without_a_source(read: Read, cue: str) -> None:
    assert parts(read, f"{cue} that the club will appeal.") == [
        (tagger.CUE, cue),
        (tagger.CONTENT, "that the club will appeal"),
    ]
