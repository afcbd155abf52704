"""Teaches the sentence heads for loaded wording, persuasion and subjectivity, and the layer that joins them.

The last layer sees each text through heads and word models that were not taught on it, so it learns how far to trust
them. What single corpora are worth to each other is written out in HEADS.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import precision_recall_curve

from model.detectors import grams, loaded_words, slant, vocabulary
from model.types import Weights
from training.teach import books, joint, vectors
from training.teach import loaded_words as words
from training.teach.books import FOLDS, MEANING, Book
from training.teach.heads import Head
from training.teach.joint import Line, Part

HEADS: Mapping[str, tuple[tuple[str, str, float], ...]] = {
    "slant.biased": (("babe", "biased", 1.0),),
    "slant.loaded": (("ptc", "loaded", 1.0), ("se23", "loaded", 1.0)),
    "slant.persuasion": (("ptc", "any", 1.0), ("se23", "any", 1.0)),
    "slant.subjective": (
        ("subj", "own", 1.0),
        ("babe", "biased", 0.5),
        ("mpqa", "own", 0.5),
        ("npov", "biased", 0.3),
    ),
}
"""Head to its corpora, as (book, label, weight)."""

ANSWERS: Mapping[str, tuple[tuple[str, str, float], ...]] = {
    "loaded": (("babe", "biased", 1.0), ("ptc", "loaded", 0.7)),
    "persuasion": (("ptc", "any", 1.0),),
    "subjective": (("subj", "own", 1.0),),
}
"""Question to the labels that teach its answer, as (book, label, weight)."""

UNUSED: Mapping[str, tuple[int, ...]] = {"loaded": (2, 9, 10, 13, 14, 15), "persuasion": (), "subjective": ()}
"""Features that a question does better without: they tell BABE from PTC rather than loaded from plain."""

STRENGTH, LAST = 1.0, 0.3

Floats = NDArray[np.float64]
Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Lesson:
    """Everything learned at once: the heads with their word directions, and the tables of two detectors."""

    heads: tuple[Head, ...]
    tables: Mapping[str, Weights]


def sentence_heads(spans: Path, seed: int) -> list[Head]:
    """The four heads that ``model.detectors.slant`` asks of the shared table of heads."""
    return list(_lesson(spans, seed).heads)


def teach(spans: Path, seed: int) -> dict[str, Weights]:
    """The tables of slant, loaded words, and the words' weights of both."""
    return dict(_lesson(spans, seed).tables)


@cache
def _lesson(spans: Path, seed: int) -> Lesson:
    known = vectors.learn(spans, seed)
    shelf = books.teaching(spans, known)
    lines = {name: _lines(shelf, name, seed) for name in slant.HEADS}
    models = words.models(shelf, known, seed)
    taught_by = {name for answer in ANSWERS.values() for name, *_ in answer}
    heads = {name: _logits(shelf[name], lines, name) for name in sorted(taught_by)}
    marks = {name: words.logits(shelf[name], models, known, name) for name in sorted(taught_by)}
    table, columns = words.weights(models, known)
    columns = {**columns, **{name: known.vector @ _meaning(lines[name][0]) for name in slant.HEADS}}
    return Lesson(
        heads=tuple(_head(name, lines[name][0]) for name in slant.HEADS),
        tables={
            vocabulary.TABLE: _table(known, columns),
            loaded_words.TABLE: {**table, **words.mix(shelf, marks, heads, seed)},
            slant.TABLE: _last(shelf, heads, marks, seed),
        },
    )


def _lines(shelf: Mapping[str, Book], name: str, seed: int) -> tuple[Line, ...]:
    """The head taught on all rows, then once without each fold."""
    return tuple(_line(shelf, name, out, seed) for out in (None, *range(FOLDS)))


def _line(shelf: Mapping[str, Book], name: str, out: int | None, seed: int) -> Line:
    parts = []
    for book, label, weight in HEADS[name]:
        use = shelf[book].fold != (-1 if out is None else out)
        parts.append(Part(shelf[book].rows[use], shelf[book].labels[label][use], weight))
    return joint.fit(parts, STRENGTH, seed)


def _logits(book: Book, lines: Mapping[str, tuple[Line, ...]], name: str) -> NDArray[np.float32]:
    """Log-odds of all heads for a book's texts, by lines not taught on them, shape (texts, heads)."""
    columns = []
    for head in slant.HEADS:
        taught_on = name in {own for own, *_ in HEADS[head]}
        scored = np.stack([line.scores(book.rows) for line in lines[head]])
        out = book.fold + 1 if taught_on else np.zeros(len(book.fold), dtype=np.int64)
        columns.append(scored[out, np.arange(len(out))])
    return np.stack(columns, axis=1).astype(np.float32)


def _head(name: str, line: Line) -> Head:
    return Head(name, line.coef[: grams.COLUMNS].astype(np.float32), float(line.intercepts[0]))


def _meaning(line: Line) -> Floats:
    return np.asarray(line.coef[grams.COLUMNS :] * MEANING)


def _table(known: vectors.Vectors, columns: Mapping[str, Floats]) -> Weights:
    return {
        "hash": known.hash,
        "weight": np.stack(list(columns.values()), axis=1).astype(np.float16),
        "column": np.array(list(columns)),
    }


def _last(shelf: Mapping[str, Book], heads: Mapping[str, Scores], marks: Mapping[str, Scores], seed: int) -> Weights:
    seen = {name: slant.features(shelf[name].read.tokens, heads[name], marks[name]) for name in heads}
    coef, intercept = [], []
    for question in slant.QUESTIONS:
        used = np.ones(len(next(iter(seen.values()))[0]), dtype=np.float32)
        used[list(UNUSED[question])] = 0
        answers = [Part(seen[name] * used, shelf[name].labels[label], part) for name, label, part in ANSWERS[question]]
        line = joint.fit(answers, LAST, seed, equal=True)
        coef.append(line.coef)
        neutral = np.average(line.intercepts, weights=[part.weight for part in answers])
        intercept.append(neutral - _decision(question, answers, line))
    return {"coef": np.stack(coef, axis=1).astype(np.float32), "intercept": np.array(intercept, dtype=np.float32)}


def _decision(question: str, answers: list[Part], line: Line) -> float:
    """Persuasion is judged by F1, so its 0.5 stands where F1 was best in teaching; the others stay balanced."""
    if question != "persuasion":
        return 0.0
    precision, recall, scores = precision_recall_curve(answers[0].labels, line.scores(answers[0].rows))
    return float(scores[np.argmax(2 * precision * recall / np.maximum(precision + recall, 1e-9))])
