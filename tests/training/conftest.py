"""The seed corpus, small corpora written to disk, and a shelf of made-up annotated corpora with what they teach."""

import gzip
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from model.types import Taught
from tests.training import shelf
from training import corpora
from training.corpora import Row
from training.teach import common_words, lessons

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
        path = tmp_path / name
        _write(path, rows)
        return path

    return written


@pytest.fixture(scope="session")
def annotated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of annotated corpora in the forms that teaching reads, a few dozen rows each, articles beside it."""
    home = tmp_path_factory.mktemp("corpora")
    random = Random(11)
    (home / "articles").mkdir()
    (home / "spans").mkdir()
    _write(home / "articles" / "tiny.jsonl.gz", shelf.articles(random))
    for name, rows in shelf.annotated(random).items():
        _write(home / "spans" / f"{name}.jsonl.gz", rows)
    return home / "spans"


@pytest.fixture(scope="session")
def taught(annotated: Path) -> Taught:
    """Everything that the made-up shelf teaches, with the words that its articles write in lower case."""
    articles = corpora.rows(annotated.parent / "articles" / "tiny.jsonl.gz")
    return {**lessons.taught(annotated, 5), **common_words.teach(row["text"] for row in articles)}


def _write(path: Path, rows: Iterable[Any]) -> None:
    lines = "".join(json.dumps(row) + "\n" for row in rows).encode()
    path.write_bytes(gzip.compress(lines) if path.name.endswith(".gz") else lines)
