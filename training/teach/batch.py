"""Reads many short texts as one document, a sentence a text, so that a corpus costs one pass of the detectors."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from model.detectors.text import tokens
from model.detectors.text.tokens import Tokens
from model.types import Span


@dataclass(frozen=True, slots=True)
class Batch:
    """Texts with their tokens; token offsets are into the joined text, ``starts`` leads back."""

    tokens: Tokens
    starts: tuple[int, ...]

    def __len__(self) -> int:
        """How many texts there are."""
        return len(self.starts)


def read(texts: Sequence[str]) -> Batch:
    """One sentence a text; line breaks inside a text become spaces, so quotations still end with their text."""
    flat = [text.replace("\n", " ") for text in texts]
    starts = (0, *accumulate(len(text) + 1 for text in flat))[:-1]
    spans = [Span(start, start + len(text)) for start, text in zip(starts, flat, strict=True)]
    return Batch(tokens.cut("\n".join(flat), spans), starts)
