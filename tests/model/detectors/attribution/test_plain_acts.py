"""Who adds a pier, posts pictures or writes books says nothing; who adds that it rained does."""

from collections.abc import Callable

import pytest

from model.detectors.attribution import plain_acts
from model.detectors.attribution.attributions import Attribution
from model.detectors.reading import Reading
from model.types import Kind

Read = Callable[..., Reading]


def does(read: Read, text: str, cue: tuple[int, int], content: int) -> bool:
    tokens = read(text).tokens
    statement = Attribution(cue, (0, 0), ((content, len(tokens) - 1),), "named", 0, 0.9, 0.0, 0.9, pointing=False)
    return plain_acts.does(tokens, statement)


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Pell added the clause to the deed.", (1, 1), 2),
        ("Pell posted two pictures that were old.", (1, 1), 2),
        ("Pell wrote a letter to the mayor.", (1, 1), 2),
        ("Pell hired him to write articles about ferries.", (3, 4), 5),
        ("Pell began to say goodbye to the pier.", (1, 3), 4),
    ],
)
def test_an_act_with_an_object_alone_is_none(read: Read, text: str, cue: tuple[int, int], content: int) -> None:
    assert does(read, text, cue, content)


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Pell added that the deed was old.", (1, 1), 2),
        ("Pell added he was sorry.", (1, 1), 2),
        ("Pell added the council is at work.", (1, 1), 2),
        ("Pell posted: “The pier is shut.”", (1, 1), 3),
        ("Pell went on to say the pier was shut.", (1, 4), 5),
        ("Pell denounced the clause.", (1, 1), 2),
    ],
)
def test_with_a_clause_or_a_quotation_it_is_one(read: Read, text: str, cue: tuple[int, int], content: int) -> None:
    assert not does(read, text, cue, content)


def test_words_before_the_verb_are_what_is_added(read: Read) -> None:
    tokens = read("The deed is old, Pell added.").tokens
    statement = Attribution((6, 6), (5, 5), ((0, 3),), "named", 0, 0.9, 0.0, 0.9, pointing=False)
    assert not plain_acts.does(tokens, statement)


@pytest.mark.parametrize(
    ("text", "cue", "content", "act"),
    [
        ("Pell agreed to close the pier.", (1, 1), 2, True),
        ("Pell continued to repair the pier.", (1, 1), 2, True),
        ("Pell called off the ferry.", (1, 2), 3, True),
        ("Pell called the ferry a wreck.", (1, 1), 2, False),
        ("Pell agreed that it was time to close the pier.", (1, 1), 2, False),
    ],
)
def test_who_agrees_or_goes_on_to_do_a_thing_does_it(
    read: Read, text: str, cue: tuple[int, int], content: int, *, act: bool
) -> None:
    assert does(read, text, cue, content) is act


@pytest.mark.parametrize(
    ("text", "source", "kind", "concluded"),
    [
        ("Rain fell, which suggests that the pier is wet.", (3, 3), "document", True),
        ("Rain fell, which suggests that the pier is wet.", (3, 3), "organization", False),
        ("Rain, the survey suggests that the pier is wet.", (2, 3), "document", False),
    ],
)
def test_what_a_thing_shows_the_writer_concludes(
    read: Read, text: str, source: tuple[int, int], kind: Kind, *, concluded: bool
) -> None:
    statement = Attribution((4, 4), source, ((5, 9),), kind, 0, 0.9, 0.0, 0.9, pointing=True)
    assert plain_acts.does(read(text).tokens, statement) is concluded
