"""What is lost between the teacher and the student that ships, on rows that neither was taught."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit
from sklearn.metrics import average_precision_score, roc_auc_score

from training.teacher.gold import ANSWERS, Sentence

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Gap:
    """One answer on one corpus: AUC and average precision, or the mean squared error of a grade, of both."""

    corpus: str
    answer: str
    measure: str
    rows: int
    teacher: float
    student: float


def gaps(
    rows: Mapping[str, Sequence[Sentence]], teacher: Mapping[str, Floats], student: Mapping[str, Floats]
) -> list[Gap]:
    """Every answer of every corpus; both sets of log-odds have shape (rows, ANSWERS) for each corpus."""
    return [
        gap
        for corpus, own in rows.items()
        for answer in own[0].answers
        for gap in _of(corpus, answer, own, _column(teacher[corpus], answer), _column(student[corpus], answer))
    ]


def table(found: Sequence[Gap]) -> str:
    """The gaps as a Markdown table."""
    lines = [
        f"| {gap.corpus} | {gap.answer} | {gap.measure} | {gap.rows:,} | {gap.teacher:.3f} | {gap.student:.3f} |"
        for gap in found
    ]
    return "\n".join(
        ["| corpus | answer | measure | rows | teacher | student |", "|---|---|---|---:|---:|---:|", *lines]
    )


def _column(odds: Floats, answer: str) -> Floats:
    return odds[:, ANSWERS.index(answer)]


def _of(corpus: str, answer: str, rows: Sequence[Sentence], teacher: Floats, student: Floats) -> list[Gap]:
    target = np.array([row.answers[answer] for row in rows])
    graded = len(np.unique(target)) > 2
    measures = {"MSE": _squared} if graded else {"AUC": roc_auc_score, "AP": average_precision_score}
    return [
        Gap(corpus, answer, name, len(rows), float(score(target, teacher)), float(score(target, student)))
        for name, score in measures.items()
    ]


def _squared(target: NDArray[np.float64], odds: Floats) -> float:
    return float(((expit(odds) - target) ** 2).mean())
