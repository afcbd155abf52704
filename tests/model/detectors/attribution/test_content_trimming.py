"""A content ends with its quotation, its sentence, and before ", but" and another's clause."""

from collections.abc import Callable

import numpy as np
import pytest

from model.detectors.attribution import content_trimming
from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.attribution.tagger import CONTENT, CUE
from model.detectors.reading import Reading

Read = Callable[..., Reading]


def kept(read: Read, text: str, cue: int = 1) -> str:
    """What is left of a content that goes from behind a cue to the end of the text."""
    reading = read(text)
    first, last = np.array([(cue, cue), (cue + 1, len(reading.tokens) - 2)]).T
    runs = Runs(first, last, np.array([CUE, CONTENT]))
    found = content_trimming.contents(reading.tokens, reading.names, runs, [Link(0, None, (1,))])
    return reading.text[slice(*reading.tokens.span(int(found.first[1]), int(found.last[1])))]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Pell says the ferry is safe, but that is nonsense.", "the ferry is safe"),
        ("Pell says the ferry is safe, although it sank.", "the ferry is safe"),
        ("Pell says that “it is safe,” though the ferry sank.", "that “it is safe,”"),
        ("Pell called it “a wreck,” even as he rowed.", "it “a wreck,”"),
        ("Pell shouted “Stop it!” as he rowed home.", "“Stop it!”"),
        ("Pell built “ferryminds”—the title of a book.", "“ferryminds”"),
    ],
)
def test_the_writer_s_own_words_are_cut(read: Read, text: str, left: str) -> None:
    assert kept(read, text) == left


@pytest.mark.parametrize(
    "text",
    [
        "Pell says the ferry is safe, but would not sail",
        "Pell says the ferry is safe, but they may not sail",
        "Pell says not only the ferry, but the pier sank",
        "Pell calls for “a pier,” with “a lamp” at its end",
        "Pell speaks of the “a-ha!” moment of sailing",
    ],
)
def test_what_may_still_be_the_source_s_is_kept(read: Read, text: str) -> None:
    assert kept(read, text + ".") == " ".join(text.split()[2:])


def test_behind_a_speaker_s_label_nothing_is_the_writer_s(read: Read) -> None:
    text = "Pell: The ferry is safe, but the pier is not."
    assert kept(read, text) == "The ferry is safe, but the pier is not"
