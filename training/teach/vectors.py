"""Learns what words are near in meaning from unlabelled articles: positive PMI of neighbours, cut to few dimensions.

Levy, Goldberg and Dagan 2015 for the recipe. The vectors never ship; they only let linear models carry what they learn
of a marked word over to its neighbours in meaning (see ``model.detectors.vocabulary``).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.utils.extmath import randomized_svd

from model.detectors import tokens
from model.detectors.hashing import Hashes
from training import corpora

SIZE, WORDS, LEAST, REACH = 50, 25_000, 4, 5
LONGEST = 8000
_SMOOTH = 0.75

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Vectors:
    """Word hashes, sorted, and their unit vectors, shape (words + 1, SIZE); the last row, of zeros, is for the rest."""

    hash: Hashes
    vector: Floats

    def rows(self, words: Hashes) -> NDArray[np.intp]:
        """The row of each word; the last row where it is unknown."""
        at = np.minimum(np.searchsorted(self.hash, words), len(self.hash) - 1)
        return np.where(self.hash[at] == words, at, len(self.hash))


@cache
def learn(spans: Path, seed: int) -> Vectors:
    """Vectors from the training side of the articles beside ``spans`` and of PolNeAR, PTC and BABE."""
    running = np.concatenate([_words(text) for text in _in_hundreds(_texts(spans))])
    words, number = _vocabulary(running)
    spread, scale, _ = randomized_svd(_association(number, len(words)), SIZE, random_state=seed, n_iter=3)
    vector = spread * np.sqrt(scale)
    vector /= np.linalg.norm(vector, axis=1, keepdims=True) + 1e-9
    return Vectors(words, np.vstack([vector, np.zeros((1, SIZE))]).astype(np.float32))


def _texts(spans: Path) -> Iterator[str]:
    for path in sorted((spans.parent / "articles").glob("*.jsonl.gz")):
        for row in corpora.rows(path):
            if row.get("split") == "train" and not row.get("dup_of"):
                yield row["text"][:LONGEST]
    for name in ("polnear", "ptc_articles", "babe"):
        yield from (row["text"] for row in corpora.spans(spans, name, "train"))


def _in_hundreds(texts: Iterator[str]) -> Iterator[str]:
    while some := list(islice(texts, 100)):
        yield "\n\n".join(some)


def _words(text: str) -> Hashes:
    apart = np.zeros(REACH, dtype=np.uint64)
    return np.concatenate([tokens.cut(text, ()).word, apart])


def _vocabulary(running: Hashes) -> tuple[Hashes, NDArray[np.int64]]:
    """The commonest words, sorted by hash, and each running word's number among them (-1: none)."""
    seen, count = np.unique(running[running != 0], return_counts=True)
    common = np.argsort(-count, kind="stable")[:WORDS]
    words = np.sort(seen[common[count[common] >= LEAST]])
    at = np.minimum(np.searchsorted(words, running), len(words) - 1)
    return words, np.where(words[at] == running, at, -1)


def _association(number: NDArray[np.int64], size: int) -> sparse.csr_matrix:
    """Positive pointwise mutual information of words at most REACH apart, near ones counting more."""
    seen = sparse.csr_matrix((size, size), dtype=np.float32)
    for distance in range(1, REACH + 1):
        left, right = number[:-distance], number[distance:]
        both = (left >= 0) & (right >= 0)
        near = np.full(both.sum(), 1 / distance, dtype=np.float32)
        pair = sparse.csr_matrix((near, (left[both], right[both])), shape=(size, size))
        seen = seen + pair + pair.T
    pairs = seen.tocoo()
    total = np.maximum(np.asarray(seen.sum(axis=1)).ravel(), 1e-9)
    smooth = total**_SMOOTH
    value = np.log(pairs.data * smooth.sum() / (total[pairs.row] * smooth[pairs.col]))
    kept = value > 0
    return sparse.csr_matrix((value[kept], (pairs.row[kept], pairs.col[kept])), shape=(size, size))
