"""Teaches which words persuade: sentences of PTC and paragraphs of SemEval-2023, against plain ones."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from model import extract, sentences
from model.detectors.slant import persuasive_words
from model.types import Weights
from training import corpora
from training.corpora import Row
from training.teach import batch, slant_corpora

STRENGTH = 3.0
SHARE = {"network": 0.5, "marks": 0.5, "words": 0.22}
BAR = 0.5
"""How much the network's answer, its loudest marks and the words count, and from where on a sentence persuades; all of
them chosen on dev, the strength of the regression as well."""
NO_TECHNIQUE = frozenset({"biased", "loaded"})
"""The network's marks that are no technique's."""

Told = list[tuple[str, bool]]
"""Texts, with whether each persuades."""


def teach(spans: Path, network: Weights, seed: int) -> dict[str, Weights]:
    """The table of ``slant.persuasive_words``; ``network`` is that of ``model.detectors.slant.textcnn``."""
    known = [*cut(corpora.spans(spans, "ptc_sentences", "train")), *_paragraphs(spans)]
    one = LogisticRegression(C=STRENGTH, class_weight="balanced", solver="liblinear", tol=1e-2, random_state=seed)
    one.fit(_rows([text for text, _ in known]), [persuades for _, persuades in known])
    return {
        persuasive_words.TABLE: {
            "coef": one.coef_[0].astype(np.float16),
            "technique": techniques(network["marked"].tolist()),
            "share": np.array(list(SHARE.values()), np.float32),
            "intercept": np.array([-BAR], np.float32),
        }
    }


def techniques(marks: Sequence[str]) -> NDArray[np.int64]:
    """The columns of the marks that are techniques."""
    return np.array([column for column, name in enumerate(marks) if name not in NO_TECHNIQUE], np.int64)


def cut(rows: Sequence[Row]) -> Told:
    """Each sentence of the lines, with whether a technique was marked in it."""
    return [told for row in rows if row["text"].strip() for told in _sentences(row["text"], row["spans"])]


def _sentences(text: str, marked: Sequence[tuple[int, int, str]]) -> Iterator[tuple[str, bool]]:
    for own in sentences.cut(extract.plain(text)).sentences:
        yield text[own.start : own.end], any(low < own.end and high > own.start for low, high, _ in marked)


def _paragraphs(spans: Path) -> Told:
    return [(row["text"], bool(row["techniques"])) for row in slant_corpora.semeval(spans)]


def _rows(texts: Sequence[str]) -> sparse.csr_matrix:
    """What ``persuasive_words`` sums up, a row a text."""
    read = batch.read(texts).tokens
    inside = np.flatnonzero(read.sentence >= 0)
    column = persuasive_words.columns(read, inside)
    owner = read.sentence[inside]
    weight = 1 / np.sqrt(np.maximum(np.bincount(owner, minlength=len(texts)), 1))
    place = (np.tile(owner, len(column)), column.ravel())
    return sparse.csr_matrix((weight[place[0]], place), shape=(len(texts), 1 << persuasive_words.BITS))
