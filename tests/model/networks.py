"""A network of random numbers that knows a few words, small enough to be worked out step by step."""

from collections.abc import Sequence

import numpy as np

from model.detectors.slant import textcnn
from model.detectors.text import hashing
from model.types import Weights

SIZE, STATES = 6, 5
WORDS = ("a", "calm", "fell", "pier", "the", "vile", ".", '"')


def tiny(answers: Sequence[str] = ("yes", "no"), marks: Sequence[str] = ("here", "there", "nowhere")) -> Weights:
    """The table of ``textcnn``, the same at each call."""
    random = np.random.default_rng(7)

    def some(*shape: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
        return random.normal(0, 0.5, shape).astype(np.float32)

    def steps(rows: int) -> np.ndarray[tuple[int, ...], np.dtype[np.int8]]:
        return random.integers(-127, 128, (rows, SIZE)).astype(np.int8)

    return {
        "hash": np.sort(np.array([hashing.word(word) for word in WORDS], np.uint64)),
        "word": steps(len(WORDS) + 1),
        "word_step": np.full(SIZE, 0.01, np.float32),
        "piece": steps(1 << textcnn.BITS),
        "piece_step": np.linspace(0.001, 0.004, SIZE, dtype=np.float32),
        "shape": some(textcnn.SHAPES, SIZE),
        "first": some(3 * SIZE, STATES),
        "first_bias": some(STATES),
        "second": some(3 * STATES, STATES),
        "second_bias": some(STATES),
        "sentence": some(2 * STATES + 3, len(answers)),
        "sentence_bias": some(len(answers)),
        "answer": np.array(answers),
        "mark": some(STATES + SIZE, len(marks)),
        "mark_bias": some(len(marks)),
        "marked": np.array(marks),
    }
