"""Golden files: compared in every run, written anew by ``pytest tests/contract --regenerate``."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Golden = Callable[[Path, dict[str, Any]], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--regenerate", action="store_true", help="write the golden files anew; read the diff")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Holds an answer against a golden file; floats may differ in the ninth digit, as processors do."""

    def held(path: Path, answer: dict[str, Any]) -> None:
        if request.config.getoption("--regenerate", default=False):
            path.write_text(json.dumps(answer, indent=2, ensure_ascii=False) + "\n", "utf-8")
        assert rounded(answer) == rounded(json.loads(path.read_text("utf-8"))), (
            f"{path.name} has changed; if it should have: pytest tests/contract --regenerate"
        )

    return held


def rounded(found: Any) -> Any:
    if isinstance(found, float):
        return float(f"{found:.8g}")
    if isinstance(found, dict):
        return {key: rounded(inner) for key, inner in found.items()}
    return [rounded(inner) for inner in found] if isinstance(found, list) else found
