"""One reading of a document that all signals share: its words, its counts and what the sentence heads say."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from model.detectors import grams, heads, tokens
from model.detectors.tokens import Tokens
from model.types import Document, Taught

COMMON = "common_words"
"""The name of the table of words that occur in lower case: hash, sorted."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the detectors read once. ``heads`` maps a head's name to one probability a sentence."""

    document: Document
    tokens: Tokens
    names: NDArray[np.bool_]
    counts: sparse.csr_array
    heads: Mapping[str, NDArray[np.float32]]
    taught: Taught

    @property
    def text(self) -> str:
        """The article's text, as it was given."""
        return self.document.article.text


def read(document: Document, taught: Taught) -> Reading:
    """Cuts words, counts n-grams and runs every sentence head, once."""
    words = tokens.cut(document.article.text, document.sentences)
    named = grams.names(words, taught[COMMON]["hash"])
    counts = grams.matrix(words, len(document.sentences), np.zeros_like(named))
    return Reading(document, words, named, counts, heads.probabilities(counts, taught[heads.TABLE]), taught)
