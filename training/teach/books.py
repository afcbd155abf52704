"""The corpora that teach loaded wording, persuasion and subjectivity, read once, with labels and folds."""

import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from model.detectors import slant
from model.detectors.tokens import MARK
from training import corpora
from training.corpora import Row
from training.teach import batch, unseen
from training.teach.batch import Batch
from training.teach.vectors import Vectors

FOLDS = 3
MEANING = 0.5
LOADED = frozenset({"Loaded_Language", "Name_Calling,Labeling", "Name_Calling-Labeling"})

Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Book:
    """One corpus: its texts read, counts beside word meanings, labels by name, a fold a text, marked tokens."""

    read: Batch
    rows: Any
    labels: Mapping[str, Labels]
    fold: NDArray[np.int64]
    marked: NDArray[np.bool_]


def teaching(spans: Path, vectors: Vectors) -> dict[str, Book]:
    """All books by name; no row of any dev side, and nothing that repeats one."""
    return {
        "babe": _book(_babe(spans), vectors, {"biased": _label}, _outlet, {"biased_word"}),
        "ptc": _book(corpora.spans(spans, "ptc_sentences", "train"), vectors, _PTC, _article, LOADED),
        "se23": _book(_semeval(spans), vectors, _SEMEVAL, _identity),
        "subj": _book(corpora.spans(spans, "subj_checkthat_en", "train"), vectors, {"own": _label}, _identity),
        "mpqa": _book(mpqa(spans, held_out=False), vectors, {"own": lambda row: row["writer_subjective"]}, _article),
        "npov": _book(corpora.spans(spans, "wikinpov_cwhard"), vectors, {"biased": _label}, _identity),
    }


def mpqa(spans: Path, held_out: bool) -> list[Row]:
    """MPQA has no dev side of its own: a fifth of its articles, by checksum, is kept for the examination."""
    rows = corpora.spans(spans, "mpqa12_sentences")
    return [row for row in rows if (zlib.crc32(row["article_id"].encode()) % 5 == 0) == held_out]


def _babe(spans: Path) -> list[Row]:
    return [row for row in corpora.spans(spans, "babe", "train") if row["label"] is not None]


def _semeval(spans: Path) -> list[Row]:
    rows = [row for row in corpora.spans(spans, "semeval23_t3_en") if not row["in_ptc"]]
    return unseen.without(rows, [row["text"] for row in corpora.spans(spans, "ptc_sentences", "dev")])


def _book(
    rows: Sequence[Row],
    vectors: Vectors,
    labels: Mapping[str, Callable[[Row], int]],
    group: Callable[[Row], str],
    kinds: set[str] | frozenset[str] = frozenset(),
) -> Book:
    read = batch.read([row["text"] for row in rows])
    return Book(
        read=read,
        rows=sparse.hstack([read.counts, sparse.csr_matrix(MEANING * _meanings(read, vectors))], format="csr"),
        labels={name: np.array([int(label(row)) for row in rows]) for name, label in labels.items()},
        fold=np.array([zlib.crc32(group(row).encode()) % FOLDS for row in rows]),
        marked=_marked(read, rows, kinds),
    )


def _meanings(read: Batch, vectors: Vectors) -> NDArray[np.float32]:
    words = (read.tokens.shape != MARK) & (read.tokens.sentence >= 0)
    vector = vectors.vector[vectors.rows(read.tokens.word[words])]
    total = slant.summed(vector, read.tokens.sentence[words], len(read))
    return np.asarray(total / slant.root_of_length(read.tokens, len(read))[:, None])


def _marked(read: Batch, rows: Sequence[Row], kinds: set[str] | frozenset[str]) -> NDArray[np.bool_]:
    """Which tokens lie in an annotated span of one of these kinds."""
    edges = np.zeros(int(read.tokens.end[-1]) + 2, dtype=np.int64)
    for start, row in zip(read.starts, rows, strict=True):
        for low, high, kind in row.get("spans") or ():
            if kind in kinds:
                edges[start + low] += 1
                edges[start + high] -= 1
    inside = np.concatenate(([0], np.cumsum(np.cumsum(edges) > 0)))
    return np.asarray(inside[read.tokens.end] > inside[read.tokens.start])


def _label(row: Row) -> int:
    return int(row["label"])


def _identity(row: Row) -> str:
    return str(row["id"])


def _article(row: Row) -> str:
    return str(row["article_id"])


def _outlet(row: Row) -> str:
    return f"{row.get('source')} {row.get('topic')}"


_PTC: Mapping[str, Callable[[Row], int]] = {
    "any": lambda row: bool(row["spans"]),
    "loaded": lambda row: any(kind in LOADED for *_, kind in row["spans"]),
}
_SEMEVAL: Mapping[str, Callable[[Row], int]] = {
    "any": lambda row: bool(row["techniques"]),
    "loaded": lambda row: any(kind in LOADED for kind in row["techniques"]),
}
