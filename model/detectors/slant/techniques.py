"""Names the likeliest persuasion technique of a span: a linear choice among fourteen, taught on PTC's gold spans."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.slant import repetition, textcnn
from model.detectors.text import hashing, word_features
from model.detectors.text.tokens import LOWER, MARK, Tokens
from model.types import Taught, Weights

TABLE = "techniques"
"""The table: coef (2**BITS, techniques), form (FORMS, techniques), intercept and name (techniques,), and meaning
(words + 1, techniques), whose rows are those of the network's words; mark (marks, techniques), what the network's marks
add; edge (2**EDGE_BITS, techniques) and again (repetition.NUMBERS, techniques)."""
BITS, EDGE_BITS = 16, 14
AROUND = 3
"""How many words either side are read."""
EDGES = 5 + 2 * AROUND
_WHOLE = 3
_LENGTHS = (1.5, 2.5, 3.5, 5.5, 8.5, 13.5, 20.5, 30.5)
FORMS = len(_LENGTHS) + 1 + 7
_ASKING, _LOUD = hashing.word("?"), hashing.word("!")

Spans = NDArray[np.int64]
Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of each span: hashed columns of its tokens, whose they are, and numbers of its form.

    ``column`` has shape (tokens of all spans, 10), ``at`` (the token), ``word`` and ``owner`` one
    entry a token, ``form`` (spans, FORMS), ``edge`` (spans, EDGES), ``again`` (spans, repetition.NUMBERS).
    """

    column: NDArray[np.int32]
    at: NDArray[np.int64]
    word: hashing.Hashes
    owner: NDArray[np.int64]
    form: Scores
    root: Scores
    edge: NDArray[np.int32]
    again: Scores


def evidence(tokens: Tokens, spans: Spans, document: Spans | None = None) -> Evidence:
    """Spans are pairs of first and last token, both included, shape (spans, 2).

    ``document`` is the number of each token's document where the tokens are of more than one.
    """
    length = spans[:, 1] - spans[:, 0] + 1
    owner = np.repeat(np.arange(len(spans)), length)
    inside = np.arange(len(owner)) - np.repeat(np.cumsum(length) - length, length)
    at = spans[owner, 0] + inside
    pair = hashing.joined_bucket(tokens.word[at], word_features.beside(tokens, 1)[at], BITS)
    column = np.concatenate([word_features.form(tokens, BITS, at), pair[None]]).T
    form = np.concatenate([_form(tokens, at, owner, spans), _again(tokens, at, length, document)[:, None]], axis=1)
    return Evidence(
        column=column,
        at=at,
        word=tokens.word[at],
        owner=owner,
        form=form,
        root=np.sqrt(length).astype(np.float32),
        edge=_edge(tokens, spans),
        again=repetition.numbers(tokens, spans, document),
    )


def scores(tokens: Tokens, spans: Spans, marks: Scores, taught: Taught, document: Spans | None = None) -> Scores:
    """Log-odds of each technique for each span, shape (spans, techniques); the largest is the likeliest.

    ``marks`` are the network's log-odds of each mark, shape (tokens, marks).
    """
    table, seen = taught[TABLE], evidence(tokens, spans, document)
    own = np.take(table["coef"], seen.column, axis=0, mode="clip").sum(axis=1, dtype=np.float32)
    own += table["meaning"][hashing.found(seen.word, taught[textcnn.TABLE]["hash"])]
    total = _summed(own, seen) / seen.root[:, None]
    marked = _summed(marks[seen.at], seen) / seen.root[:, None] ** 2
    total += seen.form @ table["form"] + marked @ table["mark"] + table["intercept"]
    return np.asarray(total + _beyond(seen, table) if "edge" in table else total, dtype=np.float32)


def _beyond(seen: Evidence, table: Weights) -> Scores:
    """What the edges of each span, the words around it and its coming again add."""
    return np.asarray(table["edge"][seen.edge].sum(axis=1, dtype=np.float32) + seen.again @ table["again"])


def _summed(values: Scores, seen: Evidence) -> Scores:
    """Sums of token values over each span."""
    return np.add.reduceat(values, np.searchsorted(seen.owner, np.arange(len(seen.root))))


def _edge(tokens: Tokens, spans: Spans) -> NDArray[np.int32]:
    """Columns of the first and last word and pair, of a short span as a whole, and of the words around it."""
    if not len(spans):
        return np.zeros((0, EDGES), np.int32)
    first, last = spans.T
    word, before, after = tokens.word, word_features.beside(tokens, -1), word_features.beside(tokens, 1)
    short = np.where(last - first < _WHOLE, hashing.join(word[first], word[last], (last - first).astype(np.uint64)), 0)
    own = [word[first], word[last], hashing.join(word[first], after[first]), hashing.join(before[last], word[last])]
    left = [word_features.beside(tokens, -shift)[first] for shift in range(1, AROUND + 1)]
    right = [word_features.beside(tokens, shift)[last] for shift in range(1, AROUND + 1)]
    kinds = np.array([1, 2, 3, 4, 5, *[6] * AROUND, *[7] * AROUND], np.uint64)
    hashes = np.stack([*own, short.astype(np.uint64), *left, *right], axis=1)
    return hashing.joined_bucket(hashes, np.broadcast_to(kinds, hashes.shape), EDGE_BITS)


def _form(tokens: Tokens, at: NDArray[np.int64], owner: NDArray[np.int64], spans: Spans) -> Scores:
    """Length by steps, share of the sentence, questions, exclamations, capitals and quotation, (spans, FORMS - 1)."""
    flags = np.stack(
        [
            tokens.shape[at] != MARK,
            tokens.word[at] == _ASKING,
            tokens.word[at] == _LOUD,
            (tokens.shape[at] > LOWER),
            tokens.quoted[at],
        ],
        axis=1,
    ).astype(np.float64)
    words, asking, loud, capital, quoted = (np.bincount(owner, flags[:, c], minlength=len(spans)) for c in range(5))
    steps = np.eye(len(_LENGTHS) + 1)[np.digitize(words, _LENGTHS)]
    whole = np.bincount(tokens.sentence[tokens.sentence >= 0], minlength=1)[tokens.sentence[spans[:, 0]]]
    size = spans[:, 1] - spans[:, 0] + 1
    starts = tokens.shape[spans[:, 0]] > LOWER
    form = [size / np.maximum(whole, 1), asking, loud, capital / size, quoted / size, starts]
    return np.concatenate([steps, np.stack(form, axis=1)], axis=1).astype(np.float32)


def _again(tokens: Tokens, at: NDArray[np.int64], length: Spans, document: Spans | None) -> Scores:
    """How often the rarest word of each span stands elsewhere in its document (log)."""
    word = tokens.word if document is None else hashing.join(tokens.word, document.astype(np.uint64))
    _, number, count = np.unique(word, return_inverse=True, return_counts=True)
    elsewhere = count[number][at] - 1
    if not len(length):
        return np.zeros(0, np.float32)
    return np.log1p(np.minimum.reduceat(elsewhere, np.cumsum(length) - length)).astype(np.float32)
