"""Rows of a corpus, and what is wrong with a corpus that gives none."""

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from training import corpora
from training.errors import UnusableCorpus

Write = Callable[..., Path]


def refusal(path: Path, *needs: str) -> str:
    with pytest.raises(UnusableCorpus) as caught:
        list(corpora.rows(path, *needs))
    assert caught.value.paths == (path,)
    return caught.value.why


@pytest.mark.parametrize("name", ["corpus.jsonl", "corpus.jsonl.gz"])
def test_rows_come_in_order_plain_or_gzipped(write: Write, name: str) -> None:
    path = write([{"id": "b", "text": "Pier 🌊"}, {"id": "a"}], name)
    assert list(corpora.rows(path)) == [{"id": "b", "text": "Pier 🌊"}, {"id": "a"}]


def test_blank_lines_are_no_rows(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text('\n{"id": "a"}\n   \n\n{"id": "b"}', "utf-8")
    assert [row["id"] for row in corpora.rows(path)] == ["a", "b"]


@pytest.mark.parametrize("line", ['{"id": ', "not JSON", "[" * 100_000, '{"id": "a"} {"id": "b"}'])
def test_a_line_that_is_not_json_is_named_by_its_number(tmp_path: Path, line: str) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text('{"id": "a"}\n\n' + line + "\n", "utf-8")
    assert refusal(path).startswith("line 3 is not JSON")


@pytest.mark.parametrize("row", [[], "text", 3, None])
def test_a_line_that_is_no_object_is_named_by_its_number(write: Write, row: object) -> None:
    assert refusal(write([{"id": "a"}, row])) == "line 2 is not a JSON object"


@pytest.mark.parametrize("row", [{"id": "a"}, {"id": "a", "text": None}, {"id": "a", "text": 3}])
def test_a_row_without_what_is_needed_is_named_by_its_number(write: Write, row: object) -> None:
    assert refusal(write([{"id": "a", "text": "x"}, row]), "id", "text") == "line 2 has no text under 'text'"


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    assert "No such file" in refusal(tmp_path / "none.jsonl")


def test_a_folder_is_no_corpus(tmp_path: Path) -> None:
    assert "cannot be read" in refusal(tmp_path)


def test_a_file_that_is_not_gzipped_says_so(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl.gz"
    path.write_text('{"id": "a"}\n', "utf-8")
    assert "cannot be read" in refusal(path)


def test_a_gzipped_file_that_was_cut_off_says_so(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"id": "a"}\n' * 1_000)[:-20])
    assert "cannot be read" in refusal(path)


def test_a_file_in_another_encoding_says_so(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_bytes('{"id": "é"}\n'.encode("latin-1"))
    assert "cannot be read" in refusal(path)


def test_what_goes_wrong_in_the_reader_of_rows_is_not_laid_to_the_file(write: Write) -> None:
    def reader(path: Path) -> None:
        for _ in corpora.rows(path):
            raise FileNotFoundError("another file")

    with pytest.raises(FileNotFoundError):
        reader(write([{"id": "a"}]))


def test_the_rows_of_one_split_can_be_asked_for(write: Write) -> None:
    path = write([{"id": "a", "split": "train"}, {"id": "b", "split": "dev"}], "babe.jsonl.gz")
    assert [row["id"] for row in corpora.spans(path.parent, "babe", "dev")] == ["b"]
    assert [row["id"] for row in corpora.spans(path.parent, "babe")] == ["a", "b"]


def test_the_error_names_every_file_and_the_reason() -> None:
    assert str(UnusableCorpus([Path("a.jsonl"), Path("b.jsonl")], "no rows")) == "a.jsonl, b.jsonl: no rows"
