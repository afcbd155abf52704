"""Teaches the register that `style` says: lines over the prose, and trees over the manner of telling."""

import numpy as np
from numpy.typing import NDArray

from model.detectors import trees
from model.signals import style
from model.types import Weights
from training.table import Table
from training.teach import register
from training.teach import trees as trees_lesson
from training.teach.register import Lesson


def teach(table: Table, lesson: Lesson, seed: int) -> Weights:
    """The table that serving reads, taught on every row of ``table``."""
    lines = register.teach(table.views, {style.HEAD: lesson}, seed)
    cuts = [lesson.positive] if lesson.lower is None else [lesson.positive, lesson.lower]
    grown = trees_lesson.teach(table.manner, cuts, lesson.weight, seed)
    return {**lines, **grown, "intercept": lines["intercept"] + grown["intercept"]}


def scores(table: Table, weights: Weights) -> NDArray[np.float64]:
    """The register of every row, shape (rows,); the sum that serving makes."""
    return np.asarray(register.scores(table.views, weights)[:, 0] + trees.scores(table.manner, weights))
