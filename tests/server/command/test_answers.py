"""Whatever a row holds, it has one answer, and a fault of our own is told as one."""

from pathlib import Path

import pytest

from model.scorer import Scorer
from model.types import Article
from server.command import answers
from server.command.inputs import Piece, Unread


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    return Scorer.load()


def test_a_file_is_named_by_its_path(scorer: Scorer) -> None:
    answer = answers.answer(scorer, Piece("notes/rain.txt", None, "text", b"Rain fell."))
    assert (answer["id"], answer["reason"]) == ("notes/rain.txt", "too_short")


def test_an_empty_file_holds_nothing_to_read(scorer: Scorer) -> None:
    answer = answers.answer(scorer, Piece("empty.html", None, "page", b" \n"))
    assert (answer["id"], answer["status"], answer["reason"]) == ("empty.html", "error", "nothing-to-read")


def test_what_could_not_be_read_is_an_answer_too(scorer: Scorer) -> None:
    answer = answers.answer(scorer, Unread("rows.jsonl.gz", None, "Not a gzipped file"))
    assert (answer["id"], answer["reason"]) == ("rows.jsonl.gz", "unreadable-file")


def test_a_fault_of_our_own_costs_one_row_and_leaves_its_trace(capsys: pytest.CaptureFixture[str]) -> None:
    def broken(html: str, url: str | None, title: str | None) -> Article:
        raise ZeroDivisionError

    piece = Piece(str(Path("a.jsonl")), 3, "row", b'{"id": 5, "html": "<p>Rain fell.</p>"}')
    answer = answers.answer(Scorer.load(extract=broken), piece)
    assert (answer["id"], answer["reason"]) == (5, "internal")
    assert "ZeroDivisionError" in capsys.readouterr().err
