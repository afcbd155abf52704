"""How much a headline baits: a linear grade on its words and on what one sees at a glance, mixed with the network's.

The network is that of ``textcnn``, taught on the same tweets and on headlines that a transformer graded.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from model.detectors.slant import textcnn
from model.detectors.slant.textcnn import Scores
from model.detectors.text import hashing, lexicon, ngrams
from model.detectors.text.tokens import MARK, NUMBER, UPPER, Tokens
from model.types import Taught, Weights

TABLE = "clickbait"
"""The learned table's name: coef (COLUMNS,) float16, glance, centre, scale (GLANCES,), intercept (1,), share (1,)
of the network, knots (2, n)."""
GLANCES = 24
ANSWER = "bait"
"""The network's name for the grade."""
_SIGNS = '?!:,#@$%"'

Floats = NDArray[np.float64]


def probability(title: Tokens, answers: Scores, taught: Taught) -> float:
    """The grade, 0 to 1, of a title that was cut as one sentence; 0.5 is the decision.

    ``answers`` are the network's log-odds for it, which ``heard`` gives where it was not read with its text.
    """
    table = taught[TABLE]
    raw = _counted(title, table) + float(_glanced(title, table) @ table["glance"]) + float(table["intercept"][0])
    mixed = raw + float(table["share"][0]) * (_sensed(answers, taught[textcnn.TABLE]) - raw)
    before, after = table["knots"]
    return float(np.interp(mixed, before, after))


def heard(title: Tokens, taught: Taught) -> Scores:
    """The network's log-odds of each answer for a title that stands alone, shape (answers,)."""
    return np.asarray(textcnn.read(title, 1, taught[textcnn.TABLE]).sentence[0])


def glances(title: Tokens) -> Floats:
    """Length, signs, figures, capitals, whom it addresses and what it points at; shape (GLANCES,)."""
    words = title.shape != MARK
    count = max(int(words.sum()), 1)
    size = (title.high - title.low)[words]
    shape = title.shape[words]
    measured = [np.log(count), count / 20, len(title.folded) / 100, float(size.mean()) / 6 if len(size) else 0.0]
    signs = [float(sign in title.folded) for sign in _SIGNS]
    figures = [_opens(shape == NUMBER), float((shape == NUMBER).any()), float((shape == UPPER).sum()) / count]
    closed = [float(title.folded.rstrip()[-1:] == "."), float("..." in title.folded or "…" in title.folded)]
    return np.array([*measured, *signs, *figures, *closed, *_lists(title, words, count)])


def _lists(title: Tokens, words: NDArray[np.bool_], count: int) -> Iterator[float]:
    for name in ("headline_address", "headline_pointers", "headline_asking"):
        inside = hashing.member(title.word[words], lexicon.words(name).openings)
        yield float(inside.sum()) / count
        yield _opens(inside)


def _opens(inside: NDArray[np.bool_]) -> float:
    return float(inside[0]) if len(inside) else 0.0


def _counted(title: Tokens, table: Weights) -> float:
    column = ngrams.read(title, np.zeros(len(title), dtype=bool)).column
    return float(table["coef"][column].sum(dtype=np.float64) / np.sqrt(max(len(column), 1)))


def _sensed(answers: Scores, network: Weights) -> float:
    """What the network makes of the title, 0 to 1."""
    return float(expit(answers[network["answer"].tolist().index(ANSWER)]))


def _glanced(title: Tokens, table: Weights) -> Floats:
    return np.asarray((glances(title) - table["centre"]) / table["scale"])
