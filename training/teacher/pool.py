"""Sentences and headlines nobody annotated, for the teacher to label: none repeats a run of words of a test."""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from model import extract, sentences
from training import corpora
from training.teach import decontamination
from training.teacher import gold

MOST, FIRST = 700, 9_000
"""Sentences of one publisher, and characters of one article, that are taken at most."""
SHORTEST, LONGEST, LONGEST_HEADLINE = 5, 60, 30
"""In words."""


@dataclass(frozen=True, slots=True)
class Pool:
    """Texts without labels, each once."""

    sentences: tuple[str, ...]
    headlines: tuple[str, ...]


def read(spans: Path, seed: int) -> Pool:
    """From the teaching side of the articles beside ``spans``, and from the headlines of clickbait32k."""
    lot = random.Random(seed)
    barred = [row.text for rows in gold.examined(spans).values() for row in rows]
    barred += [row["text"] for row in corpora.spans(spans, "polnear", "dev")]
    rows = list(_articles(spans.parent / "articles"))
    titles = [(row.get("title") or "").strip() for row in rows]
    headlines = titles + [row["text"].strip() for row in corpora.spans(spans, "clickbait32k")]
    return Pool(_free(_drawn(rows, lot), barred), _free(_mixed(headlines, 3, LONGEST_HEADLINE, lot), barred))


def _articles(folder: Path) -> Iterator[corpora.Row]:
    for path in sorted(folder.glob("*.jsonl.gz")):
        yield from (row for row in corpora.rows(path) if _teaches(row))


def _drawn(rows: Sequence[corpora.Row], lot: random.Random) -> list[str]:
    """At most MOST sentences of each publisher, all of them mixed."""
    own: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        own[row.get("source") or row["corpus"]].extend(_sentences(row["text"][:FIRST]))
    drawn = [text for name in sorted(own) for text in _mixed(own[name], SHORTEST, LONGEST, lot)[:MOST]]
    lot.shuffle(drawn)
    return drawn


def _sentences(text: str) -> list[str]:
    document = sentences.cut(extract.plain(text))
    return [document.article.text[span.start : span.end].strip() for span in document.sentences]


def _mixed(texts: Sequence[str], shortest: int, longest: int, lot: random.Random) -> list[str]:
    kept = sorted({text for text in texts if shortest <= len(text.split()) <= longest})
    lot.shuffle(kept)
    return kept


def _free(texts: Sequence[str], barred: Sequence[str]) -> tuple[str, ...]:
    """Each text once, without those that are or repeat a barred one."""
    equal = {text.strip() for text in barred}
    known: decontamination.Runs = set().union(*(decontamination.runs(text) for text in barred))
    kept = (text for text in dict.fromkeys(texts) if text not in equal and not decontamination.runs(text) & known)
    return tuple(kept)


def _teaches(row: corpora.Row) -> bool:
    return row["split"] == "train" and not row.get("dup_of") and bool(row["text"].strip())
