"""Tests mirror the code: every module has its file of tests, and what has none says where they stand and why."""

import ast
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1]
ROOMS = ("model", "server", "training")
PYTHON = sorted(path for room in ROOMS for path in (HOUSE / room).rglob("*.py"))


def of_path(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix()


MIRRORED_ELSEWHERE = {
    "model/types.py": ("tests/model/test_scorer.py", "nouns alone; what they promise is tested where they are made"),
    "model/verdict.py": ("tests/model/test_explain.py", "nouns alone; what they promise is tested where they are made"),
    "server/command/score.py": ("tests/test_copydesk.py", "tested as the command that readers type"),
    "server/command/serve.py": ("tests/test_copydesk.py", "tested as the command that readers type"),
    "server/parse_child.py": ("tests/server/test_parsing.py", "lives in a process of its own, which its parent tests"),
}
"""Modules whose tests stand in another file, that file, and why."""


def mirror(module: str) -> str:
    """Where the tests of a module stand; an ``__init__`` that only names its package needs none."""
    elsewhere = MIRRORED_ELSEWHERE.get(module)
    path = Path(module)
    return elsewhere[0] if elsewhere else (Path("tests") / path.parent / f"test_{path.stem}.py").as_posix()


@pytest.mark.parametrize("module", [of_path(path) for path in PYTHON if path.name != "__init__.py"])
def test_every_module_has_its_tests_in_the_mirrored_place(module: str) -> None:
    tests = (HOUSE / mirror(module)).read_text("utf-8")
    assert "def test_" in tests


def test_the_exceptions_to_the_mirror_are_modules_without_a_mirror() -> None:
    for module in MIRRORED_ELSEWHERE:
        path = Path(module)
        assert (HOUSE / module).is_file(), module
        assert not (HOUSE / "tests" / path.parent / f"test_{path.stem}.py").exists(), module


@pytest.mark.parametrize("path", [path for path in PYTHON if path.name == "__init__.py"], ids=of_path)
def test_a_package_only_names_itself_or_lists_what_it_gives(path: Path) -> None:
    body = ast.parse(path.read_text("utf-8")).body[1:]
    named = {"model/signals/__init__.py": "tests/model/signals/test_every_signal.py"}.get(of_path(path))
    if named:
        assert (HOUSE / named).is_file()
    else:
        assert all(isinstance(each, ast.ImportFrom | ast.Assign) for each in body)
