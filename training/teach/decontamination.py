"""Keeps rows that share no run of eight words with rows of an examination: some corpora repeat each other's texts.

SemEval-2023's English paragraphs flagged as foreign to PTC still repeat some 800 passages of PTC's dev articles.
"""

import re
from collections.abc import Iterable

from training.corpora import Row

RUN = 8
_WORD = re.compile(r"\w+")

Runs = set[tuple[str, ...]]


def runs(text: str) -> Runs:
    """All runs of eight words; a shorter text is one run, and a text under five words none."""
    words = _WORD.findall(text.lower())
    if len(words) < 5:
        return set()
    return {tuple(words[at : at + RUN]) for at in range(max(len(words) - RUN + 1, 1))}


def without(rows: Iterable[Row], examined: Iterable[str]) -> list[Row]:
    """The rows whose text repeats nothing of the examined texts."""
    known: Runs = set().union(*(runs(text) for text in examined))
    return [row for row in rows if not runs(row["text"]) & known]
