"""The seed corpus, and small corpora written to disk."""

import gzip
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from training.corpora import Row

SEEDS = Path(__file__).parents[2] / "seeds" / "seeds.jsonl"

Write = Callable[[Iterable[Any], str], Path]


@pytest.fixture(scope="session")
def seeds() -> Path:
    return SEEDS


@pytest.fixture(scope="session")
def seed_rows() -> list[Row]:
    return [json.loads(line) for line in SEEDS.read_text("utf-8").splitlines()]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes rows as JSON lines, gzipped where the name says so."""

    def written(rows: Iterable[Any], name: str = "corpus.jsonl") -> Path:
        lines = "".join(json.dumps(row) + "\n" for row in rows).encode()
        path = tmp_path / name
        path.write_bytes(gzip.compress(lines) if name.endswith(".gz") else lines)
        return path

    return written
