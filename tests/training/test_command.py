"""`copydesk train` and `copydesk evaluate` as a shell sees them: what they say, and the codes they end with."""

from collections.abc import Callable
from pathlib import Path

import pytest

import copydesk
from training.corpora import Row

Write = Callable[..., Path]


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Callable[..., str]:
    """What `copydesk train` says of a corpus that it cannot use; it must end with 2 and write nothing."""

    def said(*corpora: Path) -> str:
        out = tmp_path / "out"
        assert copydesk.main(["train", *map(str, corpora), "--out", str(out)]) == 2
        assert not out.exists()
        told = capsys.readouterr().err
        assert told.startswith("copydesk train: ")
        assert "Traceback" not in told
        return told

    return said


def test_a_missing_file_is_named(refused: Callable[..., str], tmp_path: Path) -> None:
    assert f"{tmp_path / 'none.jsonl'}: no such file" in refused(tmp_path / "none.jsonl")


def test_a_line_that_is_not_json_is_named_with_file_and_number(
    refused: Callable[..., str], tmp_path: Path, seeds: Path
) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text(seeds.read_text("utf-8") + '{"id": \n', "utf-8")
    assert f"{path}: line 49 is not JSON" in refused(path)


def test_a_row_without_text_is_named_with_file_and_number(
    refused: Callable[..., str], write: Write, seed_rows: list[Row]
) -> None:
    path = write([seed_rows[0], {"id": "x", "label": "high"}])
    assert f"{path}: line 2 has no text under 'text'" in refused(path)


def test_rows_without_a_label_are_not_enough(refused: Callable[..., str], write: Write, seed_rows: list[Row]) -> None:
    told = refused(write([{**row, "label": None} for row in seed_rows]))
    assert "needs 5 publishers high and as many not; it has high 0, mixed 0, low 0" in told


def test_one_class_only_is_not_enough(refused: Callable[..., str], write: Write, seed_rows: list[Row]) -> None:
    told = refused(write([{**row, "label": "high"} for row in seed_rows]))
    assert "mixed 0, low 0" in told


def test_no_corpus_at_all_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        copydesk.main(["train"])
    assert ended.value.code == 2
    assert "CORPUS" in capsys.readouterr().err


def test_evaluate_refuses_a_corpus_in_the_same_way(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert copydesk.main(["evaluate", str(tmp_path / "none.jsonl")]) == 2
    assert "no such file" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["train", "evaluate"])
def test_help_names_every_argument(capsys: pytest.CaptureFixture[str], command: str) -> None:
    with pytest.raises(SystemExit) as ended:
        copydesk.main([command, "--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert all(name in told for name in ("CORPUS", "--spans", "--seed"))


def test_help_of_evaluate_names_the_curve(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        copydesk.main(["evaluate", "--help"])
    assert "--curve" in capsys.readouterr().out
