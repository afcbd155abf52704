import numpy as np

from training.teach import joint
from training.teach.joint import Part


def test_base_rates_go_into_the_intercepts_and_not_into_the_direction() -> None:
    random = np.random.default_rng(3)
    few, many = random.normal(size=(4000, 2)), random.normal(size=(4000, 2))
    rare = Part(few, (few[:, 0] + random.normal(size=4000) > 2).astype(np.int64))
    common = Part(many, (many[:, 0] + random.normal(size=4000) > -1).astype(np.int64))
    line = joint.fit([rare, common], 1.0, 0)
    assert line.coef[0] > 5 * abs(line.coef[1])
    assert line.intercepts[0] < line.intercepts[1]


def test_scores_are_those_of_the_first_corpus() -> None:
    rows = np.array([[0.0], [1.0], [2.0], [3.0]])
    line = joint.fit([Part(rows, np.array([0, 0, 1, 1]))], 100.0, 0)
    assert (line.scores(rows) > 0).tolist() == [False, False, True, True]
