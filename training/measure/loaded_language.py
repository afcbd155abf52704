"""Examines loaded language: BABE's sentences and words, PTC's lines and spans, none of them seen in teaching."""

from collections import Counter
from collections.abc import Collection, Sequence
from pathlib import Path

import numpy as np

from model.detectors.text import lexicon
from model.signals import loaded_language
from model.types import Span, Taught
from training import corpora
from training.corpora import Row
from training.figures import Figure
from training.measure import probability_metrics, readings, token_overlap
from training.measure.probability_metrics import Scored
from training.measure.token_overlap import Met
from training.teach.slant_corpora import LOADED

_LEXICON = "lexicon of words marked twice in teaching"


def figures(spans: Path, taught: Taught, seed: int) -> list[Figure]:
    """Sentences by probability, words by hits; intervals by outlet and topic (BABE) and by article (PTC)."""
    babe = {"BABE sentence macro-F1": probability_metrics.macro_f1, "BABE sentence AUC": probability_metrics.auc}
    lines = {
        "PTC line with loaded language F1": probability_metrics.f1,
        "PTC line with loaded language AP": probability_metrics.precision,
    }
    return [
        *probability_metrics.measured(loaded_language.NAME, babe, _babe(spans, taught, seed), seed),
        *probability_metrics.measured(loaded_language.NAME, lines, _lines(spans, taught, seed), seed),
        *_words(spans, taught, seed, "babe", {"biased_word"}),
        *_words(spans, taught, seed, "ptc_sentences", LOADED),
    ]


def _babe(spans: Path, taught: Taught, seed: int) -> Scored:
    rows = {split: [r for r in corpora.spans(spans, "babe", split) if r["label"] is not None] for split in _SPLITS}
    labels = {split: [int(row["label"]) for row in rows[split]] for split in _SPLITS}
    return _scored(rows, labels, taught, seed)


def _lines(spans: Path, taught: Taught, seed: int) -> Scored:
    rows = {split: corpora.spans(spans, "ptc_sentences", split) for split in _SPLITS}
    labels = {split: [_has(row, {"Loaded_Language"}) for row in rows[split]] for split in _SPLITS}
    return _scored(rows, labels, taught, seed)


def _scored(rows: dict[str, list[Row]], labels: dict[str, list[int]], taught: Taught, seed: int) -> Scored:
    texts = {split: [row["text"] for row in rows[split]] for split in _SPLITS}
    return Scored(
        labels=np.array(labels["dev"]),
        ours=readings.highest(loaded_language.find, texts["dev"], taught),
        plain=readings.plain(texts["train"], labels["train"], texts["dev"], seed),
        groups=[_group(row) for row in rows["dev"]],
    )


def _words(spans: Path, taught: Taught, seed: int, corpus: str, kinds: Collection[str]) -> list[Figure]:
    known = _lexicon(corpora.spans(spans, corpus, "train"), kinds)
    rows = corpora.spans(spans, corpus, "dev")
    ours, plain = [], []
    for row in rows:
        read = readings.read(row["text"], taught)
        gold = [Span(low, high) for low, high, kind in row["spans"] if kind in kinds]
        listed = [read.tokens.span(match.first, match.last) for match in lexicon.find(read.tokens, known)]
        ours.append(token_overlap.met(read.tokens, [hit.span for hit in loaded_language.find(read).hits], gold))
        plain.append(token_overlap.met(read.tokens, listed, gold))
    return _measured(corpus, ours, plain, rows, seed)


def _measured(corpus: str, ours: Sequence[Met], plain: Sequence[Met], rows: Sequence[Row], seed: int) -> list[Figure]:
    named = (loaded_language.NAME, f"{corpus.partition('_')[0].upper()} words")
    return token_overlap.measured(named, ours, (_LEXICON, plain), [_group(row) for row in rows], seed)


def _lexicon(rows: Sequence[Row], kinds: Collection[str]) -> lexicon.Phrases:
    marked = Counter(row["text"][low:high].lower() for row in rows for low, high, kind in row["spans"] if kind in kinds)
    return lexicon.compiled(phrase for phrase, times in marked.items() if times > 1 and phrase.strip())


def _has(row: Row, kinds: Collection[str]) -> int:
    return int(any(kind in kinds for *_, kind in row["spans"]))


def _group(row: Row) -> str:
    return str(row.get("article_id") or f"{row.get('source')} {row.get('topic')}")


_SPLITS = ("train", "dev")
