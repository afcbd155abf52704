"""Learns which words occur in lower case, so that a capital at the head of a sentence is not taken for a name."""

from collections import Counter
from collections.abc import Iterable

import numpy as np

from model.detectors.reading import COMMON
from model.detectors.text import tokens
from model.detectors.text.tokens import LOWER
from model.types import Taught

_LEAST = 5


def teach(texts: Iterable[str]) -> Taught:
    """The table of hashes of words met in lower case at least five times, sorted."""
    met: Counter[int] = Counter()
    for text in texts:
        words = tokens.cut(text, ())
        met.update(words.word[words.shape == LOWER].tolist())
    return {COMMON: {"hash": np.array(sorted(word for word, times in met.items() if times >= _LEAST), np.uint64)}}
