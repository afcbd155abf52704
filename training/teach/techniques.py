"""Teaches the choice among PTC's techniques on its gold spans."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier

from model.detectors import techniques
from model.detectors.techniques import Evidence, Spans
from model.types import Weights
from training import corpora
from training.corpora import Row
from training.teach import batch, vectors
from training.teach.batch import Batch
from training.teach.vectors import Vectors

STRENGTH, MEANING = 4.0, 2.0

Names = NDArray[np.str_]


def teach(spans: Path, seed: int) -> dict[str, Weights]:
    """The table of ``model.detectors.techniques``; each span is seen in its article and in its line alone."""
    known = vectors.learn(spans, seed)
    rows = corpora.spans(spans, "ptc_sentences", "train")
    read = batch.read([row["text"] for row in rows])
    marked, names = gold(read, rows)
    one = LogisticRegression(C=STRENGTH, solver="liblinear", tol=1e-2, random_state=seed)
    fitted = OneVsRestClassifier(one)
    alone, whole = read.tokens.sentence.astype(np.int64), articles(read, rows)
    seen = [_rows(techniques.evidence(read.tokens, marked, within), known) for within in (alone, whole)]
    fitted.fit(sparse.vstack(seen), np.concatenate([names, names]))
    hashed, form = 1 << techniques.BITS, techniques.FORMS
    coef, of_form, meaning = np.split(_coef(fitted), [hashed, hashed + form])
    return {
        techniques.TABLE: {
            "coef": coef.astype(np.float16),
            "form": of_form.astype(np.float32),
            "intercept": np.array([one.intercept_[0] for one in fitted.estimators_], dtype=np.float32),
            "name": fitted.classes_.astype(str),
            "meaning": (MEANING * known.vector @ meaning).astype(np.float16),
        }
    }


def gold(read: Batch, rows: Sequence[Row]) -> tuple[Spans, Names]:
    """Every annotated span as first and last token of the batch, with the name of its technique."""
    spans, names = [], []
    for start, row in zip(read.starts, rows, strict=True):
        for low, high, name in row["spans"]:
            first = int(np.searchsorted(read.tokens.end, start + low, side="right"))
            last = int(np.searchsorted(read.tokens.start, start + high, side="left")) - 1
            if first <= last:
                spans.append((first, last))
                names.append(name)
    return np.array(spans, dtype=np.int64).reshape(-1, 2), np.array(names)


def _coef(fitted: OneVsRestClassifier) -> NDArray[np.float64]:
    """Weights of all choices, shape (features, techniques)."""
    return np.stack([one.coef_[0] for one in fitted.estimators_], axis=1)


def articles(read: Batch, rows: Sequence[Row]) -> NDArray[np.int64]:
    """The number of each token's article."""
    _, article = np.unique([row["article_id"] for row in rows], return_inverse=True)
    return np.asarray(article[read.tokens.sentence])


def _rows(seen: Evidence, known: Vectors) -> sparse.csr_matrix:
    share = 1 / seen.root
    width = seen.column.shape[1]
    owner = np.repeat(seen.owner, width)
    shape = (len(seen.root), 1 << techniques.BITS)
    hashed = sparse.csr_matrix((share[owner], (owner, seen.column.ravel())), shape=shape)
    member = sparse.csr_matrix((share[seen.owner], (seen.owner, np.arange(len(seen.owner)))))
    meaning = MEANING * (member @ known.vector[known.rows(seen.word)])
    return sparse.hstack([hashed, sparse.csr_matrix(seen.form), sparse.csr_matrix(meaning)], format="csr")
