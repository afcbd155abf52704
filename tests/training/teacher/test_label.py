"""What a teacher said can be kept and read where there is no teacher."""

import pickle
import subprocess
import sys
from dataclasses import FrozenInstanceError
from pathlib import Path

import numpy as np
import pytest

from training.teacher.gold import ANSWERS, MARKS
from training.teacher.label import Label

HOUSE = Path(__file__).parents[3]


@pytest.fixture
def label() -> Label:
    return Label(
        answers=np.linspace(-1, 1, len(ANSWERS), dtype=np.float32),
        low=np.array([0, 4], np.int32),
        high=np.array([3, 9], np.int32),
        marks=np.full((2, len(MARKS)), 0.5, np.float16),
    )


def test_a_label_comes_back_from_the_folder_it_is_kept_in(label: Label) -> None:
    again = pickle.loads(pickle.dumps(label))
    assert all(np.array_equal(getattr(again, name), getattr(label, name)) for name in Label.__slots__)


def test_a_label_is_not_changed_afterwards(label: Label) -> None:
    with pytest.raises(FrozenInstanceError):
        label.answers = np.zeros(1, np.float32)  # type: ignore[misc]


@pytest.mark.parametrize("name", ["label", "gold", "pool", "examples", "distillation_gap"])
def test_what_needs_no_teacher_is_read_without_one(name: str) -> None:
    code = f"import sys, training.teacher.{name}; print({{'torch', 'transformers'}} & set(sys.modules))"
    told = subprocess.run([sys.executable, "-c", code], cwd=HOUSE, capture_output=True, text=True, check=False)
    assert told.stdout == "set()\n", told.stderr
