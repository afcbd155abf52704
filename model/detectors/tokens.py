"""Cuts a document into words and marks and describes each in arrays, so that no detector loops over tokens."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from model.detectors import fold, hashing
from model.types import Span

# No possessive quantifiers here: the re of Python 3.11.2, which Debian 12 ships, matches them wrongly.
_TOKEN = re.compile(r"\w+(?:['\-.]\w+)*|\.{2,}|[^\w\s]")

_PARALLEL = ("start", "end", "low", "high", "word", "shape", "sentence", "first", "quoted", "which")

MARK, LOWER, TITLE, UPPER, MIXED, NUMBER = range(6)
"""The shapes a token can have."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel arrays, one entry a token, in reading order.

    ``start``/``end`` are code points of the given text; ``low``/``high`` the same in ``folded`` (lower case, invisible
    characters gone). ``word`` is a 64-bit hash of the lower-case form, ``shape`` one of the constants above,
    ``sentence`` the number of its sentence (-1 outside all), ``first`` whether it opens its sentence, quotation marks
    aside, and ``quoted`` whether it stands inside quotation marks. ``distinct`` holds the hashes that occur once each,
    sorted, and ``which`` the number of each token's among them.
    """

    start: NDArray[np.int32]
    end: NDArray[np.int32]
    low: NDArray[np.int32]
    high: NDArray[np.int32]
    word: NDArray[np.uint64]
    shape: NDArray[np.uint8]
    sentence: NDArray[np.int32]
    first: NDArray[np.bool_]
    quoted: NDArray[np.bool_]
    which: NDArray[np.intp]
    distinct: hashing.Hashes
    folded: str
    rolling: hashing.Rolling

    def __len__(self) -> int:
        """How many tokens there are."""
        return len(self.start)

    def found(self, table: hashing.Hashes) -> NDArray[np.intp]:
        """The place of each token's word in a sorted table of hashes; the table's length where it is not there."""
        return hashing.found(self.distinct, table)[self.which]

    def among(self, table: hashing.Hashes) -> NDArray[np.bool_]:
        """Whether each token's word is in a sorted table of hashes."""
        return hashing.member(self.distinct, table)[self.which]

    def text(self, index: int) -> str:
        """The folded, lower-case form of one token."""
        return self.folded[self.low[index] : self.high[index]]

    def span(self, first: int, last: int) -> Span:
        """The span of the given text from token ``first`` to token ``last``, both included."""
        return Span(int(self.start[first]), int(self.end[last]))


def cut(text: str, sentences: Sequence[Span]) -> Tokens:
    """All tokens of ``text``; sentences must be in order and not overlap."""
    straight = fold.fold(text)
    lowered = fold.lower(straight.text)
    spans = chain.from_iterable([match.span() for match in _TOKEN.finditer(straight.text)])
    bounds = np.array(list(spans), dtype=np.int32).reshape(-1, 2)
    low, high = bounds[:, 0], bounds[:, 1]
    start, end = straight.origin[low], straight.origin[high - 1] + 1
    rolling = hashing.roll(lowered)
    shape = _shapes(straight.text, lowered, low, high)
    sentence, word = _sentence_of(start, sentences), rolling.between(low, high)
    distinct, which = np.unique(word, return_inverse=True)
    return Tokens(
        start=start,
        end=end,
        low=low,
        high=high,
        word=word,
        shape=shape,
        sentence=sentence,
        first=_opening(sentence, shape),
        quoted=_quoted(lowered, low, high, _paragraph_of(straight.text, low)),
        which=which,
        distinct=distinct,
        folded=lowered,
        rolling=rolling,
    )


def until(tokens: Tokens, count: int) -> Tokens:
    """The first ``count`` tokens, and no more of the text than they cover."""
    kept = {name: getattr(tokens, name)[:count] for name in _PARALLEL}
    return replace(tokens, **kept, folded=tokens.folded[: tokens.high[count - 1] if count else 0])


def without(tokens: Tokens, left_out: NDArray[np.bool_]) -> Tokens:
    """The tokens but for those left out, as though they had not been written; the text stays whole."""
    return replace(tokens, **{name: getattr(tokens, name)[~left_out] for name in _PARALLEL})


def _codes(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def _shapes(cased: str, lowered: str, low: NDArray[np.int32], high: NDArray[np.int32]) -> NDArray[np.uint8]:
    codes, lower_codes = _codes(cased), _codes(lowered)
    capital = np.concatenate(([0], np.cumsum(codes != lower_codes)))
    digit = np.concatenate(([0], np.cumsum((codes >= 48) & (codes <= 57))))
    letter = np.concatenate(([0], np.cumsum(_is_letter(codes))))
    capitals, digits, letters = capital[high] - capital[low], digit[high] - digit[low], letter[high] - letter[low]
    leading = (codes != lower_codes)[low] if len(low) else np.zeros(0, dtype=bool)
    return np.select(
        [digits > 0, letters == 0, capitals == 0, (capitals == letters) & (letters > 1), leading & (capitals == 1)],
        [NUMBER, MARK, LOWER, UPPER, TITLE],
        MIXED,
    ).astype(np.uint8)


def _is_letter(codes: NDArray[np.uint32]) -> NDArray[np.bool_]:
    ascii_letter = ((codes | 32) >= 97) & ((codes | 32) <= 122)
    pictograph = (codes >= 0x1F000) & (codes < 0x20000)
    return ascii_letter | ((codes >= 0xC0) & (codes < 0x2000)) | ((codes >= 0x2C00) & ~pictograph)


def _sentence_of(start: NDArray[np.int32], sentences: Sequence[Span]) -> NDArray[np.int32]:
    if not sentences:
        return np.full(len(start), -1, dtype=np.int32)
    spans = np.array(sentences, dtype=np.int32)
    number = np.searchsorted(spans[:, 0], start, side="right").astype(np.int32) - 1
    return np.where((number >= 0) & (start < spans[number, 1]), number, -1).astype(np.int32)


def _opening(sentence: NDArray[np.int32], shape: NDArray[np.uint8]) -> NDArray[np.bool_]:
    first = np.zeros(len(sentence), dtype=bool)
    words = np.flatnonzero(shape != MARK)
    if len(words):
        first[words] = np.concatenate(([True], np.diff(sentence[words]) != 0))
    return first


def _paragraph_of(text: str, low: NDArray[np.int32]) -> NDArray[np.int32]:
    breaks = np.concatenate(([0], np.cumsum(_codes(text) == 10)))
    return breaks[low].astype(np.int32)


def _quoted(
    lowered: str, low: NDArray[np.int32], high: NDArray[np.int32], paragraph: NDArray[np.int32]
) -> NDArray[np.bool_]:
    """Inside straight double quotes; a quotation left open ends with its paragraph, as print has it."""
    is_mark = (_codes(lowered)[low] == 34) & (high - low == 1) if len(low) else np.zeros(0, dtype=bool)
    marks = np.concatenate(([0], np.cumsum(is_mark)))
    new = np.concatenate(([True], np.diff(paragraph) != 0)) if len(paragraph) else np.zeros(0, dtype=bool)
    before = np.maximum.accumulate(np.where(new, marks[:-1], 0)) if len(low) else marks[:-1]
    inside = (marks[:-1] - before) % 2 == 1
    return np.asarray(inside | is_mark)
