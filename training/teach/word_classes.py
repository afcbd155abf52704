"""Learns classes of words that keep the same company: neighbours counted, weighed, reduced and clustered.

Positive pointwise mutual information of left and right neighbours, singular vectors, k-means (after Schuetze 1995).
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.cluster import MiniBatchKMeans
from sklearn.utils.extmath import randomized_svd

from model.detectors.text import tokens, word_classes
from model.types import Span, Weights

_LEAST, _NEIGHBOURS, _WIDTH = 8, 2000, 80
_COARSE, _FINE = 64, 400
_LONGEST = 8000


@dataclass(frozen=True, slots=True)
class Counted:
    """All words of the texts as ranks by frequency; ``hashes`` and ``times`` by rank, only words met often enough."""

    ranks: NDArray[np.int64]
    hashes: NDArray[np.uint64]
    times: NDArray[np.int64]


def teach(texts: Iterable[str], seed: int) -> dict[str, Weights]:
    """The table of ``model.detectors.text.word_classes``."""
    counted = _counted(texts)
    vectors = _vectors(counted, seed)
    order = np.argsort(counted.hashes)
    fine, coarse = (_clusters(vectors, counted.times, count, seed)[order] for count in (_FINE, _COARSE))
    table: Weights = {"hash": counted.hashes[order], "fine": fine.astype(np.uint16), "coarse": coarse.astype(np.uint8)}
    return {word_classes.TABLE: table}


def _counted(texts: Iterable[str]) -> Counted:
    gap = np.zeros(1, dtype=np.uint64)
    pieces = [part for text in texts for part in (_words(text[:_LONGEST]), gap)]
    hashes, place, times = np.unique(np.concatenate(pieces), return_inverse=True, return_counts=True)
    order = np.argsort(-times, kind="stable")
    rank = np.empty(len(hashes), dtype=np.int64)
    rank[order] = np.arange(len(hashes))
    often = int((times >= _LEAST).sum())
    return Counted(rank[place], hashes[order][:often], times[order][:often])


def _words(text: str) -> NDArray[np.uint64]:
    return tokens.cut(text, [Span(0, len(text))]).word


def _vectors(counted: Counted, seed: int) -> NDArray[np.float64]:
    left, right = counted.ranks[:-1], counted.ranks[1:]
    before, after = _neighbours(right, left, counted), _neighbours(left, right, counted)
    company = _information(sparse.hstack([before, after], format="csr"))
    vectors, strength, _ = randomized_svd(company, min(_WIDTH, len(counted.hashes)), n_iter=3, random_state=seed)
    scaled = vectors * np.sqrt(strength)
    return np.asarray(scaled / (np.linalg.norm(scaled, axis=1, keepdims=True) + 1e-9))


def _neighbours(word: NDArray[np.int64], other: NDArray[np.int64], counted: Counted) -> sparse.csr_array:
    kept = (word < len(counted.hashes)) & (other < _NEIGHBOURS)
    ones = np.ones(int(kept.sum()), dtype=np.float32)
    counts = sparse.coo_array((ones, (word[kept], other[kept])), shape=(len(counted.hashes), _NEIGHBOURS)).tocsr()
    counts.sum_duplicates()
    return counts


def _information(counts: sparse.csr_array) -> sparse.csr_matrix:
    """Positive pointwise mutual information, contexts smoothed by the power 0.75 (Levy et al. 2015)."""
    rows = np.asarray(counts.sum(axis=1)).ravel() + 1e-9
    contexts = np.asarray(counts.sum(axis=0)).ravel() ** 0.75 + 1e-9
    entries = counts.tocoo()
    shared = entries.data * contexts.sum() / (rows[entries.row] * contexts[entries.col])
    kept = shared > 1
    return sparse.csr_matrix((np.log(shared[kept]), (entries.row[kept], entries.col[kept])), shape=counts.shape)


def _clusters(vectors: NDArray[np.float64], times: NDArray[np.int64], count: int, seed: int) -> NDArray[np.int32]:
    means = MiniBatchKMeans(min(count, len(vectors)), random_state=seed, batch_size=4096, n_init=3, max_iter=60)
    return np.asarray(means.fit(vectors, sample_weight=np.sqrt(times)).labels_)
