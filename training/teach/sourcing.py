"""Teaches what is learned from gold runs alone: which parts belong together, kinds of sources, and cues of speech."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from model.detectors.attribution import links, mentions, source_features, source_kind, speech_cues
from model.detectors.attribution.source_features import Before
from model.detectors.attribution.source_kind import KINDS
from model.detectors.attribution.tagger import CUE, SOURCE
from model.types import Weights
from training.teach import polnear
from training.teach.polnear import Gold

_UNSURE, _UNSURE_RELATIVE = 0.2, 0.05
"""The weight of a pronoun that a rule calls anonymous, where what it points to is not itself an unnamed source.

Of relative pronouns the rule knows least: "Pell was one of three members who" is Pell.
"""


@dataclass(frozen=True, slots=True)
class _Example:
    """One gold source: its table columns, the number of its kind in KINDS, and how much it counts."""

    columns: NDArray[np.int64]
    kind: int
    weight: float


def tables(golds: Sequence[Gold]) -> dict[str, Weights]:
    """The tables of ``links``, ``source_kind`` and ``speech_cues``."""
    return {links.TABLE: _links(golds), source_kind.TABLE: _kinds(golds), speech_cues.TABLE: _speech(golds)}


def _links(golds: Sequence[Gold]) -> Weights:
    found = [links.pairs(gold.runs, gold.tokens.sentence, gold.tokens.quoted) for gold in golds]
    same = np.concatenate([gold.owner[f.cue] == gold.owner[f.part] for gold, f in zip(golds, found, strict=True)])
    columns = [column for each in found for column in each.columns]
    estimator = LogisticRegression(C=1.0, max_iter=400).fit(_rows(columns, links.BITS), same)
    return {"pair": estimator.coef_[0].astype(np.float32), "bias": estimator.intercept_.astype(np.float32)}


def _kinds(golds: Sequence[Gold]) -> Weights:
    known = [example for gold in golds for example in _sources(gold)]
    estimator = LogisticRegression(C=1.2, max_iter=1000)
    estimator.fit(
        _rows([each.columns for each in known], source_kind.BITS),
        [each.kind for each in known],
        sample_weight=[each.weight for each in known],
    )
    return {"trait": estimator.coef_.T.astype(np.float32, order="C"), "bias": estimator.intercept_.astype(np.float32)}


def _sources(gold: Gold) -> Iterator[_Example]:
    """The sources of one article whose kind is resolved, each knowing the kinds of the nouns before it."""
    page, before, unnamed = mentions.page(gold.tokens, gold.names, gold.classes), list[Before](), _unnamed(gold)
    for run in np.flatnonzero(gold.runs.part == SOURCE):
        stated = gold.row["attributions"][gold.owner[run]]["sourcing"]
        label = polnear.kind(stated)
        if label is None or label == "none":
            continue
        sure = stated["fine"] != "anonymous_resolved" or str(stated.get("antecedent")).strip().lower() in unnamed
        kind, weight = KINDS.index(label), 1.0 if sure else _UNSURE_RELATIVE if stated["via"] == "relative" else _UNSURE
        source = mentions.mention(page, int(gold.runs.first[run]), int(gold.runs.last[run]), _cue(gold, int(run)))
        yield _Example(source_kind.columns(page, source, before), kind, weight)
        if not mentions.is_pronoun(page, source):
            before.append(source_features.before(page, source, kind))


def _unnamed(gold: Gold) -> set[str]:
    """The words of the sources that are unnamed by themselves."""
    stated = (a for a in gold.row["attributions"] if a.get("source") and a["sourcing"]["sourcing"] == "ANONYMOUS")
    return {gold.row["text"][slice(*a["source"])].strip().lower() for a in stated}


def _cue(gold: Gold, run: int) -> int | None:
    own = np.flatnonzero((gold.owner == gold.owner[run]) & (gold.runs.part == CUE))
    return int(gold.runs.first[own[0]]) if len(own) else None


def _speech(golds: Sequence[Gold]) -> Weights:
    columns, spoken = [], []
    for gold in golds:
        page = mentions.page(gold.tokens, gold.names, gold.classes)
        for run in np.flatnonzero(gold.runs.part == CUE):
            columns.append(
                speech_cues.columns(speech_cues.traits(page, int(gold.runs.first[run]), int(gold.runs.last[run])))
            )
            spoken.append(bool(gold.row["attributions"][gold.owner[run]]["sourcing"]["speech_cue"]))
    estimator = LogisticRegression(C=1.0, max_iter=400).fit(_rows(columns, speech_cues.BITS), spoken)
    return {"trait": estimator.coef_[0].astype(np.float32), "bias": estimator.intercept_.astype(np.float32)}


def _rows(columns: Sequence[NDArray[np.int64]], bits: int) -> sparse.csr_matrix:
    """One row for each list of columns, counts, shape (lists, 2**bits)."""
    lengths = np.array([len(each) for each in columns])
    starts = np.concatenate(([0], np.cumsum(lengths)))
    flat = np.concatenate(columns)
    rows = sparse.csr_matrix((np.ones(len(flat), dtype=np.float32), flat, starts), shape=(len(columns), 1 << bits))
    rows.sum_duplicates()
    return rows
