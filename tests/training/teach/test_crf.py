"""A chain learns from a few sentences what follows what, the same way each time."""

import numpy as np

from model.detectors.attribution import tagger
from training.teach import crf
from training.teach.crf import Lesson, Pace

COLUMNS = 32


def lesson() -> Lesson:
    """Sixty sentences of four words: the first is a source, the second a cue, the others content."""
    words = np.tile(np.array([3, 9, 17, 20], dtype=np.int32), 60)
    labels = np.tile(np.array([1, 3, 5, 6], dtype=np.uint8), 60)
    return Lesson(np.stack([words, words + 4]), labels, np.repeat(np.arange(60, dtype=np.int32), 4))


def test_it_learns_the_lesson() -> None:
    given = lesson()
    table = crf.taught(given, COLUMNS, seed=0, pace=Pace(rounds=12, rate=0.5))
    found = tagger.decoded(tagger.scores(given.columns.astype(np.intp), table), tagger.packed(given.sentence), table)
    assert np.array_equal(found, given.labels)
    odds = tagger.any_cue(
        tagger.scores(given.columns.astype(np.intp), table), tagger.packed(given.sentence), given.sentence, table
    )
    assert odds.min() > 0.8


def test_the_same_seed_gives_the_same_arrays() -> None:
    first, second = (crf.taught(lesson(), COLUMNS, seed=5, pace=Pace(rounds=2, keep=0.9)) for _ in range(2))
    assert all(np.array_equal(first[name], second[name]) for name in first)
