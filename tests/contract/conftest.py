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


def differences(found: Any, expected: Any, name: str) -> Iterator[str]:
    """Places where two answers differ; sums of 32-bit floats may by what processors and their libraries order anew."""
    ours, theirs = dict(leaves(found, name)), dict(leaves(expected, name))
    for place in [*ours, *(theirs.keys() - ours.keys())]:
        one, other = ours.get(place, "nothing"), theirs.get(place, "nothing")
        if not alike(one, other):
            yield f"{place}: {one!r} for {other!r}"


def leaves(found: Any, place: str) -> Iterator[tuple[str, Any]]:
    """Every value by its place; an empty list or object is a value too."""
    inner = found.items() if isinstance(found, dict) else enumerate(found) if isinstance(found, list) else ()
    if not inner or not found:
        yield place, found
    for key, value in inner:
        yield from leaves(value, f"{place}.{key}")


def alike(one: Any, other: Any) -> bool:
    if isinstance(one, float) and isinstance(other, float):
        return math.isclose(one, other, rel_tol=1e-5, abs_tol=1e-6)
    return bool(one == other)
