"""Every statement is one row: who, of what kind, how often, in what form, and whether nobody else says so."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from model.detectors.reading import Reading
from model.detectors.sourcing import ledger
from model.types import Entry

Read = Callable[..., Reading]
LEAD = "Rain fell on the market. The ferry left on time. "


def rows(read: Read, text: str) -> tuple[Entry, ...]:
    return ledger.rows(read(text))


def who(text: str, entry: Entry) -> tuple[str, str] | None:
    return (text[slice(*entry.who.span)], entry.who.kind) if entry.who and entry.who.span else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The deck is rotten,” said Ada Pell.", ("Ada Pell", "named")),
        ("The Ministry of Culture said the branch would close.", ("The Ministry of Culture", "organization")),
        ("Officials said the bridge was shut.", ("Officials", "anonymous")),
        ("A county report found that the cost had doubled.", ("A county report", "document")),
        ("It is believed that the bridge is unsafe.", None),
    ],
)
def test_a_row_names_its_source_and_its_kind(read: Read, text: str, expected: tuple[str, str] | None) -> None:
    (row,) = rows(read, text)
    assert who(text, row) == expected


def test_a_row_knows_the_words_of_its_parts(read: Read) -> None:
    text = "“The deck is rotten,” said Ada Pell, “and it will fall.”"
    (row,) = rows(read, text)
    assert text[slice(*row.cue)] == "said"
    assert [text[slice(*span)] for span in row.content] == ["“The deck is rotten,”", "“and it will fall.”"]
    assert text[slice(*row.span)] == text


def test_a_voice_is_counted_over_the_whole_article(read: Read) -> None:
    text = "“It is rotten,” said Ada Pell. Officials said it was shut. “It will fall,” Pell said. She said it was old."
    found = rows(read, text)
    assert [row.voice for row in found] == [0, 1, 0, 0]
    assert [row.statements for row in found] == [3, 1, 3, 3]
    assert [who(text, row) for row in found][2:] == [("Ada Pell", "named")] * 2


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("“The deck is rotten,” said Ada Pell.", "direct"),
        ("“The deck is rotten,” Ada Pell said. “It will fall.”", "direct"),
        ("Ada Pell said the deck was rotten.", "indirect"),
        ("Ada Pell said the deck was “rotten” and would fall.", "partly"),
    ],
)
def test_the_form_follows_the_quotation_marks(read: Read, text: str, form: str) -> None:
    assert rows(read, text)[0].form == form


def test_what_a_quotation_tells_of_another_is_not_that_ones_own_words(read: Read) -> None:
    reading = read("Officials said the pier was safe.")
    inside = replace(reading.tokens, quoted=np.ones(len(reading.tokens), dtype=bool))
    (row,) = ledger.rows(replace(reading, tokens=inside))
    assert row.form == "indirect"


def test_a_claim_that_only_one_source_makes_is_marked(read: Read) -> None:
    text = (
        f"{LEAD}Harbour master Ida Holm said the north pier had lost eleven bolts since January. "
        "Diver Tomas Varga said eleven bolts were gone from the north pier. "
        "Holm said the café on the quay would open again on all Sundays of the summer. The ferry left on time."
    )
    assert [row.only_support for row in rows(read, text)] == [False, False, True]


@pytest.mark.parametrize(
    "again",
    ["Holm said eleven bolts were gone from the north pier.", "She said eleven bolts were gone from the north pier."],
)
def test_nobody_supports_their_own_claim_under_another_name(read: Read, again: str) -> None:
    text = f"{LEAD}Ida Holm said the north pier had lost eleven bolts since January. {again}"
    assert [row.only_support for row in rows(read, text)] == [True, True]


def test_who_retells_a_claim_does_not_support_it(read: Read) -> None:
    text = f"{LEAD}Ida Holm said that divers had told her that eleven bolts were gone from the north pier."
    assert all(row.only_support for row in rows(read, text))


def test_two_who_are_told_in_one_breath_are_neither_alone(read: Read) -> None:
    one = f"{LEAD}Ada Pell said the tram would cost nine million crowns by next autumn"
    assert [row.only_support for row in rows(read, f"{one}. The board met.")] == [True]
    both = f"{one}, and Tom Orrin said that the harbour wall would fall by spring."
    assert [row.only_support for row in rows(read, both)] == [False, False]


def test_a_few_words_claim_too_little_to_have_an_only_support(read: Read) -> None:
    (row,) = rows(read, "Ida Holm said the pier was safe. The ferry left on time.")
    assert not row.only_support


def test_a_claim_of_nobody_is_nobodys_only_support(read: Read) -> None:
    (row,) = rows(read, "It is believed that the bridge is unsafe.")
    assert (row.who, row.only_support) == (None, False)


def test_where_nothing_is_said_there_are_no_rows(read: Read) -> None:
    assert rows(read, "Rain fell on the market.") == ()
    assert rows(read, "") == ()


def test_what_a_source_wants_or_does_is_no_row(read: Read) -> None:
    reading = read("Pell wants the council to close the pier. Pell said the pier was rotten.")
    (row,) = ledger.rows(reading)
    assert row.statements == 1
    assert reading.text[slice(*row.cue)] == "said"


@pytest.mark.parametrize(
    ("own", "alone"),
    [
        ("Since January eleven bolts have come out of the north pier. ", False),
        ("The café by the market opens on Sundays. ", True),
    ],
)
def test_what_the_article_says_itself_bears_a_claim_out(read: Read, own: str, *, alone: bool) -> None:
    text = f"{LEAD}{own}Ida Holm said the north pier had lost eleven bolts since January."
    assert [row.only_support for row in rows(read, text)] == [alone]
