import math

import numpy as np
import pytest

from model.detectors.headlines import clickbait
from model.detectors.slant import textcnn
from model.detectors.text import ngrams, tokens
from model.detectors.text.tokens import Tokens
from model.types import Span, Taught, Weights
from tests.model import networks


def _cut(title: str) -> Tokens:
    return tokens.cut(title, [Span(0, len(title))])


def _taught(intercept: float, share: float = 0.0) -> Taught:
    """A grade of the intercept alone, and a network whose share of it is given."""
    table: Weights = {
        "coef": np.zeros(ngrams.COLUMNS, dtype=np.float16),
        "glance": np.zeros(clickbait.GLANCES, dtype=np.float32),
        "centre": np.zeros(clickbait.GLANCES, dtype=np.float32),
        "scale": np.ones(clickbait.GLANCES, dtype=np.float32),
        "intercept": np.array([intercept], dtype=np.float32),
        "share": np.array([share], dtype=np.float32),
        "knots": np.array([[0, 0.4, 0.45, 0.6, 1], [0, 0.4, 0.5, 0.6, 1]], dtype=np.float32),
    }
    return {clickbait.TABLE: table, textcnn.TABLE: networks.tiny(("other", clickbait.ANSWER))}


def _grade(title: str, taught: Taught) -> float:
    return clickbait.probability(_cut(title), clickbait.heard(_cut(title), taught), taught)


@pytest.mark.parametrize(("raw", "grade"), [(-2, 0), (0.2, 0.2), (0.45, 0.5), (0.8, 0.8), (3, 1)])
def test_the_grade_is_bent_at_the_decision_and_stays_between_0_and_1(raw: float, grade: float) -> None:
    assert _grade("Ferry sinks", _taught(raw)) == pytest.approx(grade, abs=1e-6)


@pytest.mark.parametrize("title", ["The vile pier fell", "Why a calm pier?"])
def test_the_network_has_its_share_of_the_grade(title: str) -> None:
    network = _taught(0.2)[textcnn.TABLE]
    odds = float(textcnn.read(_cut(title), 1, network).sentence[0, 1])
    sensed = 1 / (1 + math.exp(-odds))
    taught = _taught(0.7, share=0.25)
    straight = {**taught[clickbait.TABLE], "knots": np.array([[0, 1], [0, 1]], np.float32)}
    grade = _grade(title, {**taught, clickbait.TABLE: straight})
    assert grade == pytest.approx(0.75 * 0.7 + 0.25 * sensed, abs=1e-6)


def test_the_network_finds_no_bait_in_a_title_without_words() -> None:
    taught = _taught(0.7, share=0.25)
    straight = {**taught[clickbait.TABLE], "knots": np.array([[0, 1], [0, 1]], np.float32)}
    assert _grade("", {**taught, clickbait.TABLE: straight}) == pytest.approx(0.75 * 0.7)


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
