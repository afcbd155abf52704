"""A colon lends what a speaker's label heads, and quotations; not what follows an address or a ware's name."""

from collections.abc import Callable

import pytest

from model.detectors.attribution import speaker_labels
from model.detectors.attribution.attributions import Attribution
from model.detectors.reading import Reading
from model.types import Kind

Read = Callable[..., Reading]


def lends_nothing(read: Read, text: str, source: tuple[int, int] | None, colon: int, kind: Kind = "named") -> bool:
    tokens = read(text).tokens
    content = ((colon + 1, len(tokens) - 1),)
    statement = Attribution((colon, colon), source, content, kind, 0, 0.9, 0.0, 0.9, pointing=False)
    return speaker_labels.lends_nothing(tokens, statement)


@pytest.mark.parametrize(
    ("text", "source", "colon"),
    [
        ("DEAR ADA: My husband sold the pier.", (0, 1), 2),
        ("Brace yourselves, sailors: The pier may close.", (3, 3), 4),
        ("iPier: If money is no object, buy two.", (0, 0), 1),
        ("The letter warns Pell: the pier is rotten.", (3, 3), 4),
        ("Still: the pier is rotten.", None, 1),
    ],
)
def test_addresses_wares_and_objects_speak_no_line(
    read: Read, text: str, source: tuple[int, int] | None, colon: int
) -> None:
    assert lends_nothing(read, text, source, colon)


def test_a_paper_heads_no_line(read: Read) -> None:
    assert lends_nothing(read, "A note to Pell: do not sell the pier.", (0, 3), 4, "document")


@pytest.mark.parametrize(
    ("text", "source", "colon"),
    [
        ("Ada Pell: We never sold it.", (0, 1), 2),
        ("PELL: We never sold it.", (0, 0), 1),
        ("In the words of Pell: “We never sold it.”", (4, 4), 5),
    ],
)
def test_speakers_and_quotations_do(read: Read, text: str, source: tuple[int, int], colon: int) -> None:
    assert not lends_nothing(read, text, source, colon)


def test_a_verb_before_the_colon_is_no_mark(read: Read) -> None:
    tokens = read("Still, Pell said: the pier is rotten.").tokens
    statement = Attribution((3, 4), (2, 2), ((5, 8),), "named", 0, 0.9, 0.0, 0.9, pointing=False)
    assert not speaker_labels.lends_nothing(tokens, statement)
