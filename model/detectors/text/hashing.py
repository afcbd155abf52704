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

    def grams(self, size: int, length: int, bits: int) -> NDArray[np.int32]:
        """Buckets of all runs of ``size`` characters among the first ``length``, by start."""
        count = max(length - size + 1, 0)
        raw = self.prefix[size : size + count] - self.prefix[:count]
        raw *= self.inverse[:count]
        raw += np.uint64(size)
        return mixed_bucket(raw, bits)


def roll(text: str) -> Rolling:
    """Prefix sums over the code points of ``text``."""
    return roll_codes(np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32))


def roll_codes(codes: NDArray[np.uint32]) -> Rolling:
    """Prefix sums over code points given as an array."""
    spread = mix(codes + np.uint64(1))
    spread *= _powers(_BASE, len(codes))
    prefix = np.zeros(len(codes) + 1, dtype=np.uint64)
    np.cumsum(spread, out=prefix[1:])
    return Rolling(prefix, _powers(_INVERSE, len(codes) + 1))


def mix(hashes: Hashes) -> Hashes:
    """Spreads every bit over all 64 (the finaliser of MurmurHash3, Appleby 2011)."""
    mixed = _nearly_mixed(hashes)
    mixed ^= mixed >> _HALF
    return mixed


def _nearly_mixed(hashes: Hashes) -> Hashes:
    """All of ``mix`` but its last step, which leaves the upper half as it is."""
    mixed = hashes >> _HALF
    mixed ^= hashes
    mixed *= _MIX
    mixed ^= mixed >> _HALF
    mixed *= _STEP
    return mixed


def join(*parts: Hashes) -> Hashes:
    """One hash for each tuple of hashes; the order counts."""
    joined = mix(parts[0])
    for part in parts[1:]:
        joined = join_on(joined, part)
    return joined


def join_on(joined: Hashes, part: Hashes) -> Hashes:
    """What ``join`` gives of the parts joined already and one more."""
    return mix(joined * np.uint64(31) + part)


def word(text: str) -> np.uint64:
    """The hash that ``Tokens.word`` holds for this lower-case word."""
    rolling = roll(text)
    return np.uint64(rolling.between(np.array([0], np.int32), np.array([len(text)], np.int32))[0])


def words(*texts: str) -> frozenset[int]:
    """The same of several words, as a set that plain numbers are looked up in."""
    return frozenset(int(word(text)) for text in texts)


def found(hashes: Hashes, table: Hashes) -> NDArray[np.intp]:
    """The place of each hash in ``table``, which is sorted; the table's length where it is not there."""
    if not len(table):
        return np.zeros(len(hashes), dtype=np.intp)
    at = np.minimum(table.searchsorted(hashes), len(table) - 1)
    return np.where(table[at] == hashes, at, len(table))


def member(hashes: Hashes, table: Hashes) -> NDArray[np.bool_]:
    """Whether each hash is in ``table``, which is sorted; an empty table holds nothing."""
    if not len(table):
        return np.zeros(len(hashes), dtype=bool)
    at = np.minimum(table.searchsorted(hashes), len(table) - 1)
    return np.asarray(table[at] == hashes)


def bucket(hashes: Hashes, bits: int) -> NDArray[np.int32]:
    """The top ``bits`` bits: a column of a table with 2**bits rows."""
    return (hashes >> np.uint64(64 - bits)).astype(np.int32)


def mixed_bucket(hashes: Hashes, bits: int) -> NDArray[np.int32]:
    """What ``bucket(mix(hashes), bits)`` gives, for up to 31 bits, in fewer steps."""
    mixed = _nearly_mixed(hashes)
    mixed >>= np.uint64(64 - bits)
    return mixed.astype(np.int32)


def joined_bucket(first: Hashes, second: Hashes, bits: int) -> NDArray[np.int32]:
    """What ``bucket(join(first, second), bits)`` gives, for up to 31 bits, in fewer steps."""
    joined = mix(first)
    joined *= np.uint64(31)
    joined += second
    return mixed_bucket(joined, bits)


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
