"""What the student reads: texts cut into words as serving cuts them, with the teacher's word or people's for each."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from model.detectors.slant import textcnn
from model.detectors.text import hashing, tokens, word_features
from training.teach import batch
from training.teacher.gold import ANSWERS, MARKS, Sentence
from training.teacher.label import Label

WORDS, LEAST = 30_000, 3
"""Words that get a row of their own, and how often they must occur."""
LONGEST = 110
_TOGETHER = 1000
_UNMARKED = -6.0

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Cut:
    """One text as serving reads it; one entry a token, and (tokens, pieces) for ``piece``."""

    word: hashing.Hashes
    piece: NDArray[np.int32]
    shape: NDArray[np.int64]
    start: NDArray[np.int32]
    end: NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Exercise:
    """A text, targets for the answers and the marks, shapes (ANSWERS,) and (tokens, MARKS), and which of them count."""

    text: Cut
    answers: Floats
    asked: Floats
    marks: Floats
    marked: Floats


def cuts(texts: Sequence[str]) -> list[Cut]:
    """All texts, each read as one sentence of at most LONGEST tokens."""
    return [cut for at in range(0, len(texts), _TOGETHER) for cut in _cuts(texts[at : at + _TOGETHER])]


def _cuts(texts: Sequence[str]) -> Iterator[Cut]:
    together = batch.read(texts)
    read = together.tokens
    piece, shape = word_features.form(read, textcnn.BITS)[list(textcnn.PIECES)].T, textcnn.shapes(read)
    edges = np.searchsorted(read.sentence, np.arange(len(together) + 1))
    for number, at in enumerate(together.starts):
        own = slice(int(edges[number]), int(min(edges[number + 1], edges[number] + LONGEST)))
        yield Cut(read.word[own], piece[own], shape[own], read.start[own] - at, read.end[own] - at)


def from_labels(texts: Sequence[str], labels: Sequence[Label], with_marks: bool) -> list[Exercise]:
    """What the teacher said of unlabelled texts; of headlines, the marks are left out."""
    asked, marked = np.ones(len(ANSWERS), np.float32), np.full(len(MARKS), float(with_marks), np.float32)
    return [
        Exercise(cut, expit(label.answers), asked, expit(_on_tokens(cut, label)), marked)
        for cut, label in zip(cuts(texts), labels, strict=True)
    ]


def from_gold(rows: Sequence[Sentence]) -> list[Exercise]:
    """What people said."""
    return [_of_gold(row, cut) for row, cut in zip(rows, cuts([row.text for row in rows]), strict=True)]


def _of_gold(row: Sentence, cut: Cut) -> Exercise:
    marks = np.zeros((len(cut.word), len(MARKS)), np.float32)
    for name, spans in row.marks.items():
        for low, high in spans:
            marks[(cut.start < high) & (cut.end > low), MARKS.index(name)] = 1
    return Exercise(
        text=cut,
        answers=np.array([row.answers.get(name, 0.0) for name in ANSWERS], np.float32),
        asked=np.array([name in row.answers for name in ANSWERS], np.float32),
        marks=marks,
        marked=np.array([name in row.marks for name in MARKS], np.float32),
    )


def _on_tokens(cut: Cut, label: Label) -> Floats:
    """The mean log-odds of the word pieces that share a code point with each token, shape (tokens, MARKS)."""
    low, high = np.searchsorted(label.high, cut.start, "right"), np.searchsorted(label.low, cut.end, "left")
    total = np.concatenate([np.zeros((1, len(MARKS))), np.cumsum(label.marks.astype(np.float64), axis=0)])
    count = (high - low)[:, None]
    mean = (total[np.maximum(high, low)] - total[low]) / np.maximum(count, 1)
    return np.where(count > 0, mean, _UNMARKED).astype(np.float32)


def vocabulary(texts: Sequence[str]) -> dict[int, str]:
    """The commonest words by their hash, in the order of the hashes."""
    met: Counter[int] = Counter()
    written: dict[int, str] = {}
    for at in range(0, len(texts), _TOGETHER):
        read = tokens.cut("\n".join(text.replace("\n", " ") for text in texts[at : at + _TOGETHER]), ())
        word, first, count = np.unique(read.word, return_index=True, return_counts=True)
        met.update(dict(zip(word.tolist(), count.tolist(), strict=True)))
        written |= {one: read.text(at) for one, at in zip(word.tolist(), first.tolist(), strict=True)}
    common = sorted(met, key=lambda word: (-met[word], word))[:WORDS]
    return {word: written[word] for word in sorted(common) if met[word] >= LEAST}
