"""Cuts a document into words and marks and describes each in arrays, so that no detector loops over tokens."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from model.detectors.text import folding, hashing, quoted_words, single_marks, word_boundaries
from model.detectors.text.word_boundaries import Codes, Places, changes
from model.types import Span

_SIDES: tuple[Literal["left"], Literal["right"]] = ("left", "right")
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
    sorted, and ``which`` the number of each token's among them. ``letters`` are the code points of ``folded``.
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
    letters: Codes
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
        return self.folded[self.low.item(index) : self.high.item(index)]

    def has_no_word(self, first: int, last: int) -> bool:
        """Whether there are only marks from token ``first`` to token ``last``, both included."""
        return {MARK}.issuperset(self.shape[first : last + 1].tolist())

    def sentence_at(self, at: int) -> tuple[int, int]:
        """The first and the last token of the sentence that a token stands in, both included."""
        first, after = (int(self.sentence.searchsorted(self.sentence[at], side)) for side in _SIDES)
        return first, after - 1

    def within(self, sentence: int) -> NDArray[np.intp]:
        """The tokens of the sentence of a number, in order."""
        return np.flatnonzero(self.sentence == sentence)

    def span(self, first: int, last: int) -> Span:
        """The span of the given text from token ``first`` to token ``last``, both included."""
        return Span(self.start.item(first), self.end.item(last))


def cut(text: str, sentences: Sequence[Span], skipped: Sequence[Span] = ()) -> Tokens:
    """All tokens of ``text`` but for those of ``skipped`` spans; sentences must be in order and not overlap."""
    straight = folding.fold(text, skipped)
    written = single_marks.doubled(straight.text)
    lowered = folding.lower(written)
    cased, letters = word_boundaries.codes(written), word_boundaries.codes(lowered)
    low, high = word_boundaries.bounds(cased)
    start, end = straight.origin[low], straight.origin[high - 1] + np.int32(1)
    rolling = hashing.roll_codes(letters)
    shape = _shapes(cased, letters, low, high)
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
        quoted=quoted_words.inside(letters, low, high, _paragraph_of(cased, low)),
        which=which,
        distinct=distinct,
        folded=lowered,
        letters=letters,
        rolling=rolling,
    )


def until(tokens: Tokens, count: int) -> Tokens:
    """The first ``count`` tokens, and no more of the text than they cover."""
    reach = int(tokens.high[count - 1]) if count else 0
    if reach == len(tokens.folded):
        return tokens
    kept = {name: getattr(tokens, name)[:count] for name in _PARALLEL}
    return replace(tokens, **kept, folded=tokens.folded[:reach], letters=tokens.letters[:reach])


def without(tokens: Tokens, left_out: NDArray[np.bool_]) -> Tokens:
    """The tokens but for those left out, as though they had not been written; the text stays whole."""
    return replace(tokens, **{name: getattr(tokens, name)[~left_out] for name in _PARALLEL})


def _shapes(cased: Codes, lowered: Codes, low: Places, high: Places) -> NDArray[np.uint8]:
    capital = cased != lowered
    capitals, letters = _counted(capital, low, high), _counted(_is_letter(cased), low, high)
    shape = np.full(len(low), MIXED, dtype=np.uint8)
    shape[capital[low] & (capitals == 1)] = TITLE
    shape[(capitals == letters) & (letters > 1)] = UPPER
    shape[capitals == 0] = LOWER
    shape[letters == 0] = MARK
    shape[_counted((cased >= 48) & (cased <= 57), low, high) > 0] = NUMBER
    return shape


def _counted(wanted: NDArray[np.bool_], low: Places, high: Places) -> Places:
    """How many of the wanted characters each token has."""
    seen = _sums(wanted)
    return seen[high] - seen[low]


def _sums(wanted: NDArray[np.bool_]) -> Places:
    """How many are wanted before each place, with one entry past the end."""
    seen = np.zeros(len(wanted) + 1, dtype=np.int32)
    np.cumsum(wanted, out=seen[1:])
    return seen


def _is_letter(codes: Codes) -> NDArray[np.bool_]:
    small = codes | 32
    letter = (small >= 97) & (small <= 122)
    beyond = codes >= 0xC0
    if not beyond.any():
        return letter
    pictograph = (codes >= 0x1F000) & (codes < 0x20000)
    return letter | (beyond & (codes < 0x2000)) | ((codes >= 0x2C00) & ~pictograph)


def _sentence_of(start: Places, sentences: Sequence[Span]) -> Places:
    if not sentences:
        return np.full(len(start), -1, dtype=np.int32)
    spans = np.array(sentences, dtype=np.int32)
    number = np.searchsorted(spans[:, 0], start, side="right").astype(np.int32) - np.int32(1)
    return np.where((number >= 0) & (start < spans[number, 1]), number, np.int32(-1))


def _opening(sentence: Places, shape: NDArray[np.uint8]) -> NDArray[np.bool_]:
    first = np.zeros(len(sentence), dtype=bool)
    words = np.flatnonzero(shape != MARK)
    first[words] = changes(sentence[words])
    return first


def _paragraph_of(cased: Codes, low: Places) -> Places:
    return _sums(cased == 10)[:-1][low]
