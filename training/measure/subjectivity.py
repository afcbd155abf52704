"""Examines subjectivity on CheckThat's dev sentences and on the MPQA articles that were kept from teaching."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from model.signals import subjectivity
from model.types import Taught
from training import corpora
from training.corpora import Row
from training.figures import Figure
from training.measure import placed, readings, scored
from training.measure.readings import Floats
from training.measure.scored import Scored
from training.teach import books


def figures(spans: Path, taught: Taught, seed: int) -> list[Figure]:
    """Macro-F1 and AUC on CheckThat SUBJ (dev), F1 of the writer's subjectivity on MPQA, alone and in its article."""
    checkthat = {"SUBJ macro-F1": scored.macro_f1, "SUBJ AUC": scored.auc}
    mpqa = {"MPQA writer F1": scored.f1, "MPQA writer AUC": scored.auc}
    inside = {"MPQA writer in its article F1": scored.f1, "MPQA writer in its article AUC": scored.auc}
    alone = _mpqa(spans, taught, seed)
    return [
        *scored.measured(subjectivity.NAME, checkthat, _checkthat(spans, taught, seed), seed),
        *scored.measured(subjectivity.NAME, mpqa, alone, seed),
        *scored.measured(subjectivity.NAME, inside, replace(alone, ours=_inside(spans, taught)), seed),
    ]


def _checkthat(spans: Path, taught: Taught, seed: int) -> Scored:
    train, dev = (corpora.spans(spans, "subj_checkthat_en", split) for split in ("train", "dev"))
    return _scored(train, dev, "label", "id", taught, seed)


def _mpqa(spans: Path, taught: Taught, seed: int) -> Scored:
    return _scored(books.mpqa(spans, False), books.mpqa(spans, True), "writer_subjective", "article_id", taught, seed)


def _inside(spans: Path, taught: Taught) -> Floats:
    rows = books.mpqa(spans, held_out=True)
    return placed.highest(subjectivity.find, spans, "mpqa12_sentences", rows, taught)


def _scored(train: list[Row], dev: list[Row], label: str, group: str, taught: Taught, seed: int) -> Scored:
    texts = [row["text"] for row in dev]
    return Scored(
        labels=np.array([int(row[label]) for row in dev]),
        ours=readings.highest(subjectivity.find, texts, taught),
        plain=readings.plain([row["text"] for row in train], [int(row[label]) for row in train], texts, seed),
        groups=[row[group] for row in dev],
    )
