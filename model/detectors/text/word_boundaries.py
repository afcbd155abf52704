r"""Finds where words and marks begin and end, over all characters of a text at once.

What it cuts is what ``\w+(?:['\-.]\w+)*|\.{2,}|[^\w\s]`` matches: a word goes on over a single apostrophe, hyphen
or point between letters, points side by side are one mark, and every other sign is a mark of its own.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

_SPACE, _WORD, _POINTS, _MARK, _JOINT = range(5)
_POINT = ord(".")
_JOINTS = "'-."

Codes = NDArray[np.uint32]
Places = NDArray[np.int32]


def codes(text: str) -> Codes:
    """The code points of a text."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def changes(numbers: NDArray[Any]) -> NDArray[np.bool_]:
    """Whether each number is another than the one before it; the first one is."""
    new = np.ones(len(numbers), dtype=bool)
    np.not_equal(numbers[1:], numbers[:-1], out=new[1:])
    return new


def bounds(letters: Codes) -> tuple[Places, Places]:
    """Where each word or mark begins and where it ends, in reading order."""
    if not len(letters):
        return np.zeros(0, np.int32), np.zeros(0, np.int32)
    kind = _joined(_kinds(letters), letters)
    apart = kind[1:] != kind[:-1]
    apart |= kind[1:] == _MARK
    cut = kind != _SPACE
    begins, ends = cut.copy(), cut
    begins[1:] &= apart
    ends[:-1] &= apart
    return np.flatnonzero(begins).astype(np.int32), np.flatnonzero(ends).astype(np.int32) + np.int32(1)


def _joined(kind: NDArray[np.uint8], letters: Codes) -> NDArray[np.uint8]:
    """The kinds with every joint made what it is where it stands: part of a word, of points, or a mark."""
    word = kind == _WORD
    joint = kind == _JOINT
    inside = joint[1:-1] & word[:-2]
    inside &= word[2:]
    kind[joint] = _MARK
    kind[letters == _POINT] = _POINTS
    kind[1:-1][inside] = _WORD
    return kind


def _kinds(letters: Codes) -> NDArray[np.uint8]:
    kind = np.take(_ASCII, letters, mode="clip")
    beyond = np.flatnonzero(letters >= len(_ASCII))
    if len(beyond):
        distinct, which = np.unique(letters[beyond], return_inverse=True)
        kind[beyond] = np.array([_kind(chr(code)) for code in distinct.tolist()], dtype=np.uint8)[which]
    return kind


def _kind(letter: str) -> int:
    if letter in _JOINTS:
        return _JOINT
    if letter.isalnum() or letter == "_":
        return _WORD
    return _SPACE if letter.isspace() else _MARK


_ASCII = np.array([_kind(chr(code)) for code in range(128)], dtype=np.uint8)
