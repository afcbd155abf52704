"""Statements with their parts in order; nothing is found where nothing was taught."""

from collections.abc import Callable

import numpy as np
import pytest

from model import sentences
from model.detectors import reading
from model.detectors.attribution import attributions, tagger
from model.detectors.reading import Reading
from model.types import Article, Taught

Read = Callable[..., Reading]
TEXT = "Mayor Ada Pell said the library would close. The rain fell all night."


def test_a_statement_has_its_parts_and_its_sentence(read: Read) -> None:
    (statement,) = read(TEXT).attributions.all
    assert statement.source == (0, 2)
    assert statement.cue == (3, 3)
    assert statement.whole == (0, 7)
    assert statement.sentence == 0
    assert statement.spoken > 0.9
    assert statement.unnamed < 0.1


def test_there_are_odds_for_every_sentence(read: Read) -> None:
    found = read(TEXT).attributions.probability
    assert found[0] > 0.9
    assert found[1] < 0.1


@pytest.mark.parametrize("table", attributions.TABLES)
def test_nothing_is_found_while_a_table_is_missing(taught: Taught, table: str) -> None:
    less = {name: weights for name, weights in taught.items() if name != table}
    found = reading.read(sentences.cut(Article(TEXT)), less).attributions
    assert found.all == ()
    assert np.array_equal(found.probability, np.zeros(2))


@pytest.mark.parametrize(
    "text",
    [
        "The council will close three libraries next spring, Mayor Ada Pell said on Tuesday.",
        "According to a report by the auditor, the town spent $2.1 million more than planned.",
    ],
)
def test_where_somebody_says_something_is_said(read: Read, text: str) -> None:
    (statement,) = read(text).attributions.all
    assert statement.content


@pytest.mark.parametrize(
    "text",
    [
        "Officials at the Ministry were told in March that the homes were unsafe.",
        "It is believed that the fire started in the kitchen.",
        "It was reported that the minister had resigned.",
        "It is understood the club will appeal.",
    ],
)
def test_what_is_told_to_somebody_and_what_nobody_says_has_no_source(read: Read, text: str) -> None:
    (statement,) = read(text).attributions.all
    assert (statement.source, statement.kind, statement.unnamed) == (None, "none", 0.0)


def test_who_speaks_before_an_aside_is_found_behind_it(read: Read) -> None:
    text = (
        "Two civil servants who spoke on condition of anonymity because nobody had authorised them to discuss the "
        "matter said the plan had been shelved."
    )
    reading = read(text)
    (statement,) = reading.attributions.all
    assert statement.source is not None
    assert text[slice(*reading.tokens.span(*statement.source))] == "Two civil servants"
    assert statement.kind == "anonymous"


@pytest.mark.parametrize(
    "text", ["You know that there is a bar on the beach.", "If you want a pier that is quiet, this is it."]
)
def test_the_reader_is_no_source(read: Read, text: str) -> None:
    assert read(text).attributions.all == ()


def test_an_i_is_whoever_is_heard(read: Read) -> None:
    (statement,) = read("I believe that the pier will open next year.").attributions.all
    assert statement.kind == "named"


def test_a_very_long_sentence_is_read(read: Read) -> None:
    found = read("officials said the plan was late " * 2000).attributions
    assert len(found.all) > 100
    assert all(0 <= statement.cue[0] <= statement.cue[1] for statement in found.all)


def test_the_table_has_a_row_for_every_column(taught: Taught) -> None:
    assert taught[tagger.TABLE]["word"].shape[1] in (tagger.LABELS, tagger.WIDE)
