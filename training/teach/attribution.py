"""Teaches the reading of attributions on PolNeAR: word classes, words of saying, the tagger, links, kinds, and odds.

The odds that a sentence attributes, and that it has an unnamed source, are fitted on articles the tagger did not see.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from model.detectors.attribution import context_features, tagger, tagger_features
from model.detectors.attribution.tagger import CUE
from model.detectors.reading import COMMON
from model.detectors.text.tokens import MARK, NUMBER
from model.types import Taught, Weights
from training import corpora
from training.teach import common_words, crf, polnear, sourcing, word_classes
from training.teach.crf import Lesson, Pace
from training.teach.polnear import Gold

CORPUS = "polnear"
PACE = Pace(rounds=6, rate=0.12, decay=1e-5, keep=0.8)
_CUTS = (0.04, 0.12, 0.3, 0.6)
_LEAST = 3


def teach(spans: Path, seed: int) -> dict[str, Weights]:
    """All tables that ``model.detectors.attribution.attributions`` reads."""
    taught = ground(spans, seed)
    golds = polnear.read(corpora.spans(spans, CORPUS, "train"), taught, taught[COMMON]["hash"])
    tables = {**taught, **chained(golds, seed), **sourcing.tables(golds)}
    return {name: table for name, table in tables.items() if name != COMMON}


def ground(spans: Path, seed: int) -> Taught:
    """What is learned from unlabelled articles: word classes, and the words met in lower case."""
    texts = list(_texts(spans))
    return {**word_classes.teach(texts, seed), **common_words.teach(texts)}


def chained(golds: Sequence[Gold], seed: int) -> Taught:
    """The words of saying and the tagger that stands on them."""
    cues = _cues(golds)
    lesson = _lesson(golds, cues)
    tables = crf.taught(lesson, 1 << tagger_features.BITS, seed, PACE)
    wide = np.pad(tables["word"], ((0, 0), (0, tagger.WIDE - tagger.LABELS)))
    return {context_features.CUES: cues, tagger.TABLE: {**tables, "word": wide}}


def _texts(spans: Path) -> Iterator[str]:
    """Articles of the corpora beside ``spans``, near-copies left out, and PolNeAR's own for training."""
    for path in sorted((spans.parent / "articles").glob("*.jsonl.gz")):
        yield from (row["text"] for row in corpora.rows(path) if not row.get("dup_of"))
    yield from (row["text"] for row in corpora.spans(spans, CORPUS, "train"))


def _cues(golds: Sequence[Gold]) -> Weights:
    """Words by how often they stand in a cue; names, numbers and marks are none."""
    word = np.concatenate([gold.tokens.word for gold in golds])
    label = np.concatenate([gold.labels for gold in golds])
    plain = np.concatenate(
        [~gold.names & (gold.tokens.shape != MARK) & (gold.tokens.shape != NUMBER) for gold in golds]
    )
    hashes, place, times = np.unique(word, return_inverse=True, return_counts=True)
    in_cue = (label + 1) // 2 == CUE
    as_cue = np.bincount(place[in_cue & plain], minlength=len(hashes))
    strength = np.where(as_cue >= _LEAST, np.digitize(as_cue / (times + 2), _CUTS), 0)
    return {"hash": hashes[strength > 0], "strength": strength[strength > 0].astype(np.uint8)}


def _lesson(golds: Sequence[Gold], cues: Weights) -> Lesson:
    columns, labels, sentence, offset = [], [], [], 0
    for gold in golds:
        inside = gold.tokens.sentence >= 0
        columns.append(tagger_features.columns(gold.tokens, gold.names, gold.classes, cues)[:, inside].astype(np.int32))
        labels.append(gold.labels[inside])
        sentence.append(gold.tokens.sentence[inside] + offset)
        offset += int(gold.tokens.sentence.max(initial=-1)) + 1
    return Lesson(np.concatenate(columns, axis=1), np.concatenate(labels), np.concatenate(sentence).astype(np.int32))
