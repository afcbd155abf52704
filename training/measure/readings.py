"""Annotated texts through the real way of serving: cut, read, find; and the plain baseline on the same rows."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from model import sentences
from model.detectors import reading
from model.detectors.reading import Reading
from model.types import Article, Finding, Taught

BASELINE = "TF-IDF + LR"

Floats = NDArray[np.float64]
Find = Callable[[Reading], Finding]


def read(text: str, taught: Taught) -> Reading:
    """One text as serving reads it."""
    return reading.read(sentences.cut(Article(text=text)), taught)


def findings(find: Find, texts: Sequence[str], taught: Taught) -> Iterator[Finding]:
    """What a signal finds in each text alone."""
    return (find(read(text, taught)) for text in texts)


def highest(find: Find, texts: Sequence[str], taught: Taught) -> Floats:
    """The highest probability among the sentences of each text; 0 where there is none."""
    return np.array(
        [
            max((sentence.probability for sentence in finding.sentences), default=0.0)
            for finding in findings(find, texts, taught)
        ]
    )


def plain(texts: Sequence[str], labels: Sequence[int], unseen: Sequence[str], seed: int) -> Floats:
    """Word 1-2-grams and character 2-5-grams, sublinear TF-IDF, balanced logistic regression, C=2."""
    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2)
    seen = sparse.hstack([words.fit_transform(texts), letters.fit_transform(texts)], format="csr")
    asked = sparse.hstack([words.transform(unseen), letters.transform(unseen)], format="csr")
    fitted = LogisticRegression(C=2.0, class_weight="balanced", solver="liblinear", random_state=seed)
    return np.asarray(fitted.fit(seen, labels).predict_proba(asked)[:, 1], dtype=np.float64)
