"""Reads corpora as rows of dictionaries; every other file of this package gets its rows here."""

import gzip
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from model.detectors.formats import title_cleaning
from training.errors import UnusableCorpus

Row = dict[str, Any]


def rows(path: Path, *needs: str) -> Iterator[Row]:
    """The rows of a JSON-lines file, gzipped or not, in order.

    Raises UnusableCorpus for a file that cannot be read, and for the first line that is no JSON object or lacks a text
    under one of the names it ``needs``.
    """
    try:
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
            yield from (_row(path, number, line, needs) for number, line in enumerate(lines, 1) if line.strip())
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise UnusableCorpus([path], f"cannot be read: {error}") from error


def headline(row: Row) -> str:
    """The row's title; empty where it has none, or only the address that the article was found under."""
    given = row.get("title") or ""
    return "" if title_cleaning.ADDRESS.fullmatch(given) else given


def spans(folder: Path, name: str, split: str | None = None) -> list[Row]:
    """The rows of one annotated corpus, ``folder/name.jsonl.gz``, of one split or of all."""
    return [row for row in rows(folder / f"{name}.jsonl.gz") if split is None or row["split"] == split]


def _row(path: Path, number: int, line: str, needs: tuple[str, ...]) -> Row:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UnusableCorpus([path], f"line {number} is not JSON: {error}") from error
    if not isinstance(row, dict):
        raise UnusableCorpus([path], f"line {number} is not a JSON object")
    for name in needs:
        if not isinstance(row.get(name), str):
            raise UnusableCorpus([path], f"line {number} has no text under {name!r}")
    return row
