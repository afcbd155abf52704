"""Teaches the choice among PTC's techniques on its gold spans."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from model.detectors.slant import repetition, techniques
from model.detectors.slant.techniques import Evidence, Spans
from model.detectors.text import hashing
from model.types import Weights
from training import corpora
from training.corpora import Row
from training.teach import batch
from training.teach.batch import Batch

STRENGTH, MEANING, EDGE, MARKED = 0.5, 2.0, 0.5, 0.2
"""C of the regression, how much words' meanings and a span's edges count in it, and the network's marks beside it."""
ALONE = 0.5
"""How much a span counts that is given without its article, beside the same span in it."""

_ENDS = np.cumsum([1 << techniques.BITS, techniques.FORMS, 1 << techniques.EDGE_BITS, repetition.NUMBERS])
"""Where the columns of words, form, edges and repetition end; what is left are meanings."""

Names = NDArray[np.str_]
Known = tuple[hashing.Hashes, NDArray[np.float32]]
"""Words, sorted by hash, and their meanings, with a row of zeros last for words not known."""


def teach(spans: Path, network: Weights, seed: int) -> dict[str, Weights]:
    """The table of ``model.detectors.slant.techniques``; each span is seen in its article, and given alone.

    ``network`` is the table of ``model.detectors.slant.textcnn``, which lends its words' meanings and its marks.
    """
    known = network["hash"], _unit(network["word"] * network["word_step"])
    rows = corpora.spans(spans, "ptc_sentences", "train")
    seen, names, weight = _lessons(rows, known)
    classes = np.unique(names)
    rare = _rarity(seen)
    weighed = sparse.csr_matrix(seen @ sparse.diags(rare))
    fitted = [_one(seed).fit(weighed, names == name, sample_weight=weight) for name in classes]
    coef, of_form, edge, again, meaning = np.split(_coef(fitted) * rare[:, None], _ENDS)
    return {
        techniques.TABLE: {
            "coef": coef.astype(np.float16),
            "form": of_form.astype(np.float32),
            "intercept": np.array([one.intercept_[0] for one in fitted], dtype=np.float32),
            "name": classes.astype(str),
            "meaning": (MEANING * known[1] @ meaning).astype(np.float16),
            "mark": _marked(network["marked"], classes),
            "edge": (EDGE * edge).astype(np.float16),
            "again": again.astype(np.float32),
        }
    }


def _lessons(rows: Sequence[Row], known: Known) -> tuple[sparse.csr_matrix, Names, NDArray[np.float64]]:
    """What is seen of every span, in its article and then alone, its technique, and how much it counts."""
    inside, alone = batch.read([row["text"] for row in rows]), cut_out(rows)
    apart = batch.read([row["text"] for row in alone])
    (marked, names), (given, again) = gold(inside, rows), gold(apart, alone)
    seen = [
        _rows(techniques.evidence(inside.tokens, marked, articles(inside, rows)), known),
        _rows(techniques.evidence(apart.tokens, given, apart.tokens.sentence.astype(np.int64)), known),
    ]
    weight = np.repeat([1.0, ALONE], [len(names), len(again)])
    return sparse.csr_matrix(sparse.vstack(seen)), np.concatenate([names, again]), weight


def cut_out(rows: Sequence[Row]) -> list[Row]:
    """Every span as a text of its own."""
    return [
        {"text": row["text"][low:high], "spans": [[0, high - low, name]]}
        for row in rows
        for low, high, name in row["spans"]
    ]


def _rarity(seen: sparse.csr_matrix) -> NDArray[np.float64]:
    """How much each column counts while teaching: hashed ones by the root of their log rarity, all else as it is.

    Over all uses of a block the mean square is one, so that the regression stays as free as it was.
    """
    uses = np.bincount(seen.indices, minlength=seen.shape[1])
    rare = np.ones(seen.shape[1])
    for block in (slice(0, _ENDS[0]), slice(_ENDS[1], _ENDS[2])):
        log = np.log((seen.shape[0] + 1) / (uses[block] + 1))
        rare[block] = np.sqrt(log / np.average(log, weights=uses[block]))
    return rare


def _one(seed: int) -> LogisticRegression:
    return LogisticRegression(C=STRENGTH, solver="liblinear", tol=1e-2, random_state=seed)


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


def _coef(fitted: Sequence[LogisticRegression]) -> NDArray[np.float64]:
    """Weights of all choices, shape (features, techniques)."""
    return np.stack([one.coef_[0] for one in fitted], axis=1)


def _unit(word: NDArray[np.float32]) -> NDArray[np.float32]:
    """Each word's meaning at length one; the last row, for words not known, means nothing."""
    unit = word / (np.linalg.norm(word, axis=1, keepdims=True) + 1e-9)
    unit[-1] = 0
    return np.asarray(unit, np.float32)


def _marked(marks: Names, names: Names) -> NDArray[np.float32]:
    """Each of the network's marks speaks for the technique of its name, shape (marks, techniques)."""
    return np.asarray(MARKED * (marks[:, None] == names[None, :]), np.float32)


def articles(read: Batch, rows: Sequence[Row]) -> NDArray[np.int64]:
    """The number of each token's article."""
    _, article = np.unique([row["article_id"] for row in rows], return_inverse=True)
    return np.asarray(article[read.tokens.sentence])


def _rows(seen: Evidence, known: Known) -> sparse.csr_matrix:
    share = 1 / seen.root
    width = seen.column.shape[1]
    owner = np.repeat(seen.owner, width)
    shape = (len(seen.root), 1 << techniques.BITS)
    hashed = sparse.csr_matrix((share[owner], (owner, seen.column.ravel())), shape=shape)
    member = sparse.csr_matrix((share[seen.owner], (seen.owner, np.arange(len(seen.owner)))))
    meaning = MEANING * (member @ known[1][hashing.found(seen.word, known[0])])
    parts = [hashed, *map(sparse.csr_matrix, (seen.form, _edges(seen), seen.again, meaning))]
    return sparse.hstack(parts, format="csr")


def _edges(seen: Evidence) -> sparse.csr_matrix:
    """The columns of each span's edges and of what stands around it, shape (spans, 2**EDGE_BITS)."""
    row = np.repeat(np.arange(len(seen.edge)), techniques.EDGES)
    counted = (np.full(seen.edge.size, EDGE), (row, seen.edge.ravel()))
    return sparse.csr_matrix(counted, shape=(len(seen.edge), 1 << techniques.EDGE_BITS))
