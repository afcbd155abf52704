"""Golden files: compared in every run, written anew by ``pytest tests/contract --regenerate``."""

import json
import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

Golden = Callable[[Path, dict[str, Any]], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--regenerate", action="store_true", help="write the golden files anew; read the diff")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Holds an answer against a golden file, and names every place where they differ."""

    def held(path: Path, answer: dict[str, Any]) -> None:
        if request.config.getoption("--regenerate", default=False):
            path.write_text(json.dumps(answer, indent=2, ensure_ascii=False) + "\n", "utf-8")
        differ = list(differences(answer, json.loads(path.read_text("utf-8")), path.name))
        assert not differ, f"{differ}; if it should have changed: pytest tests/contract --regenerate"

    return held


def differences(found: Any, expected: Any, place: str) -> Iterator[str]:
    """Places where two answers differ; sums of 32-bit floats may by what processors and their libraries order anew."""
    if isinstance(found, dict) and isinstance(expected, dict) and found.keys() == expected.keys():
        for key in found:
            yield from differences(found[key], expected[key], f"{place}.{key}")
    elif isinstance(found, list) and isinstance(expected, list) and len(found) == len(expected):
        for at, pair in enumerate(zip(found, expected, strict=True)):
            yield from differences(*pair, f"{place}[{at}]")
    elif isinstance(found, float) and isinstance(expected, float):
        if not math.isclose(found, expected, rel_tol=1e-5, abs_tol=1e-6):
            yield f"{place}: {found} for {expected}"
    elif found != expected:
        yield f"{place}: {found!r} for {expected!r}"
