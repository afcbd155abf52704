"""`make teacher` from end to end on the made-up shelf, with a small transformer where MiniLM would stand."""

import sys
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="the teacher's extra (torch, transformers) is missing")
pytest.importorskip("transformers", reason="the teacher's extra (torch, transformers) is missing")

from model.detectors.slant import textcnn  # noqa: E402
from model.detectors.text import tokens  # noqa: E402
from model.types import Span  # noqa: E402
from tests.model import networks  # noqa: E402
from tests.training import encoders  # noqa: E402
from training.teach import distilled  # noqa: E402
from training.teacher import __main__ as teacher  # noqa: E402
from training.teacher import student  # noqa: E402
from training.teacher.gold import ANSWERS, MARKS, Sentence  # noqa: E402
from training.teacher.label import Label  # noqa: E402
from training.teacher.pool import Pool  # noqa: E402


def run(annotated: Path, home: Path) -> int:
    sys.argv = [
        "teacher",
        str(annotated),
        "--out",
        str(home / "out.npz"),
        "--work",
        str(home / "work"),
        "--threads",
        "1",
    ]
    return teacher.main()


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home for one run, in which MiniLM's package holds a small encoder, and an epoch is short."""
    home = tmp_path / "packages"
    home.mkdir()
    monkeypatch.syspath_prepend(encoders.packed(encoders.tiny(tmp_path / "encoder"), home))
    monkeypatch.delitem(sys.modules, "all_minilm_l6_v2", raising=False)
    monkeypatch.setattr(sys, "argv", sys.argv)
    monkeypatch.setattr(student, "BATCH", 64)
    return tmp_path


def test_a_table_is_written_and_what_was_lost_is_printed(
    annotated: Path, small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(annotated, small) == 0
    table, told = distilled.read(small / "out.npz"), capsys.readouterr()
    assert tuple(table["answer"].tolist()) == ANSWERS
    assert "| babe | biased | AUC |" in told.out
    assert {"| ptc |", "| subj |", "| mpqa |", "| bait |"} <= {
        line[: line.find("|", 2) + 1] for line in told.out.splitlines()
    }
    assert "teacher, steps" in told.err
    assert "student, steps" in told.err
    made = {path.name: path.read_bytes() for path in (small / "work").iterdir()}
    assert set(made) == {f"{each}-20261101.pickle" for each in ("pool", "teacher", "labels")}
    assert run(annotated, small) == 0
    assert "teacher, steps" not in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in (small / "work").iterdir()} == made


def test_what_was_made_is_not_made_again(tmp_path: Path) -> None:
    made = []

    def make() -> str:
        made.append("once")
        return "what takes long"

    assert [teacher._kept(tmp_path / "it.pickle", make) for _ in range(2)] == ["what takes long"] * 2
    assert made == ["once"]


def test_a_text_is_served_as_one_sentence() -> None:
    table, flat = networks.tiny(), "The vile pier. A calm pier."
    served = teacher._served("The vile pier.\nA calm pier.", table)
    assert np.array_equal(served, textcnn.read(tokens.cut(flat, [Span(0, len(flat))]), 1, table).sentence)


def test_the_small_corpora_are_read_oftener_beside_all_that_the_teacher_said() -> None:
    texts = Pool(("The vile pier fell.",), ("Pier to open in May", "You won't believe this pier"))
    places, marks = np.zeros(0, np.int32), np.zeros((0, len(MARKS)), np.float16)
    said = Label(np.zeros(len(ANSWERS), np.float32), places, places, marks)
    lessons = {name: [Sentence(f"Row {n} of it.", {"biased": 1.0}) for n in range(3)] for name in ("babe", "mpqa")}
    rows = teacher._exercises(texts, ([said], [said, said]), lessons)
    assert len(rows) == 1 + 2 + 3 * student.TIMES["babe"] + 3
    assert [bool(row.marked.any()) for row in rows[:3]] == [True, False, False]


def test_progress_is_told_at_each_hundredth_step_and_the_last(capsys: pytest.CaptureFixture[str]) -> None:
    for done in (1, 99, 100, 1234):
        teacher._progress("student, steps", done, 1234)
    assert capsys.readouterr().err == "\rstudent, steps: 100 of 1,234\rstudent, steps: 1,234 of 1,234\n"
