"""Annotated sentences read where they stand: each in its whole article, the way a reader's page is read."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np

from model import extract, sentences
from model.detectors import reading
from model.types import SentenceProbability, Span, Taught
from training import corpora
from training.corpora import Row
from training.measure.readings import Find, Floats

ARTICLES: Mapping[str, str] = {"ptc_sentences": "ptc_articles", "mpqa12_sentences": "mpqa12_articles"}
"""Where the articles of sentences are kept."""

Read = tuple[str, tuple[SentenceProbability, ...]]


def highest(find: Find, spans: Path, corpus: str, rows: Sequence[Row], taught: Taught) -> Floats:
    """The highest probability among the sentences that share a character with each row, its article read whole."""
    texts = {row["id"]: row["text"] for row in corpora.spans(spans, ARTICLES[corpus])}
    read: Callable[[str], Read] = lambda text: (text, find(_read(text, taught)).sentences)  # noqa: E731
    known = {name: read(texts[name]) for name in sorted({article(corpus, row) for row in rows})}
    return np.array([_chance(row, *known[article(corpus, row)]) for row in rows])


def article(corpus: str, row: Row) -> str:
    """The name of the article that a row is from, as its file has it: ptc_123, mpqa_20010620_13.40.05-15087."""
    return f"{re.split('[0-9_]', corpus)[0]}_{row['article_id'].replace('/', '_')}"


def place(row: Row, text: str) -> Span:
    """Where a row stands in its article, whatever white space breaks it there; an empty span where it does not."""
    words = r"\s+".join(map(re.escape, row["text"].split()))
    found = re.compile(words).search(text, row.get("char_start", 0))
    return Span(*found.span()) if found else Span(0, 0)


def _read(text: str, taught: Taught) -> reading.Reading:
    return reading.read(sentences.cut(extract.plain(text)), taught)


def _chance(row: Row, text: str, told: Sequence[SentenceProbability]) -> float:
    low, high = place(row, text)
    return max((each.probability for each in told if each.span.start < high and each.span.end > low), default=0.0)
