"""Names are capitals side by side; initials and particles belong to them, a possessive ends them."""

from collections.abc import Callable

import numpy as np
import pytest

from model.detectors.coreference import name_spans
from model.detectors.reading import Reading

Read = Callable[..., Reading]


def found(read: Read, text: str) -> list[str]:
    tokens, like = read(text).tokens, read(text).names
    inside = name_spans.inside(tokens, like, name_spans.told(tokens))
    runs = name_spans.runs(tokens, name_spans.bare(tokens), inside, np.zeros(len(tokens), dtype=bool))
    return [text[slice(*tokens.span(*run))] for run in runs]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Ada B. Pell there.", ["Ada B. Pell"]),
        ("They met G.K. Pell there.", ["G.K. Pell"]),
        ("They met Ida van Holm there.", ["Ida van Holm"]),
        ("They read Varga’s Guide there.", ["Varga’s", "Guide"]),
        ("Rob Varga met them.", ["Rob Varga"]),
        ("They walked home.", []),
        ("", []),
    ],
)
def test_names_are_found_whole(read: Read, text: str, expected: list[str]) -> None:
    assert found(read, text) == expected


def test_a_common_word_that_opens_a_sentence_is_a_name_where_it_is_one_elsewhere(read: Read) -> None:
    assert found(read, "They like Ada Trump. Trump left.") == ["Ada Trump", "Trump"]
    assert found(read, "They trump all. Trump left.")[-1:] == found(read, "They left. Trump left.")[-1:]


def test_a_common_word_that_opens_a_sentence_is_part_of_a_name_that_stands_elsewhere(read: Read) -> None:
    assert found(read, "They like Big Pier. Big Pier left its big yard.") == ["Big Pier", "Big Pier"]


def test_a_name_ends_where_it_is_told_to(read: Read) -> None:
    tokens = read("They met Ada Pell.").tokens
    ends = np.arange(len(tokens)) == 2
    like = name_spans.inside(tokens, read("They met Ada Pell.").names, name_spans.told(tokens))
    assert name_spans.runs(tokens, name_spans.bare(tokens), like, ends) == [(2, 2), (3, 3)]


def test_a_possessive_is_the_same_word(read: Read) -> None:
    bare = name_spans.bare(read("Varga’s Varga it’s").tokens)
    assert bare[0] == bare[1]


def test_a_headline_tells_no_names_by_its_capitals(read: Read) -> None:
    assert name_spans.headline(read("Council Votes To Close Pier After Storm").tokens).all()
    assert not name_spans.headline(read("The council of Wexmoor votes to close the pier.").tokens).any()
    assert not name_spans.headline(read("Senator Ada Pell left.").tokens).any()
