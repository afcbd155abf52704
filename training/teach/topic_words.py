"""Which words, once an article has them, come back in it: these name what it is about, others say how it is told."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.slant import loaded_words
from model.detectors.style import prose
from model.detectors.text import tokens
from model.detectors.text.hashing import Hashes
from model.types import Taught

_TELLING = 0.2
"""Under this share a word is no subject: one that a single article has, and one unheard of, is not known to be none."""


@dataclass(frozen=True, slots=True)
class Returning:
    """Words, sorted, how many articles have each, and the share of these that say it again, drawn towards a quarter."""

    word: Hashes
    articles: NDArray[np.int64]
    share: NDArray[np.float64]


def of(words: Sequence[Hashes], times: Sequence[NDArray[np.int64]]) -> Returning:
    """From the words of each article, once each, and how often it has them."""
    word, which = np.unique(np.concatenate(words), return_inverse=True)
    articles = np.bincount(which, minlength=len(word))
    again = np.bincount(which, np.concatenate(times) > 1, minlength=len(word))
    return Returning(word, articles, (again + 1) / (articles + 4))


def teach(texts: Iterable[str]) -> Taught:
    """The table of words that may be shown as loaded in an article: those known to be no subject."""
    counted = [np.unique(tokens.cut(text[: prose.FIRST], ()).word, return_counts=True) for text in texts]
    met = of([words for words, _ in counted], [times for _, times in counted])
    return {loaded_words.TABLE: {"hash": met.word[met.share < _TELLING]}}
