"""The register's lesson: prose and manner are summed, and training's sum is serving's."""

from dataclasses import replace

import numpy as np
import pytest

from model.detectors import prose, reading, trees
from model.signals import style
from model.types import Taught
from training import table
from training.table import Table
from training.teach import common_words, reporting
from training.teach.register import Lesson

SOBER = [f"The board met on day {n}, its clerk said. The vote was {n} to three, she said." for n in range(100)]
SHRILL = [f"You will never believe this! Why would they hide {n} shameless lies? I am sick of it!" for n in range(100)]
PIECES = [("", text) for text in (*SOBER, *SHRILL)]
TAUGHT: Taught = common_words.teach([text for _, text in PIECES])
HIGH = np.arange(200) < 100
TOLD = np.array([reading.told(table.document(piece), TAUGHT)[1] for piece in PIECES])
READ = Table(np.zeros((200, 1)), table.prose(PIECES, TAUGHT), TOLD)
LESSON = Lesson(np.where(HIGH, 0.9, 0.1), HIGH, np.ones(200), lower=HIGH)
WEIGHTS = reporting.teach(READ, LESSON, 1)


def test_serving_sums_what_training_sums() -> None:
    trained = reporting.scores(READ, WEIGHTS)
    for row in (0, 17, 101, 199):
        served = reading.read(table.document(PIECES[row]), {**TAUGHT, style.TABLE: WEIGHTS}).registers
        assert served == {style.HEAD: pytest.approx(float(trained[row]), abs=1e-4)}


def test_prose_and_manner_are_both_heard() -> None:
    lines = np.array(
        [prose.scores(reading.prose_of(table.document(piece), TAUGHT), WEIGHTS)["register"] for piece in PIECES]
    )
    told = trees.scores(READ.manner, WEIGHTS)
    assert lines[HIGH].min() > lines[~HIGH].max()
    assert told[HIGH].min() > told[~HIGH].max()


def test_a_class_that_is_not_ordered_has_one_cut() -> None:
    once = reporting.scores(READ, reporting.teach(READ, replace(LESSON, lower=None), 1))
    assert once[HIGH].min() > once[~HIGH].max()
