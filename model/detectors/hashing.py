"""Hashes every word and n-gram of a text at once: prefix sums of a polynomial, so no loop runs over characters.

A run [i, j) hashes to (H[j] - H[i]) * B^-i modulo 2^64 (Karp and Rabin 1987, with an odd base so that it inverts).
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

_BASE = 0x9E3779B97F4A7C15
_INVERSE = pow(_BASE, -1, 2**64)
_HALF = np.uint64(33)
_MIX = np.uint64(0xFF51AFD7ED558CCD)
_STEP = np.uint64(0xC4CEB9FE1A85EC53)
_USUAL = 1 << 15
"""Characters of a text whose powers are kept; those of a longer one are worked out for it alone."""

Hashes = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Rolling:
    """Prefix sums of one text; ``between`` gives the hash of any of its runs."""

    prefix: Hashes
    inverse: Hashes

    def between(self, low: NDArray[np.int32], high: NDArray[np.int32]) -> Hashes:
        """Hashes of the runs [low, high), one a pair."""
        return mix((self.prefix[high] - self.prefix[low]) * self.inverse[low])

    def grams(self, size: int) -> Hashes:
        """Hashes of all runs of ``size`` characters, by start."""
        count = max(len(self.prefix) - size, 0)
        raw = (self.prefix[size:] - self.prefix[:count]) * self.inverse[:count]
        return mix(raw + np.uint64(size))


def roll(text: str) -> Rolling:
    """Prefix sums over the code points of ``text``."""
    return roll_codes(np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32))


def roll_codes(codes: NDArray[np.uint32]) -> Rolling:
    """Prefix sums over code points given as an array."""
    spread = mix(codes.astype(np.uint64) + np.uint64(1))
    return Rolling(
        np.concatenate((np.zeros(1, dtype=np.uint64), np.cumsum(spread * _powers(_BASE, len(codes))))),
        _powers(_INVERSE, len(codes) + 1),
    )


def mix(hashes: Hashes) -> Hashes:
    """Spreads every bit over all 64 (the finaliser of MurmurHash3, Appleby 2011)."""
    mixed = hashes >> _HALF
    mixed ^= hashes
    mixed *= _MIX
    mixed ^= mixed >> _HALF
    mixed *= _STEP
    mixed ^= mixed >> _HALF
    return mixed


def join(*parts: Hashes) -> Hashes:
    """One hash for each tuple of hashes; the order counts."""
    joined = mix(parts[0])
    for part in parts[1:]:
        joined = mix(joined * np.uint64(31) + part)
    return joined


def word(text: str) -> np.uint64:
    """The hash that ``Tokens.word`` holds for this lower-case word."""
    rolling = roll(text)
    return np.uint64(rolling.between(np.array([0], np.int32), np.array([len(text)], np.int32))[0])


def found(hashes: Hashes, table: Hashes) -> NDArray[np.intp]:
    """The place of each hash in ``table``, which is sorted; the table's length where it is not there."""
    if not len(table):
        return np.zeros(len(hashes), dtype=np.intp)
    at = np.minimum(np.searchsorted(table, hashes), len(table) - 1)
    return np.where(table[at] == hashes, at, len(table))


def member(hashes: Hashes, table: Hashes) -> NDArray[np.bool_]:
    """Whether each hash is in ``table``, which is sorted; an empty table holds nothing."""
    if not len(table):
        return np.zeros(len(hashes), dtype=bool)
    at = np.minimum(np.searchsorted(table, hashes), len(table) - 1)
    return np.asarray(table[at] == hashes)


def bucket(hashes: Hashes, bits: int) -> NDArray[np.int32]:
    """The top ``bits`` bits: a column of a table with 2**bits rows."""
    return (hashes >> np.uint64(64 - bits)).astype(np.int32)


def _powers(base: int, count: int) -> Hashes:
    return _usual_powers(base)[:count] if count <= _USUAL else _all_powers(base, count)


@cache
def _usual_powers(base: int) -> Hashes:
    powers = _all_powers(base, _USUAL)
    powers.setflags(write=False)
    return powers


def _all_powers(base: int, count: int) -> Hashes:
    steps = np.full(count, base, dtype=np.uint64)
    if count:
        steps[0] = 1
    return np.cumprod(steps)
