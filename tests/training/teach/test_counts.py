"""Short texts become the counts that serving would read of them, a row a text."""

import numpy as np

from model.detectors.text import ngrams, tokens
from model.types import Span
from training.teach import counts

TEXTS = ["You won't believe this pier", "Pier to open in May"]


def test_a_text_is_counted_as_serving_counts_it() -> None:
    words = tokens.cut(TEXTS[1], [Span(0, len(TEXTS[1]))])
    served = ngrams.matrix(words, 1, np.zeros(len(words), dtype=bool))
    found = counts.of(TEXTS)
    assert found.shape == (2, ngrams.COLUMNS)
    assert served.nnz > 0
    assert abs(found[[1]] - served).sum() == 0


def test_texts_do_not_touch_each_other() -> None:
    together, alone = counts.of(['"Open', *TEXTS]), counts.of(TEXTS)
    assert abs(together[1:] - alone).sum() == 0


def test_a_text_without_words_is_a_row_of_nothing() -> None:
    found = counts.of(["", "the board"])
    assert found.shape == (2, ngrams.COLUMNS)
    assert found[[0]].nnz == 0 < found[[1]].nnz


def test_no_column_is_named_twice_in_a_row() -> None:
    found = counts.of(["pier pier pier pier"])
    assert len(set(found.indices.tolist())) == found.nnz
