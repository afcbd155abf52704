"""Unnamed sources on made-up dev articles, beside words alone and every noun of a role."""

from pathlib import Path

import pytest

from model.types import Taught
from training.figures import Figure
from training.measure import anonymous_sourcing, polnear


@pytest.fixture(scope="module")
def made(annotated: Path, taught: Taught) -> dict[str, Figure]:
    return {figure.measure: figure for figure in anonymous_sourcing.figures(annotated, taught, 3)}


def test_sentences_and_hits_have_a_figure_each(made: dict[str, Figure]) -> None:
    assert list(made) == ["sentence, F1", "hits, precision"]
    assert all(figure.signal == "anonymous_sourcing" for figure in made.values())
    assert all(0 <= figure.low <= figure.value <= figure.high <= 1 for figure in made.values())


def test_every_dev_sentence_is_counted(made: dict[str, Figure], annotated: Path, taught: Taught) -> None:
    dev = polnear.examined(annotated, taught)
    assert made["sentence, F1"].rows == sum(len(each.sentences) for each in dev)


def test_officials_are_found_and_named_people_and_voters_are_not_among_the_hits(made: dict[str, Figure]) -> None:
    assert made["sentence, F1"].value > 0.9
    assert made["hits, precision"].value == 1
    assert 0 < made["hits, precision"].rows <= 10


@pytest.mark.parametrize(
    ("spans", "counted"),
    [
        ([(0, 11)], (1, 1)),
        ([(26, 34)], (0, 1)),
        ([(45, 47)], (0, 0)),
        ([(60, 70)], (0, 1)),
        ([(0, 11), (26, 34), (45, 47)], (1, 2)),
    ],
)
def test_a_hit_on_an_unresolved_source_is_neither_right_nor_wrong(
    spans: list[tuple[int, int]], counted: tuple[int, int], annotated: Path, taught: Taught
) -> None:
    sources = [
        ([0, 11], "ANONYMOUS", "anonymous"),
        ([26, 34], "NAMED", "named_person"),
        ([45, 47], "UNRESOLVED", "kin"),
    ]
    stated = [{"source": place, "sourcing": {"sourcing": label, "fine": fine}} for place, label, fine in sources]
    read = polnear.examined(annotated, taught)[0].read
    each = polnear.Examined({"id": "a", "text": "", "attributions": stated}, read)
    assert anonymous_sourcing._judged(each, spans) == counted
