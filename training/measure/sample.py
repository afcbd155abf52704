"""A small fixed sample of the annotated corpora, as a folder of their form, so that the examinations run on it.

Units are kept in the order of the MD5 of their names: the same ones on every machine, and a larger sample holds the
smaller. What teaches the baselines is kept small as well, so the baselines beside these figures say nothing.
"""

import gzip
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import md5, sha256
from pathlib import Path

from training import corpora
from training.corpora import Row
from training.measure import hedging, polnear, sentences_in_context, source_kinds
from training.teach import slant_corpora

_PAIRS, _BODIES, _PAGES = "fnc1_pairs", "fnc1_bodies", "pages"
_MPQA = "mpqa12_sentences"
_TAUGHT = 4
"""One unit is kept for the baseline where this many are examined."""


@dataclass(frozen=True, slots=True)
class Draw:
    """How many units of a corpus's dev side are kept; a unit is all rows that share the value under ``unit``."""

    corpus: str
    unit: str
    units: int


DRAWS = (
    Draw(polnear.CORPUS, "id", 40),
    Draw("babe", "id", 300),
    Draw("ptc_sentences", "article_id", 20),
    Draw("subj_checkthat_en", "id", 462),
    Draw(_MPQA, "article_id", 20),
    Draw("webis_clickbait17", "id", 500),
    Draw(_PAIRS, "id", 500),
)
"""Lines go by whole articles, for their neighbours are read with them. MPQA's dev side is what teaching leaves out."""


def write(spans: Path, home: Path) -> Path:
    """Writes the sample of the corpora in ``spans`` and beside it into ``home``; where its own spans then stand."""
    kept = {draw.corpus: [*_side(spans, draw, "dev"), *_side(spans, draw, "train")] for draw in DRAWS}
    bodies = {row["body_id"] for row in kept[_PAIRS]}
    kept[_BODIES] = [row for row in corpora.spans(spans, _BODIES) if row["id"] in bodies]
    for lines, articles in sentences_in_context.ARTICLES.items():
        asked = {sentences_in_context.article(lines, row) for row in kept[lines]}
        kept[articles] = [row for row in corpora.spans(spans, articles) if row["id"] in asked]
    kept[source_kinds.CHECKED] = corpora.spans(spans, source_kinds.CHECKED)
    for name, rows in _hedged(spans).items():
        kept[name] = [*kept.get(name, ()), *rows]
    for name, rows in kept.items():
        put(home / "spans" / f"{name}.jsonl.gz", rows)
    put(home / _PAGES / "pages.jsonl.gz", _pages(spans.parent))
    return home / "spans"


def put(path: Path, rows: Iterable[Row]) -> None:
    """Writes rows as gzipped JSON lines, its folder made where it is missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress("".join(json.dumps(row) + "\n" for row in rows).encode(), compresslevel=1))


def hashes(spans: Path) -> dict[str, str]:
    """The SHA-256 of every file the sample is drawn from, by its place under the corpora."""
    named = (
        {draw.corpus for draw in DRAWS}
        | {_BODIES, source_kinds.CHECKED}
        | {*sentences_in_context.ARTICLES.values()}
        | {row["corpus"] for row in hedging.annotated()}
    )
    files = [*(_file(spans, name) for name in named), spans.parent / _PAGES / "pages.jsonl.gz"]
    return {path.relative_to(spans.parent).as_posix(): sha256(path.read_bytes()).hexdigest() for path in sorted(files)}


def drawn(rows: Sequence[Row], unit: str, units: int) -> list[Row]:
    """The rows, in their order, of the first ``units`` units by the MD5 of their names."""
    names = {str(row[unit]) for row in rows}
    chosen = set(sorted(names, key=lambda name: md5(name.encode(), usedforsecurity=False).hexdigest())[:units])
    return [row for row in rows if str(row[unit]) in chosen]


def _side(spans: Path, draw: Draw, split: str) -> list[Row]:
    mpqa = draw.corpus == _MPQA
    rows = slant_corpora.mpqa(spans, split == "dev") if mpqa else corpora.spans(spans, draw.corpus, split)
    return drawn(rows, draw.unit, draw.units if split == "dev" else draw.units // _TAUGHT)


def _hedged(spans: Path) -> dict[str, list[Row]]:
    """The articles that hold the annotated hedges, on no side: only hedging is to read them."""
    asked = {(row["corpus"], row["id"]) for row in hedging.annotated()}
    return {
        name: [
            {"id": row["id"], "text": row["text"], "split": "hedges"}
            for row in corpora.rows(_file(spans, name))
            if (name, row["id"]) in asked
        ]
        for name in sorted({name for name, _ in asked})
    }


def _file(spans: Path, name: str) -> Path:
    beside = spans.parent / "articles" / f"{name}.jsonl.gz"
    return beside if beside.exists() else spans / f"{name}.jsonl.gz"


def _pages(home: Path) -> list[Row]:
    """The rows of all pages; each is led to where it stands, for a path that is absolute needs no folder."""
    listed = corpora.rows(home / _PAGES / "pages.jsonl.gz")
    return [row | {"html": str((home / row["html"]).resolve())} for row in listed]
