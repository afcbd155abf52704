"""One reading of a document that all signals share: its words, its counts and what the sentence heads say."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from model.detectors import grams, heads, prose, tokens
from model.detectors.hashing import Hashes
from model.detectors.prose import Counted
from model.detectors.tokens import Tokens
from model.types import Document, Taught

COMMON = "common_words"
"""The name of the table of words that occur in lower case: hash, sorted."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the detectors read once.

    ``heads`` maps a head's name to one probability a sentence, ``registers`` the name of a prose head to its sum; both
    are empty while their table has not been taught yet.
    """

    document: Document
    tokens: Tokens
    names: NDArray[np.bool_]
    counts: sparse.csr_array
    heads: Mapping[str, NDArray[np.float32]]
    prose: Counted
    registers: Mapping[str, float]
    taught: Taught

    @property
    def common(self) -> Hashes:
        """Hashes of the words that occur in lower case, sorted."""
        return _common(self.taught)

    @property
    def text(self) -> str:
        """The article's text, as it was given."""
        return self.document.article.text


def read(document: Document, taught: Taught) -> Reading:
    """Cuts words, counts n-grams and runs every sentence head, once."""
    article = document.article
    words = tokens.cut(article.text, document.sentences)
    named = grams.names(words, _common(taught))
    counts = grams.matrix(words, len(document.sentences), np.zeros_like(named))
    register = prose.count(words, named, article.title or "", _common(taught))
    return Reading(
        document=document,
        tokens=words,
        names=named,
        counts=counts,
        heads=heads.probabilities(counts, taught[heads.TABLE]) if heads.TABLE in taught else {},
        prose=register,
        registers=prose.scores(register, taught[prose.TABLE]) if prose.TABLE in taught else {},
        taught=taught,
    )


def _common(taught: Taught) -> Hashes:
    return taught[COMMON]["hash"] if COMMON in taught else np.zeros(0, dtype=np.uint64)
