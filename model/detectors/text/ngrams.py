"""One hashed count of words, word pairs and runs of letters for each sentence, made once and read by every head."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from model.detectors.text import hashing
from model.detectors.text.tokens import LOWER, MARK, NUMBER, Tokens
from model.detectors.text.word_boundaries import Codes, changes

BITS = 18
COLUMNS = 1 << BITS
RUNS = (3, 4, 5)
_MASKED = 1
_SPACE = np.uint32(32)
_NAME, _NUMBER = np.uint64(0xA5A5), np.uint64(0x5A5A)

Masked = NDArray[np.bool_]
Spans = tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.int32]]


@dataclass(frozen=True, slots=True)
class Entries:
    """Sparse counts before they are summed: ``row[i]`` (a sentence) has one more in ``column[i]``.

    ``at`` is where the entry stands: the number of its (first) token, or of its first folded character.
    """

    row: NDArray[np.int32]
    column: NDArray[np.int32]
    at: NDArray[np.int32]


def matrix(tokens: Tokens, rows: int, masked: Masked) -> sparse.csr_array:
    """Counts, shape (rows, COLUMNS), float32; each row is divided by the root of its number of entries."""
    entries = read(tokens, masked)
    order = np.argsort(entries.row, kind="stable")
    length = np.bincount(entries.row, minlength=rows)
    scale = (1 / np.sqrt(np.maximum(length, 1).astype(np.float32))).repeat(length)
    starts = np.concatenate(([0], np.cumsum(length))).astype(np.int32)
    return sparse.csr_array((scale, entries.column[order], starts), shape=(rows, COLUMNS))


def read(tokens: Tokens, masked: Masked) -> Entries:
    """Every word, pair and run inside a sentence; a masked word counts as a name and its letters as one sign."""
    word = masked_words(tokens, masked)
    parts = [words(tokens, word), pairs(tokens, word), *runs(tokens, masked)]
    return joined(parts)


def joined(parts: Sequence[Entries]) -> Entries:
    """All entries of the parts, one after the other."""
    return Entries(*(np.concatenate([getattr(part, name) for part in parts]) for name in ("row", "column", "at")))


def names(tokens: Tokens, common: NDArray[np.uint64]) -> Masked:
    """Which tokens look like names: capitals that a sentence does not ask for, or a word never seen in lower case.

    ``common`` is a sorted array of hashes of words seen in lower case; with none, every opening word passes for a name.
    """
    capital = (tokens.shape != LOWER) & (tokens.shape != MARK) & (tokens.shape != NUMBER)
    return np.asarray(capital & ~(tokens.first & tokens.among(common)))


def masked_words(tokens: Tokens, masked: Masked) -> hashing.Hashes:
    """Word hashes with one hash for every name and one for every number."""
    word = np.where(masked, _NAME, tokens.word)
    return np.where(tokens.shape == NUMBER, _NUMBER, word)


def words(tokens: Tokens, word: hashing.Hashes) -> Entries:
    """One entry a token inside a sentence."""
    at = np.flatnonzero(tokens.sentence >= 0).astype(np.int32)
    return Entries(tokens.sentence[at], hashing.mixed_bucket(word[at], BITS), at)


def pairs(tokens: Tokens, word: hashing.Hashes) -> Entries:
    """One entry for each two neighbours of one sentence."""
    same = (tokens.sentence[1:] == tokens.sentence[:-1]) & (tokens.sentence[1:] >= 0)
    at = np.flatnonzero(same).astype(np.int32)
    return Entries(tokens.sentence[at], hashing.joined_bucket(word[at], word[at + 1], BITS), at)


def runs(tokens: Tokens, masked: Masked) -> list[Entries]:
    """Runs of letters inside sentences, one set of entries for each length in RUNS."""
    rolling, spans = hashing.roll_codes(_covered(tokens, masked)), _spans(tokens)
    return [_runs_of(rolling, len(tokens.letters), spans, size) for size in RUNS]


def _runs_of(rolling: hashing.Rolling, letters: int, spans: Spans, size: int) -> Entries:
    sentence, begin, end = spans
    count = np.maximum(end - begin - np.int32(size - 1), 0)
    ahead = np.cumsum(count, dtype=np.int32) - count
    at = (begin - ahead).repeat(count) + np.arange(count.sum(), dtype=np.int32)
    return Entries(sentence.repeat(count), rolling.grams(size, letters, BITS)[at], at)


def _covered(tokens: Tokens, masked: Masked) -> Codes:
    """The letters with all of masked words as one sign, and a space where a line breaks inside a sentence."""
    edges = np.zeros(len(tokens.letters) + 1, dtype=np.int8)
    edges[tokens.low[masked]] += 1
    edges[tokens.high[masked]] -= 1
    letters = np.maximum(tokens.letters, _SPACE)
    return np.where(np.cumsum(edges[:-1], dtype=np.int8).view(bool), np.uint32(_MASKED), letters)


def _spans(tokens: Tokens) -> Spans:
    """The number of each sentence, where its first token begins and its last one ends.

    What parts two sentences, a space or a new paragraph, says how a text was pasted and nothing of how it is written.
    """
    first = np.flatnonzero(changes(tokens.sentence))
    last = np.append(first[1:], len(tokens)) - 1
    inside = tokens.sentence[first] >= 0
    return tokens.sentence[first[inside]], tokens.low[first[inside]], tokens.high[last[inside]]
