"""Learns which turns of phrase reliable outlets use more often than others, and which less: by publishers, as hashes.

A turn's share of an article's words, mean over the publishers of each side (Welch's t). What names a subject and not a
manner is left out: a word that, once it is in an article, comes back in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from model.detectors.reading import COMMON
from model.detectors.style import prose, typical_phrases
from model.detectors.text import hashing, ngrams, tokens
from model.detectors.text.hashing import Hashes
from model.types import Taught
from training import feature_table
from training.articles import Labelled
from training.teach import topic_words

_LEAST_ARTICLES, _LEAST_PUBLISHERS = 8, 5
"""Articles that have a turn, and publishers of the side it leans to."""
_CLEAR, _CLEAR_ALONE, _TIMES = 1.8, 2.2, 1.35
"""How clearly (Welch's t; a word alone has to be clearer) and how many times as often one side uses it."""
_SUBJECT, _SUBJECT_ALONE = 0.22, 0.16
"""Of the articles that have a word, the share that say it again from which on it is a subject, in a turn and alone."""
_EVERYWHERE = 120
"""The words that most articles have say nothing alone or among themselves."""
_SHORTEST = 30
"""Turns of an article, at least, that a share is taken of."""
_ODD, _TINY = 6e-6, 1e-15
"""A share that either side is given beforehand, so that no ratio is taken of nothing; and what no variance is below."""

_DANGLING = "the a an and or but than that his her their its our my your this"
_FURNITURE = "newsletter subscribe click read photo image video copyright reserved email below pm am www com"


@dataclass(frozen=True, slots=True)
class _Article:
    """The turns of one article, each once, with their words, 0 where a turn has no more; and its words, with counts."""

    turns: Hashes
    within: Hashes
    words: Hashes
    times: NDArray[np.int64]


def teach(labelled: Sequence[Labelled], taught: Taught) -> Taught:
    """The table that ``model.detectors.style.typical_phrases`` reads, from the articles of the training side."""
    rows = [article for article in labelled if article.split == "train"]
    read = [_read(row, taught) for row in rows]
    hashes, within, present = _present(read)
    bar = np.where(within[:, 1] == 0, _CLEAR_ALONE, _CLEAR)
    lean = _lean(present, rows, bar) * _telling(within, read)
    return {typical_phrases.TABLE: {"hash": hashes[lean != 0], "lean": lean[lean != 0].astype(np.int8)}}


def _read(article: Labelled, taught: Taught) -> _Article:
    document = feature_table.document((article.title, article.text))
    words = tokens.cut(document.article.text, document.sentences, document.article.skipped)
    read = prose.opening(words, named := ngrams.names(words, taught[COMMON]["hash"])).tokens
    found = typical_phrases.read(read, named[: len(read)])
    hashes, once = np.unique(found.hash, return_index=True)
    at = found.first[once, np.newaxis] + np.arange(typical_phrases.WORDS)
    within = np.where(at <= found.last[once, np.newaxis], read.word[np.minimum(at, max(len(read) - 1, 0))], 0)
    return _Article(hashes, within.astype(np.uint64), *np.unique(read.word, return_counts=True))


def _present(read: Sequence[_Article]) -> tuple[Hashes, Hashes, sparse.csr_array]:
    """The turns that enough articles have, their words, and the share of each article's turns that each is."""
    hashes, first, articles = np.unique(
        np.concatenate([each.turns for each in read]), return_index=True, return_counts=True
    )
    kept = articles >= _LEAST_ARTICLES
    hashes, within = hashes[kept], np.concatenate([each.within for each in read])[first[kept]]
    columns = [place[place < len(hashes)] for each in read for place in [hashing.found(each.turns, hashes)]]
    size = np.array([len(own) for own in columns])
    share = np.repeat(1 / np.maximum(size, _SHORTEST), size)
    starts = np.concatenate(([0], np.cumsum(size)))
    return hashes, within, sparse.csr_array((share, np.concatenate(columns), starts), shape=(len(read), len(hashes)))


def _lean(present: sparse.csr_array, rows: Sequence[Labelled], bar: NDArray[np.float64]) -> NDArray[np.int64]:
    """1 where a turn clearly leans towards reliable publishers, -1 where away from them, else 0."""
    names, which, size = np.unique([row.publisher for row in rows], return_inverse=True, return_counts=True)
    high = np.zeros(len(names), dtype=bool)
    high[which] = [row.quality == "high" for row in rows]
    mean = sparse.csr_array((1 / size[which], (which, np.arange(len(rows)))), shape=(len(names), len(rows)))
    share = (mean @ present).toarray()
    ours, theirs = (_side(share[side], np.sqrt(size[side])) for side in (high, ~high))
    clear = (ours.mean - theirs.mean) / np.sqrt(ours.variance + theirs.variance + _TINY)
    ratio = np.log((ours.mean + _ODD) / (theirs.mean + _ODD))
    towards = (clear > bar) & (ratio > np.log(_TIMES)) & (ours.publishers >= _LEAST_PUBLISHERS)
    away = (clear < -bar) & (ratio < -np.log(_TIMES)) & (theirs.publishers >= _LEAST_PUBLISHERS)
    return np.asarray(towards.astype(int) - away)


@dataclass(frozen=True, slots=True)
class _Side:
    """For each turn its mean share over the publishers of one side, the variance of that, and how many have it."""

    mean: NDArray[np.float64]
    variance: NDArray[np.float64]
    publishers: NDArray[np.int64]


def _side(share: NDArray[np.float64], weight: NDArray[np.float64]) -> _Side:
    weight = weight / weight.sum()
    mean = weight @ share
    return _Side(mean, weight**2 @ (share - mean) ** 2, (share > 0).sum(axis=0))


def _telling(within: Hashes, read: Sequence[_Article]) -> NDArray[np.bool_]:
    """Turns that a reader can make sense of and that name no subject: by their words, shape (turns, WORDS)."""
    met = topic_words.of([each.words for each in read], [each.times for each in read])
    common = met.word[np.argsort(-met.articles, kind="stable")[:_EVERYWHERE]]
    share = np.append(met.share, 0)
    empty = within == 0
    said = np.isin(within, common) | empty
    bar = np.where(empty[:, 1], _SUBJECT_ALONE, _SUBJECT)[:, np.newaxis]
    subject = ~said & (share[hashing.found(within, met.word)] >= bar)
    last = np.take_along_axis(within, (~empty).sum(axis=1, keepdims=True) - 1, axis=1)[:, 0]
    useless = subject.any(axis=1) | np.isin(within, _hashes(_FURNITURE)).any(axis=1)
    return np.asarray(~said.all(axis=1) & ~useless & ~np.isin(last, _hashes(_DANGLING)))


def _hashes(words: str) -> Hashes:
    return np.array([hashing.word(word) for word in words.split()], np.uint64)
