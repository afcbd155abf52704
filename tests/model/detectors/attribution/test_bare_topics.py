"""A topic, a holding and a crowd's blaming are no statements; a clause, a quotation and what is warned of are."""

from collections.abc import Callable

import pytest

from model.detectors.attribution import bare_topics
from model.detectors.attribution.attributions import Attribution
from model.detectors.reading import Reading
from model.detectors.text import hashing
from model.types import Kind

Read = Callable[..., Reading]


def statement(reading: Reading, cue: str, content: str, kind: Kind = "organization") -> Attribution:
    """A statement by its words: the parts are looked up in the text."""

    def place(words: str) -> tuple[int, int]:
        sought = [int(hashing.word(word)) for word in words.lower().split()]
        found = reading.tokens.word.tolist()
        at = next(at for at in range(len(found)) if found[at : at + len(sought)] == sought)
        return at, at + len(sought) - 1

    return Attribution(place(cue), (0, 1), (place(content),), kind, 0, 1.0, 0.0, 1.0, pointing=False)


@pytest.mark.parametrize(
    ("text", "cue", "content", "kind"),
    [
        ("The Courier has reported on the pier.", "has reported on", "the pier", "organization"),
        ("The council warned on its website.", "warned on", "its website", "organization"),
        ("The mayor talked about the ferry.", "talked about", "the ferry", "named"),
        ("The storm claimed eleven lives.", "claimed", "eleven lives", "organization"),
        ("The mayor explained the delay.", "explained", "the delay", "named"),
        ("The district has the money for a pier.", "has the money for", "a pier", "organization"),
        ("Most people blame their neighbours.", "blame", "their neighbours", "collective"),
    ],
)
def test_fires_where_nothing_is_said_of_a_thing(read: Read, text: str, cue: str, content: str, kind: Kind) -> None:
    reading = read(text)
    assert bare_topics.says_nothing(reading.tokens, statement(reading, cue, content, kind))


@pytest.mark.parametrize(
    ("text", "cue", "content", "kind"),
    [
        ("The mayor explained that the ferry was late.", "explained", "that the ferry was late", "named"),
        ("The mayor explained they've lost the ferry.", "explained", "they've lost the ferry", "named"),
        ("The mayor warned about rotten planks.", "warned about", "rotten planks", "named"),
        ("The mayor denied the charge.", "denied", "the charge", "named"),
        ("The group claimed responsibility for the fire.", "claimed", "responsibility for the fire", "organization"),
        ("The mayor blamed the storm.", "blamed", "the storm", "named"),
        ("The mayor has long called on them to resign.", "has long called on", "them to resign", "named"),
    ],
)
def test_stays_quiet_where_something_is(read: Read, text: str, cue: str, content: str, kind: Kind) -> None:
    reading = read(text)
    assert not bare_topics.says_nothing(reading.tokens, statement(reading, cue, content, kind))


def test_a_quotation_is_said_whatever_the_cue(read: Read) -> None:
    reading = read("The mayor explained “a long delay”.")
    assert not bare_topics.says_nothing(reading.tokens, statement(reading, "explained", "a long delay"))
