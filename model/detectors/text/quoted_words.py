"""Tells which words stand inside double quotation marks, where a mark was left out or is far away too.

In most paragraphs every other mark closes what the one before it opened, and no mark needs a look. Where their number
is odd, what stands on either side of a mark tells whether it opens or closes.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from model.detectors.text.word_boundaries import Codes, Places, changes

OPENS, CLOSES, EITHER = range(3)
"""What a mark does, by what stands beside it."""

_DOUBLE, _SINGLE = ord('"'), ord("'")
_SIDES: tuple[Literal["left"], Literal["right"]] = ("left", "right")
_FAR = 300
"""Words and marks, at most, between a paragraph that is left open and the mark in a later one that closes it."""
_MOST = 200
"""Marks of a paragraph that are looked at one by one."""


def _codes(letters: str) -> Codes:
    return np.array(sorted(map(ord, letters)), dtype=np.uint32)


_LINE = _codes("\n")
_AHEAD, _BEHIND, _STOPS = _codes(" \t\n([{-–—/"), _codes(" \t\n.,;:?!)]}-–—/…"), _codes(",.?!…")

Paragraph = tuple[int, int, int, int]
"""The number of a paragraph's first mark, how many marks it has, its first token and the one behind its last."""


@dataclass(frozen=True, slots=True)
class _Marks:
    """Double marks and what each does; and single marks that open, or that close behind a stop."""

    at: list[int]
    does: list[int]
    single_opens: list[int]
    single_closes: list[int]

    def closed(self, opened: int, before: int) -> int | None:
        """The single mark that closes what a double one opened, where one was typed for the other."""
        near = bisect_left(self.single_closes, opened)
        if near == len(self.single_closes) or (at := self.single_closes[near]) >= before:
            return None
        return at if bisect_left(self.single_opens, opened) == bisect_left(self.single_opens, at) else None


def inside(letters: Codes, low: Places, high: Places, paragraph: Places) -> NDArray[np.bool_]:
    """Whether each word or mark is quoted, by the letters and the bounds of each and the number of its paragraph.

    A quotation left open ends with its paragraph, as print has it, unless the next mark of all closes it.
    """
    alone = high - low == 1
    is_mark = alone & (letters[low] == _DOUBLE)
    marks = np.cumsum(is_mark, dtype=np.int32) - is_mark
    before = np.maximum.accumulate(np.where(changes(paragraph), marks, 0))
    quoted = np.asarray(((marks - before) % 2 == 1) | is_mark)
    at = np.flatnonzero(is_mark)
    if (np.bincount(paragraph[at]) % 2).any():
        numbers, first, count = np.unique(paragraph[at], return_index=True, return_counts=True)
        edges = (paragraph.searchsorted(numbers, side) for side in _SIDES)
        paragraphs = zip(*(each.tolist() for each in (first, count, *edges)), strict=True)
        _mend(quoted, _read(letters, low, alone, at), paragraphs)
    return quoted


def _read(letters: Codes, low: Places, alone: NDArray[np.bool_], at: NDArray[np.intp]) -> _Marks:
    padded = np.concatenate((_LINE, letters, _LINE))
    singles = np.flatnonzero(alone & (letters[low] == _SINGLE))
    opens = np.isin(padded[low[singles]], _AHEAD)
    closes = np.isin(padded[low[singles]], _STOPS) & np.isin(padded[low[singles] + 2], _BEHIND)
    ahead, behind = np.isin(padded[low[at]], _AHEAD), np.isin(padded[low[at] + 2], _BEHIND)
    does = np.where(ahead == behind, EITHER, np.where(ahead, OPENS, CLOSES))
    return _Marks(at.tolist(), does.tolist(), singles[opens].tolist(), singles[closes].tolist())


def _mend(quoted: NDArray[np.bool_], marks: _Marks, paragraphs: Iterable[Paragraph]) -> None:
    """Reads again the paragraphs whose marks do not pair off, and those that close what an earlier one left open."""
    left: int | None = None
    for number, count, start, ends in paragraphs:
        first = marks.at[number]
        late = left is not None and marks.does[number] == CLOSES and first - left <= _FAR
        if count > _MOST or not (late or count % 2):
            left = None
            continue
        if late:
            quoted[left : first + 1] = True
            start = first + 1
        quoted[start:ends] = False
        left = None
        for opened, closed in _runs(marks, range(number + late, number + count), ends):
            quoted[opened : ends if closed is None else closed + 1] = True
            left = ends if closed is None else None


def _runs(marks: _Marks, numbers: Iterable[int], ends: int) -> Iterator[tuple[int, int | None]]:
    """Where each quotation of a paragraph opens and closes; None where it is left open."""
    opened: int | None = None
    for number in numbers:
        at, does = marks.at[number], marks.does[number]
        if opened is None:
            opened = None if does == CLOSES else at
        elif does != OPENS:
            yield opened, at
            opened = None
        elif (closed := marks.closed(opened, at)) is not None:
            yield opened, closed
            opened = at
    if opened is not None:
        yield opened, marks.closed(opened, ends)
