import numpy as np
import pytest

from model.detectors import clickbait, grams, tokens
from model.detectors.tokens import Tokens
from model.types import Span, Weights


def _cut(title: str) -> Tokens:
    return tokens.cut(title, [Span(0, len(title))])


def _table(intercept: float) -> Weights:
    return {
        "coef": np.zeros(grams.COLUMNS, dtype=np.float16),
        "glance": np.zeros(clickbait.GLANCES, dtype=np.float32),
        "centre": np.zeros(clickbait.GLANCES, dtype=np.float32),
        "scale": np.ones(clickbait.GLANCES, dtype=np.float32),
        "intercept": np.array([intercept], dtype=np.float32),
        "knots": np.array([[0, 0.4, 0.45, 0.6, 1], [0, 0.4, 0.5, 0.6, 1]], dtype=np.float32),
    }


@pytest.mark.parametrize(("raw", "grade"), [(-2, 0), (0.2, 0.2), (0.45, 0.5), (0.8, 0.8), (3, 1)])
def test_the_grade_is_bent_at_the_decision_and_stays_between_0_and_1(raw: float, grade: float) -> None:
    assert clickbait.probability(_cut("Ferry sinks"), _table(raw)) == pytest.approx(grade, abs=1e-6)


@pytest.mark.parametrize("title", ["", "…", "😀", "What?", "7 things you should know about this ferry!"])
def test_every_title_has_the_same_number_of_glances(title: str) -> None:
    assert clickbait.glances(_cut(title)).shape == (clickbait.GLANCES,)


@pytest.mark.parametrize(
    ("title", "seen"),
    [
        ("Your ferry sinks", [1 / 3, 1, 0, 0, 0, 0]),
        ("Ferry sinks: this is it", [0, 0, 2 / 5, 0, 1 / 5, 0]),
        ("Why a ferry sinks", [0, 0, 0, 0, 1 / 4, 1]),
    ],
)
def test_whom_a_title_addresses_points_at_and_asks_is_seen(title: str, seen: list[float]) -> None:
    assert clickbait.glances(_cut(title))[-6:] == pytest.approx(seen)
