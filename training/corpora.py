"""Reads corpora as rows of dictionaries; every other file of this package gets its rows here."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Row = dict[str, Any]


def rows(path: Path) -> Iterator[Row]:
    """The rows of a JSON-lines file, gzipped or not, in order."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def spans(folder: Path, name: str, split: str | None = None) -> list[Row]:
    """The rows of one annotated corpus, ``folder/name.jsonl.gz``, of one split or of all."""
    return [row for row in rows(folder / f"{name}.jsonl.gz") if split is None or row["split"] == split]
