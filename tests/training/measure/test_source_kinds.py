"""Kinds of sources against rule labels and against rows read by hand."""

from pathlib import Path

import pytest

from model.types import Taught
from training import corpora
from training.corpora import Row
from training.figures import Figure
from training.measure import source_kinds
from training.teach import polnear
from training.teach.polnear import Gold


@pytest.fixture(scope="module")
def golds(annotated: Path, taught: Taught) -> list[Gold]:
    return polnear.read(corpora.spans(annotated, "polnear", "dev"), taught, taught["common_words"]["hash"])


@pytest.fixture(scope="module")
def made(annotated: Path, taught: Taught, golds: list[Gold]) -> list[Figure]:
    return source_kinds.figures(annotated, golds, taught, 3)


def test_both_readings_are_counted_on_the_articles_given_alone(made: list[Figure], golds: list[Gold]) -> None:
    stated = sum(len(gold.row["attributions"]) for gold in golds)
    assert [figure.rows for figure in made] == [stated, stated]


def test_kinds_are_told_better_than_by_always_saying_a_person(made: list[Figure]) -> None:
    assert all(figure.value > 0.9 > figure.baseline_value for figure in made)
    assert {figure.baseline for figure in made} == {"always a named person"}


@pytest.mark.parametrize(
    ("row", "right"),
    [
        ({"gold": "NAMED", "fine": "named_person"}, {"named"}),
        ({"gold": "NAMED", "fine": "named_org"}, {"named", "organization"}),
        ({"gold": "INSTITUTION_GENERIC", "fine": "generic_org"}, {"organization"}),
        ({"gold": "ANONYMOUS", "fine": "anonymous"}, {"anonymous"}),
        ({"gold": "UNSOURCED", "fine": "unsourced"}, set()),
        ({"gold": "UNRESOLVED", "fine": "kin"}, set()),
    ],
)
def test_a_reader_who_wrote_named_did_not_tell_a_person_from_an_organization(row: Row, right: set[str]) -> None:
    assert source_kinds._read_by_hand(row) == right
