"""Reads many short texts as one document, a sentence a text, so that a corpus costs one pass of the detectors."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from scipy import sparse

from model.detectors import grams, tokens
from model.detectors.tokens import Tokens
from model.types import Span


@dataclass(frozen=True, slots=True)
class Batch:
    """Texts with their tokens and counts; token offsets are into the joined text, ``starts`` leads back."""

    tokens: Tokens
    counts: sparse.csr_array
    starts: tuple[int, ...]

    def __len__(self) -> int:
        """How many texts there are."""
        return len(self.starts)


def read(texts: Sequence[str]) -> Batch:
    """One sentence a text; line breaks inside a text become spaces, so quotations still end with their text."""
    flat = [text.replace("\n", " ") for text in texts]
    starts = (0, *accumulate(len(text) + 1 for text in flat))[:-1]
    spans = [Span(start, start + len(text)) for start, text in zip(starts, flat, strict=True)]
    words = tokens.cut("\n".join(flat), spans)
    counts = grams.matrix(words, len(flat), np.zeros(len(words), dtype=bool))
    counts.sum_duplicates()
    return Batch(words, counts, starts)
