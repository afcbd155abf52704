"""Teaches which words annotators mark: two models over tokens, then the mix that serving reads hits from."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from model.detectors import loaded_words, spelling
from model.detectors.tokens import MARK, Tokens
from model.types import Weights
from training.teach import joint
from training.teach.books import FOLDS, Book
from training.teach.vectors import SIZE, Vectors

STRENGTH = {"biased": 0.25, "loaded": 0.12}
BOOKS = {"biased": "babe", "loaded": "ptc"}
MEANING = 4.0
_KEPT = 0.35

Floats = NDArray[np.float64]
Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Model:
    """One fitted model: coef over hashed columns, weights of the three words' vectors, intercept."""

    coef: Floats
    meaning: Floats
    intercept: float


def models(books: Mapping[str, Book], vectors: Vectors, seed: int) -> dict[str, tuple[Model, ...]]:
    """For each kind the model taught on all its texts, then one taught without each fold."""
    taught = {}
    for kind, name in BOOKS.items():
        rows, keep = _rows(books[name].read.tokens, vectors), _kept(books[name], seed)
        fold = books[name].fold[books[name].read.tokens.sentence]
        uses = [keep, *(keep & (fold != out) for out in range(FOLDS))]
        taught[kind] = tuple(_fit(rows, books[name].marked, use, STRENGTH[kind], seed) for use in uses)
    return taught


def logits(book: Book, taught: Mapping[str, tuple[Model, ...]], vectors: Vectors, name: str) -> NDArray[np.float32]:
    """Log-odds of each token as serving would give them, each text seen by models not taught on it."""
    fold = book.fold[book.read.tokens.sentence]
    columns = []
    for kind, own in BOOKS.items():
        out = fold + 1 if own == name else np.zeros(len(fold), dtype=np.int64)
        scored = np.stack([_scores(book.read.tokens, one, vectors) for one in taught[kind]])
        columns.append(scored[out, np.arange(len(fold))])
    never = (book.read.tokens.shape == MARK)[:, None]
    return np.asarray(np.where(never, -9.0, np.stack(columns, axis=1)), dtype=np.float32)


def weights(taught: Mapping[str, tuple[Model, ...]], vectors: Vectors) -> tuple[Weights, dict[str, Floats]]:
    """The serving table without its mix, and the columns for the table of words."""
    whole = [taught[kind][0] for kind in loaded_words.KINDS]
    columns = {
        f"{loaded_words.TABLE}.{kind}.{place}": vectors.vector @ one.meaning[at * SIZE : (at + 1) * SIZE]
        for kind, one in zip(loaded_words.KINDS, whole, strict=True)
        for at, place in enumerate(loaded_words.PLACES)
    }
    return {
        "coef": np.stack([one.coef for one in whole]).astype(np.float16),
        "intercept": np.array([one.intercept for one in whole], dtype=np.float32),
    }, columns


def mix(books: Mapping[str, Book], words: Mapping[str, Scores], heads: Mapping[str, Scores], seed: int) -> Weights:
    """How word and sentence evidence join; both corpora count alike and the flag between them is left neutral."""
    parts = []
    for name in BOOKS.values():
        read = books[name].read.tokens
        seen = np.concatenate([words[name], heads[name][read.sentence, :2]], axis=1)[read.shape != MARK]
        parts.append(joint.Part(seen, books[name].marked[read.shape != MARK].astype(np.int64)))
    rows, labels = np.concatenate([p.rows for p in parts]), np.concatenate([p.labels for p in parts])
    size = np.concatenate([np.full(len(p.labels), 1 / len(p.labels)) for p in parts])
    flag = np.concatenate([np.full((len(p.labels), 1), side) for p, side in zip(parts, (-1.0, 1.0), strict=True)])
    fitted = LogisticRegression(C=10.0, random_state=seed)
    fitted.fit(np.concatenate([rows, flag], axis=1), labels, sample_weight=size * len(labels))
    return {"mix": fitted.coef_[0][:-1].astype(np.float32), "mix_intercept": fitted.intercept_.astype(np.float32)}


def _rows(tokens: Tokens, vectors: Vectors) -> sparse.csr_matrix:
    evidence = loaded_words.evidence(tokens)
    count, width = evidence.shape
    ones, ends = np.ones(count * width, dtype=np.float32), np.arange(0, count * width + 1, width)
    hashed = sparse.csr_matrix((ones, evidence.ravel(), ends), shape=(count, 1 << loaded_words.BITS))
    return sparse.hstack([hashed, sparse.csr_matrix(_meaning(tokens, vectors))], format="csr")


def _meaning(tokens: Tokens, vectors: Vectors) -> NDArray[np.float32]:
    near = (tokens.word, spelling.beside(tokens, -1), spelling.beside(tokens, 1))
    return np.asarray(MEANING * np.concatenate([vectors.vector[vectors.rows(word)] for word in near], axis=1))


def _scores(tokens: Tokens, one: Model, vectors: Vectors) -> Floats:
    meaning = _meaning(tokens, vectors) @ (one.meaning / MEANING)
    return np.asarray(one.coef[loaded_words.evidence(tokens)].sum(axis=1) + meaning + one.intercept)


def _kept(book: Book, seed: int) -> NDArray[np.bool_]:
    """All texts with a marked word, and some of the others: the rest says little and takes long."""
    tokens = book.read.tokens
    has = np.bincount(tokens.sentence, book.marked, minlength=len(book.read)) > 0
    some = np.random.default_rng(seed).random(len(has)) < _KEPT
    return np.asarray((has | some)[tokens.sentence] & (tokens.shape != MARK))


def _fit(rows: Any, marked: NDArray[np.bool_], use: NDArray[np.bool_], strength: float, seed: int) -> Model:
    fitted = LogisticRegression(C=strength, tol=1e-3, max_iter=400, random_state=seed)
    fitted.fit(rows[use], marked[use])
    coef = fitted.coef_[0]
    columns = 1 << loaded_words.BITS
    return Model(coef[:columns], coef[columns:] * MEANING, float(fitted.intercept_[0]))
