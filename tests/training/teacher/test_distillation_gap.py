"""What the student loses is measured on the same rows for both, and written as a table."""

import numpy as np
import pytest

from training.teacher import distillation_gap
from training.teacher.distillation_gap import Gap
from training.teacher.gold import ANSWERS, Sentence

ROWS = [Sentence(f"Row {n}.", {"biased": float(n % 2), "bait": n / 10}) for n in range(10)]


def odds(**answers: list[float]) -> distillation_gap.Floats:
    """Log-odds of the named answers; nonsense for all others."""
    told = np.full((len(ROWS), len(ANSWERS)), 77, np.float32)
    for name, column in answers.items():
        told[:, ANSWERS.index(name)] = column
    return told


@pytest.fixture
def found() -> dict[str, Gap]:
    right, turned = [4.0 * (n % 2) - 2 for n in range(10)], [2.0 - 4 * (n % 2) for n in range(10)]
    graded = [float(np.log((n / 10) / (1 - n / 10))) if n else -99.0 for n in range(10)]
    teacher, student = odds(biased=right, bait=graded), odds(biased=turned, bait=[0.0] * 10)
    return {each.measure: each for each in distillation_gap.gaps({"made": ROWS}, {"made": teacher}, {"made": student})}


def test_yes_and_no_are_ranked_and_grades_are_squared(found: dict[str, Gap]) -> None:
    assert {name: (each.corpus, each.answer, each.rows) for name, each in found.items()} == {
        "AUC": ("made", "biased", 10),
        "AP": ("made", "biased", 10),
        "MSE": ("made", "bait", 10),
    }


def test_a_teacher_that_is_right_and_a_student_that_is_not(found: dict[str, Gap]) -> None:
    assert (found["AUC"].teacher, found["AUC"].student) == (1, 0)
    assert found["AP"].teacher == 1 > found["AP"].student
    assert found["MSE"].teacher == pytest.approx(0, abs=1e-9)
    assert found["MSE"].student == pytest.approx(np.mean([(n / 10 - 0.5) ** 2 for n in range(10)]))


def test_each_corpus_is_measured_by_its_own_rows() -> None:
    right = odds(biased=[float(n % 2) for n in range(10)])
    rows = {"one": [Sentence(row.text, {"biased": row.answers["biased"]}) for row in ROWS], "none": []}
    with pytest.raises(IndexError):
        distillation_gap.gaps(rows, {"one": right, "none": right[:0]}, {"one": right, "none": right[:0]})
    measured = distillation_gap.gaps({"one": rows["one"]}, {"one": right}, {"one": -right})
    assert [(each.measure, each.teacher, each.student) for each in measured[:1]] == [("AUC", 1, 0)]


def test_the_table_has_a_line_for_each_gap() -> None:
    lines = distillation_gap.table([Gap("babe", "biased", "AUC", 1234, 0.91234, 0.8)]).splitlines()
    assert lines[0].startswith("| corpus | answer |")
    assert lines[2:] == ["| babe | biased | AUC | 1,234 | 0.912 | 0.800 |"]
    assert len({line.count("|") for line in lines}) == 1
