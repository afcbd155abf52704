import numpy as np
import pytest

from model.detectors.headlines import headline, stance
from model.detectors.text import tokens
from model.types import Span, Weights

FLAT: Weights = {"idf": np.full(1 << headline.BITS, 2.0, dtype=np.float16)}


def _marks(text: str) -> stance.Marks:
    spans = [Span(0, len(text))] if text else []
    return stance.marks(tokens.cut(text, spans), len(spans))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The story is a hoax.", [1, 0, 0]),
        ("The ferry reportedly sank.", [0, 1, 0]),
        ("The police confirmed it.", [0, 0, 1]),
        ("The ferry sank.", [0, 0, 0]),
        ("It was not true.", [1, 0, 0]),
    ],
)
def test_words_of_stance_are_counted_by_their_list(text: str, found: list[int]) -> None:
    assert _marks(text).counts[:, 0].tolist() == found


def test_an_empty_body_has_measures_of_nothing() -> None:
    words, body = headline.headline("Ferry sinks", FLAT), headline.body(tokens.cut("", []), 0, FLAT)
    measured = stance.measures(words, body, headline.match(words, body), _marks(""))
    assert measured.shape == (stance.MEASURES,)
    assert not measured.any()


def test_four_probabilities_add_up_to_one() -> None:
    table: Weights = {
        "centre": np.zeros(stance.MEASURES),
        "scale": np.ones(stance.MEASURES),
        "coef": np.linspace(-1, 1, stance.MEASURES * 4).reshape(-1, 4),
        "intercept": np.zeros(4),
    }
    shares = stance.probabilities(np.ones(stance.MEASURES), table)
    assert sum(shares.values()) == pytest.approx(1)
    assert tuple(shares) == stance.STANCES
