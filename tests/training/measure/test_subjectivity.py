"""The writer's own opinion on made-up dev rows and on the MPQA articles kept from teaching."""

from pathlib import Path

import pytest

from model.types import Taught
from training import corpora
from training.figures import Figure
from training.measure import subjectivity
from training.teach import slant_corpora


@pytest.fixture(scope="module")
def made(annotated: Path, taught: Taught) -> dict[str, Figure]:
    return {figure.measure: figure for figure in subjectivity.figures(annotated, taught, 3)}


def test_both_corpora_are_examined_on_rows_that_taught_nothing(annotated: Path, made: dict[str, Figure]) -> None:
    mpqa = ("MPQA writer F1", "MPQA writer AUC", "MPQA writer in its article F1", "MPQA writer in its article AUC")
    assert list(made) == ["SUBJ macro-F1", "SUBJ AUC", *mpqa]
    assert made["SUBJ AUC"].rows == len(corpora.spans(annotated, "subj_checkthat_en", "dev"))
    assert made["MPQA writer in its article F1"].rows == made["MPQA writer F1"].rows
    assert made["MPQA writer F1"].rows == len(slant_corpora.mpqa(annotated, held_out=True))


def test_opinions_are_told_from_reports_with_an_interval_and_a_baseline(made: dict[str, Figure]) -> None:
    assert made["SUBJ AUC"].value > 0.9
    assert made["MPQA writer AUC"].value > 0.9
    for figure in made.values():
        assert figure.signal == "subjectivity"
        assert 0 <= figure.low <= figure.value <= figure.high <= 1
        assert 0 <= figure.baseline_value <= 1
