"""Folds away what hides words from a reader's tools: invisible characters, look-alike letters and typographic quotes.

The folded text is for reading only; every position leads back to the text as it was given.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]+"
)
_SAME_LENGTH = tuple(zip("‘’‚‛`´“”„‟«»‐‑‒–−\u00a0\u2009\u202f", "''''''\"\"\"\"\"\"-----   ", strict=True))
_LOOKALIKE = str.maketrans(
    "асеіјорѕухһԁԛԝӏѵАВСЕНІЈКМОРЅТХУԌԚԜαοικνρτυϲϳΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ",
    "aceijopsyxhdqwlvABCEHIJKMOPSTXYGQWaoiknptucjABEZHIKMNOPTYXC",
)
_ASCII = 0x7F
_OTHER = "\u0370-\u03ff\u0400-\u052f"
_SPACE = re.compile(r"\s*")
_FOREIGN = re.compile(f"[{_OTHER}]")
_MIXED = re.compile(f"(?=[^\\W\\d_]*[A-Za-z])(?=[^\\W\\d_]*[{_OTHER}])[^\\W\\d_]+")
_ALONE = re.compile(f"[{_OTHER}]+(?:[^\\w\\n]+[{_OTHER}]+)*")


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text; ``origin[i]`` is where its character i stands in the given text, with one entry past the end."""

    text: str
    origin: NDArray[np.int32]


def fold(text: str, skipped: Sequence[tuple[int, int]] = ()) -> Folded:
    """Drops invisible characters, straightens quotes and dashes, and turns look-alikes among Latin words to Latin.

    Spans that are ``skipped``, in order, are dropped with the white space after them.
    """
    if text.isascii() and not skipped:
        return Folded(text.replace("`", "'"), np.arange(len(text) + 1, dtype=np.int32))
    signs, keep = _signs(text), np.ones(len(text) + 1, dtype=bool)
    for match in _INVISIBLE.finditer(text) if _INVISIBLE.search(signs) else ():
        keep[match.start() : match.end()] = False
    left = [(start, _reach(text, end)) for start, end in skipped]
    for start, end in left:
        keep[start:end] = False
    seen = text if keep.all() else _INVISIBLE.sub("", _without(text, left))
    straight = _straightened(seen, signs)
    if _FOREIGN.search(signs):
        straight = _ALONE.sub(_as_latin, _MIXED.sub(lambda word: word.group().translate(_LOOKALIKE), straight))
    return Folded(straight, np.flatnonzero(keep).astype(np.int32))


def _reach(text: str, end: int) -> int:
    """Where the white space from ``end`` on ends."""
    space = _SPACE.match(text, end)
    return space.end() if space else end


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    starts, ends = [0, *(end for _, end in spans)], [*(start for start, _ in spans), len(text)]
    return "".join(text[start:end] for start, end in zip(starts, ends, strict=True))


def _as_latin(words: re.Match[str]) -> str:
    """Words of another script as Latin, where every letter of them and of their neighbours looks Latin."""
    latin = words.group().translate(_LOOKALIKE)
    return words.group() if _FOREIGN.search(latin) else latin


def _signs(text: str) -> str:
    """Each sign beyond ASCII that a text has, once: what is not among them need not be swept for."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    return "".join(map(chr, np.unique(codes[codes > _ASCII]).tolist()))


def _straightened(text: str, signs: str) -> str:
    for typographic, plain in _SAME_LENGTH:  # one sweep a sign is far quicker than one look-up a character
        if typographic in signs or typographic.isascii():
            text = text.replace(typographic, plain)
    return text


def lower(text: str) -> str:
    """Lower case, one character for one character, whatever Unicode says of the dotted capital I."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
