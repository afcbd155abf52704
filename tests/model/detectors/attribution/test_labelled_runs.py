"""Labels become runs: a beginning opens one, another part closes it, the end of a sentence does not."""

import numpy as np
import pytest

from model.detectors.attribution import labelled_runs


def found(labels: list[int]) -> list[tuple[int, int, int]]:
    read = labelled_runs.of(np.array(labels, dtype=np.uint8))
    return list(zip(read.first.tolist(), read.last.tolist(), read.part.tolist(), strict=True))


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ([], []),
        ([0, 0], []),
        ([1, 2, 3, 5, 6, 6], [(0, 1, 1), (2, 2, 2), (3, 5, 3)]),
        ([5, 6, 5, 6], [(0, 1, 3), (2, 3, 3)]),
        ([6, 6, 0, 2, 4], [(0, 1, 3), (3, 3, 1), (4, 4, 2)]),
    ],
)
def test_runs(labels: list[int], expected: list[tuple[int, int, int]]) -> None:
    assert found(labels) == expected


def test_other_runs_follow_behind() -> None:
    runs = labelled_runs.of(np.array([5, 6, 1], dtype=np.uint8))
    more = runs.behind([(4, 6)], 1)
    assert (more.first.tolist(), more.last.tolist(), more.part.tolist()) == ([0, 2, 4], [1, 2, 6], [3, 1, 1])
    assert runs.behind([], 1) is runs
