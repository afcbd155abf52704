"""The released artefact, a reading made with it, and the seed articles."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from model import artefact, sentences
from model.detectors import reading
from model.detectors.reading import Reading
from model.scorer import Scorer
from model.types import Article, Taught

SEEDS = Path(__file__).parents[2] / "seeds" / "seeds.jsonl"

Read = Callable[..., Reading]


@pytest.fixture(scope="session")
def taught() -> Taught:
    return artefact.load().taught


@pytest.fixture(scope="session")
def read(taught: Taught) -> Read:
    def read_as_served(text: str, title: str | None = None) -> Reading:
        return reading.read(sentences.cut(Article(text, title)), taught)

    return read_as_served


@pytest.fixture(scope="session")
def scorer() -> Scorer:
    return Scorer.load()


@pytest.fixture(scope="session")
def seeds() -> list[Mapping[str, Any]]:
    return [json.loads(line) for line in SEEDS.read_text("utf-8").splitlines()]
