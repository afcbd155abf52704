"""Loaded, persuading and opinionated sentences are told from plain ones by what a small shelf teaches."""

from pathlib import Path

import numpy as np
import pytest

from model import sentences
from model.detectors import reading, vocabulary
from model.detectors import slant as detector
from model.types import Article, Taught
from training.teach import slant as lesson
from training.teach.vectors import SIZE

PLAIN = "On Monday Tarn heard of the early harbour and its partial road."


def chances(taught: Taught, text: str, question: str) -> list[float]:
    slants = reading.read(sentences.cut(Article(text)), taught).slants
    assert slants is not None
    return [float(chance) for chance in slants.chance[question]]


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("loaded", "This sickening harbour was forced on Tarn by rotten people!"),
        ("subjective", "This sickening harbour was forced on Tarn by rotten people!"),
        ("persuasion", "Can anyone trust the harbour of Tarn after day 12?"),
    ],
)
def test_a_sentence_like_those_marked_is_told_from_a_plain_one(taught: Taught, question: str, text: str) -> None:
    marked, plain = chances(taught, f"{text} {PLAIN}", question)
    assert marked > 0.5 > plain


def test_every_head_that_serving_asks_for_is_taught(annotated: Path) -> None:
    assert tuple(head.name for head in lesson.sentence_heads(annotated, 5)) == detector.HEADS
    assert tuple(lesson.HEADS) == detector.HEADS
    assert tuple(lesson.ANSWERS) == tuple(lesson.UNUSED) == detector.QUESTIONS


def test_features_that_a_question_does_better_without_weigh_nothing(taught: Taught) -> None:
    coef = taught[detector.TABLE]["coef"]
    for column, question in enumerate(detector.QUESTIONS):
        unused = list(lesson.UNUSED[question])
        assert not coef[unused, column].any()
        assert np.delete(coef[:, column], unused).any()


def test_vectors_are_multiplied_out_so_that_none_is_shipped(annotated: Path) -> None:
    table = lesson.teach(annotated, 5)[vocabulary.TABLE]
    assert table["weight"].shape == (len(table["hash"]) + 1, len(table["column"]))
    assert len(table["column"]) < SIZE
    assert not table["weight"][-1].any()
