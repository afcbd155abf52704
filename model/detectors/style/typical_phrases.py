"""Turns of phrase that rated outlets use more often, or less, than others do: what may be shown as typical of them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.text import hashing, ngrams
from model.detectors.text.hashing import Hashes
from model.detectors.text.tokens import MARK, NUMBER, Tokens
from model.types import Weights

TABLE = "turns"
"""The table: hash, sorted, of one to WORDS words, and lean, 1 towards outlets that raters call reliable, -1 away."""
WORDS = 3
_LETTERS = 3

Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Turns:
    """Parallel arrays: the hash of each turn of phrase, and its first and last token, both included."""

    hash: Hashes
    first: Places
    last: Places


def read(tokens: Tokens, named: ngrams.Masked) -> Turns:
    """All runs of one to WORDS words of one sentence, outside quotation marks and without a name, number or mark."""
    plain = (tokens.sentence >= 0) & (tokens.shape != MARK) & (tokens.shape != NUMBER) & ~named & ~tokens.quoted
    parts, joined, whole = [], hashing.mix(tokens.word), plain
    for more in range(WORDS):
        if more:
            joined = hashing.join_on(joined[:-1], tokens.word[more:])
            whole = whole[:-1] & plain[more:] & (tokens.sentence[more:] == tokens.sentence[: len(whole) - 1])
        at = np.flatnonzero(whole)
        parts.append((joined[at], at, at + more))
    hashes, first, last = (np.concatenate(each) for each in zip(*parts, strict=True))
    long = np.flatnonzero(tokens.high[last] - tokens.low[first] >= _LETTERS)
    return Turns(hashes[long], first[long], last[long])


def known(turns: Turns, table: Weights) -> tuple[Turns, NDArray[np.int8]]:
    """Those that the table has, and which way each leans."""
    order = np.argsort(turns.hash)  # neighbours are looked up in half the time
    place = np.empty_like(order)
    place[order] = hashing.found(turns.hash[order], table["hash"])
    at = np.flatnonzero(place < len(table["hash"]))
    return Turns(turns.hash[at], turns.first[at], turns.last[at]), np.asarray(table["lean"][place[at]], np.int8)
