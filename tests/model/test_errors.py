"""Errors carry their facts, say them in one line, and cross from one process to another whole."""

import pickle
from pathlib import Path

import pytest

from model.errors import (
    ArtefactDamaged,
    ArtefactError,
    ArtefactMismatch,
    ArtefactMissing,
    CopydeskError,
    NothingToRead,
    TooLarge,
    TooSlow,
    UnreadableInput,
)

ALL = (
    NothingToRead(),
    TooLarge("tags", 40_000, 30_000),
    TooSlow(2.0),
    ArtefactMissing(Path("a"), "No such file"),
    ArtefactDamaged(Path("a"), "another hash"),
    ArtefactMismatch(Path("a"), "other features"),
)


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (ALL[0], "nothing to read: give html, text or a title"),
        (ALL[1], "too large: 40,000 tags, at most 30,000 are read"),
        (ALL[2], "the page took longer than 2 s to parse and was given up"),
        (ALL[3], "artefact a: No such file"),
    ],
)
def test_an_error_says_its_facts(error: CopydeskError, says: str) -> None:
    assert str(error) == says


@pytest.mark.parametrize("error", ALL, ids=lambda error: str(type(error).__name__))
def test_an_error_survives_the_way_from_a_child_process(error: CopydeskError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.args, str(again)) == (type(error), error.args, str(error))


def test_callers_can_tell_their_own_input_from_an_artefact_of_ours() -> None:
    assert all(isinstance(error, UnreadableInput) for error in ALL[:3])
    assert all(isinstance(error, ArtefactError) for error in ALL[3:])
    assert not issubclass(UnreadableInput, ArtefactError)
    assert all(isinstance(error, CopydeskError) for error in ALL)
