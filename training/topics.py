"""Which everyday words are more frequent in articles that are judged wrongly: topics, counted by publisher."""

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from training.articles import Labelled
from training.cross_validation import Vector

LEAST_PUBLISHERS, MOST = 12, 15

_EVERYWHERE = 0.5
"""The share of publishers above which a word belongs to no topic."""

_WORD = re.compile(r"(?<![\w'’])[a-z]{4,}(?![\w'’])")


def told(labelled: Sequence[Labelled], probability: Vector) -> str:
    """For reliable outlets called unreliable, and the other way round: the words that mark them, no names."""
    lines = []
    for level, below, name in (
        ("high", True, "high, given less than even"),
        ("low", False, "low, given more than even"),
    ):
        own = [at for at, a in enumerate(labelled) if a.quality == level]
        wrong = [at for at in own if (probability[at] < 0.5) == below]
        right = sorted(set(own) - set(wrong))
        words = marking([labelled[at] for at in wrong], [labelled[at] for at in right])
        lines.append(f"| {name} | {len(wrong):,} of {len(own):,} | {', '.join(words) or '–'} |")
    return "\n".join(["| articles | rows | words that mark them |", "|---|---:|---|", *lines])


def marking(these: Sequence[Labelled], others: Sequence[Labelled]) -> list[str]:
    """Lower-case words of enough publishers whose smoothed share of publishers is larger in these than in others."""
    here, there = _publishers(these), _publishers(others)
    many, more = len({a.publisher for a in these}), len({a.publisher for a in others})
    odds = {
        word: float(np.log((count + 1) / (many + 2)) - np.log((there[word] + 1) / (more + 2)))
        for word, count in here.items()
        if count >= LEAST_PUBLISHERS and there[word] <= _EVERYWHERE * more
    }
    return sorted(sorted(odds), key=lambda word: -odds[word])[:MOST]


def _publishers(labelled: Sequence[Labelled]) -> Counter[str]:
    """How many publishers use each word."""
    met = {(a.publisher, word) for a in labelled for word in _WORD.findall(a.text)}
    return Counter(word for _, word in met)
