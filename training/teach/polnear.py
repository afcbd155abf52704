"""PolNeAR's articles as the detectors see them: words, gold labels, gold runs, and whose each run is."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model import sentences
from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.tagger import CONTENT, CUE, SOURCE
from model.detectors.text import ngrams, tokens, word_classes
from model.detectors.text.tokens import Tokens
from model.detectors.text.word_classes import Classes
from model.types import Article, Kind, Taught
from training.corpora import Row

_PARTS = ((SOURCE, "source_parts"), (CUE, "cue_parts"), (CONTENT, "content"))
_KINDS: dict[str, Kind] = {
    "ANONYMOUS": "anonymous",
    "DOCUMENT": "document",
    "COLLECTIVE": "collective",
    "INSTITUTION_GENERIC": "organization",
    "UNSOURCED": "none",
}


@dataclass(frozen=True, slots=True)
class Gold:
    """One article cut as serving cuts it.

    ``labels`` has one tagger label a word; ``runs`` are the gold runs and ``owner`` the number of the attribution that
    each belongs to in ``row``.
    """

    row: Row
    tokens: Tokens
    names: NDArray[np.bool_]
    classes: Classes
    labels: NDArray[np.uint8]
    runs: Runs
    owner: NDArray[np.int64]


def read(rows: Sequence[Row], taught: Taught, common: NDArray[np.uint64]) -> list[Gold]:
    """All rows; ``taught`` must hold the word classes, ``common`` the words met in lower case."""
    return [_gold(row, taught, common) for row in rows]


def kind(sourcing: Row) -> Kind | None:
    """The kind that a rule label stands for, None where it is unresolved; named organizations are organizations."""
    if sourcing["sourcing"] == "NAMED":
        return "organization" if sourcing["fine"] == "named_org" else "named"
    return "anonymous" if sourcing["fine"] == "anonymous_resolved" else _KINDS.get(sourcing["sourcing"])


def _gold(row: Row, taught: Taught, common: NDArray[np.uint64]) -> Gold:
    words = tokens.cut(row["text"], sentences.cut(Article(row["text"])).sentences)
    names = ngrams.names(words, common)
    found = _runs(row, words)
    labels = np.zeros(len(words), dtype=np.uint8)
    for first, last, part, _ in found:
        labels[first : last + 1] = 2 * part
        labels[first] = 2 * part - 1
    columns = np.array(found, dtype=np.int64).reshape(-1, 4)
    classes = word_classes.of(words, names, taught[word_classes.TABLE])
    return Gold(row, words, names, classes, labels, Runs(*columns.T[:3]), columns[:, 3])


def _runs(row: Row, words: Tokens) -> list[tuple[int, int, int, int]]:
    """First word, last word, part and attribution of each gold run, in reading order."""
    found = []
    for owner, attribution in enumerate(row["attributions"]):
        for part, field in _PARTS:
            for start, end in attribution[field] or []:
                first = int(np.searchsorted(words.end, start, side="right"))
                last = int(np.searchsorted(words.start, end, side="left")) - 1
                if first <= last:
                    found.append((first, last, part, owner))
    return sorted(found)
