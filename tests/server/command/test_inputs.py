"""What is named on the command line is found, in order, and nothing of it is lost without a word."""

import gzip
import io
from pathlib import Path

import pytest

from server.command import inputs
from server.command.inputs import Piece, Unread, UnusablePath

NOTHING = io.BytesIO()


def test_a_folder_is_walked_sorted_and_what_is_of_no_known_form_passed_over(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("b/2.html", "a.txt", "b/1.HTM", "picture.png", "notes.md"):
        (tmp_path / name).write_bytes(name.encode())
    found = inputs.pieces([str(tmp_path)], NOTHING)
    assert [(Path(piece.place).name, piece.form) for piece in found if isinstance(piece, Piece)] == [
        ("a.txt", "text"),
        ("1.HTM", "page"),
        ("2.html", "page"),
    ]


def test_rows_keep_their_line_numbers_over_blank_lines() -> None:
    found = inputs.pieces(["-"], io.BytesIO(b'{"a": 1}\n\n   \r\n{"a": 2}'))
    assert list(found) == [
        Piece("standard input", 1, "row", b'{"a": 1}\n'),
        Piece("standard input", 4, "row", b'{"a": 2}'),
    ]


def test_packed_files_are_read_as_what_they_pack(tmp_path: Path) -> None:
    rows, page = tmp_path / "rows.jsonl.gz", tmp_path / "page.html.gz"
    rows.write_bytes(gzip.compress(b"{}\n{}\n"))
    page.write_bytes(gzip.compress(b"<p>Rain</p>"))
    inputs.check([str(rows), str(page)])
    assert [piece.line for piece in inputs.pieces([str(rows)], NOTHING)] == [1, 2]
    assert list(inputs.pieces([str(page)], NOTHING)) == [Piece(str(page), None, "page", b"<p>Rain</p>")]


def test_a_packed_file_that_is_cut_off_gives_its_whole_rows_and_then_says_so(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl.gz"
    whole = gzip.compress(b'{"text": "Rain fell on the pier."}\n' * 5000, compresslevel=0)
    rows.write_bytes(whole[: len(whole) // 2])
    *read, last = inputs.pieces([str(rows)], NOTHING)
    assert len(read) > 100
    assert isinstance(last, Unread)


def test_a_file_that_is_not_packed_as_it_says_is_told_and_the_next_is_read(tmp_path: Path) -> None:
    broken, good = tmp_path / "a.jsonl.gz", tmp_path / "b.txt"
    broken.write_bytes(b"plain")
    good.write_bytes(b"Rain")
    first, second = inputs.pieces([str(broken), str(good)], NOTHING)
    assert isinstance(first, Unread)
    assert isinstance(second, Piece)


def test_a_line_without_end_costs_its_own_answer_and_no_more_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inputs, "MOST_LINE_BYTES", 10)
    first, second = inputs.pieces(["-"], io.BytesIO(b"x" * 95 + b"\n{}\n"))
    assert first == Unread("standard input", 1, "the line is longer than 10 bytes")
    assert second == Piece("standard input", 2, "row", b"{}\n")


@pytest.mark.parametrize("name", ["missing.html", "paper.pdf"])
def test_a_path_that_cannot_be_scored_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "paper.pdf").touch()
    with pytest.raises(UnusablePath, match=name):
        inputs.check([str(tmp_path / name)])
