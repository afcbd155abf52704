"""Examines subjectivity on CheckThat's dev sentences and on the MPQA articles that were kept from teaching."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from model.signals import subjectivity
from model.types import Taught
from training import corpora
from training.corpora import Row
from training.figures import Figure
from training.measure import probability_metrics, readings, sentences_in_context
from training.measure.probability_metrics import Scored
from training.measure.readings import Floats
from training.teach import slant_corpora


def figures(spans: Path, taught: Taught, seed: int) -> list[Figure]:
    """Macro-F1 and AUC on CheckThat SUBJ (dev), F1 of the writer's subjectivity on MPQA, alone and in its article."""
    checkthat = {"SUBJ macro-F1": probability_metrics.macro_f1, "SUBJ AUC": probability_metrics.auc}
    mpqa = {"MPQA writer F1": probability_metrics.f1, "MPQA writer AUC": probability_metrics.auc}
    inside = {
        "MPQA writer in its article F1": probability_metrics.f1,
        "MPQA writer in its article AUC": probability_metrics.auc,
    }
    alone = _mpqa(spans, taught, seed)
    return [
        *probability_metrics.measured(subjectivity.NAME, checkthat, _checkthat(spans, taught, seed), seed),
        *probability_metrics.measured(subjectivity.NAME, mpqa, alone, seed),
        *probability_metrics.measured(subjectivity.NAME, inside, replace(alone, ours=_inside(spans, taught)), seed),
    ]


def _checkthat(spans: Path, taught: Taught, seed: int) -> Scored:
    train, dev = (corpora.spans(spans, "subj_checkthat_en", split) for split in ("train", "dev"))
    return _scored(train, dev, "label", "id", taught, seed)


def _mpqa(spans: Path, taught: Taught, seed: int) -> Scored:
    return _scored(
        slant_corpora.mpqa(spans, False),
        slant_corpora.mpqa(spans, True),
        "writer_subjective",
        "article_id",
        taught,
        seed,
    )


def _inside(spans: Path, taught: Taught) -> Floats:
    rows = slant_corpora.mpqa(spans, held_out=True)
    return sentences_in_context.highest(subjectivity.find, spans, "mpqa12_sentences", rows, taught)


def _scored(train: list[Row], dev: list[Row], label: str, group: str, taught: Taught, seed: int) -> Scored:
    texts = [row["text"] for row in dev]
    return Scored(
        labels=np.array([int(row[label]) for row in dev]),
        ours=readings.highest(subjectivity.find, texts, taught),
        plain=readings.plain([row["text"] for row in train], [int(row[label]) for row in train], texts, seed),
        groups=[row[group] for row in dev],
    )
