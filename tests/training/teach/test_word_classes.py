"""Words that keep the same company fall into one class."""

import numpy as np

from model.detectors.text import hashing, word_classes
from training.teach import word_classes as lesson


def texts() -> list[str]:
    random = np.random.default_rng(0)
    fillers = [f"w{number}x" for number in range(600)]
    lines = []
    for verb in ("said", "added"):
        lines += [f"she {verb} that {random.choice(fillers)} fell near {random.choice(fillers)} ." for _ in range(400)]
    lines += [f"the {noun} of {random.choice(fillers)} ran" for noun in ("river", "road") for _ in range(400)]
    return [*lines, *(" ".join(random.permutation(fillers)) for _ in range(8))]


def test_verbs_of_one_place_share_a_class_that_nouns_do_not() -> None:
    table = lesson.teach(texts(), seed=0)[word_classes.TABLE]
    where = {word: int(np.searchsorted(table["hash"], hashing.word(word))) for word in ("said", "added", "river")}
    coarse = {word: int(table["coarse"][at]) for word, at in where.items()}
    assert all(table["hash"][at] == hashing.word(word) for word, at in where.items())
    assert coarse["said"] == coarse["added"] != coarse["river"]
