"""Gives each word a class of words that keep the same company: a rare verb of saying is read like a known one."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.text import hashing
from model.detectors.text.tokens import MARK, NUMBER, Tokens
from model.types import Weights

TABLE = "word_classes"
"""The name of this detector's arrays: hash (words,) sorted, fine (words,) and coarse (words,) class numbers."""

_NAME, _NUMBER, _UNKNOWN = 1, 2, 3
_FIRST = 1000
_SHAPES = 10


@dataclass(frozen=True, slots=True)
class Classes:
    """Class numbers, one a word; names, numbers and unknown words have classes of their own, marks keep their form.

    ``plain`` is the fine class by the company a word keeps alone, whatever it looks like: names fall into first names,
    surnames, countries, outlets and so on.
    """

    fine: NDArray[np.uint64]
    coarse: NDArray[np.uint64]
    plain: NDArray[np.uint64]


def of(tokens: Tokens, names: NDArray[np.bool_], table: Weights) -> Classes:
    """The fine and the coarse class of every word."""
    hashes = table["hash"]
    at = hashing.found(tokens.distinct, hashes)
    known, at = at < len(hashes), np.minimum(at, len(hashes) - 1)
    fine = np.where(known, table["fine"][at].astype(np.uint64) + _FIRST, _UNKNOWN)[tokens.which]
    coarse = np.where(known, table["coarse"][at].astype(np.uint64) + _FIRST, _UNKNOWN)[tokens.which]
    return Classes(_with_forms(tokens, names, fine), _with_forms(tokens, names, coarse), fine)


def _with_forms(tokens: Tokens, names: NDArray[np.bool_], known: NDArray[np.uint64]) -> NDArray[np.uint64]:
    unknown = known == _UNKNOWN
    shaped = np.where(unknown, _SHAPES + tokens.shape.astype(np.uint64), known)
    named = np.where(names, np.uint64(_NAME), shaped)
    numbered = np.where(tokens.shape == NUMBER, np.uint64(_NUMBER), named)
    return np.where(tokens.shape == MARK, tokens.word, numbered).astype(np.uint64)
