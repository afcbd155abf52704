"""A child reads what it is sent and can be ended whatever it does."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from model.errors import TooSlow
from server.child import Child
from server.rows import Row

SLOW = (sys.executable, str(Path(__file__).parent / "slow_child.py"))
MEMORY = 1 << 30


@pytest.fixture
def child() -> Iterator[Child]:
    made = Child(SLOW, MEMORY)
    yield made
    made.end()


def test_a_row_and_a_body_that_holds_it_are_read_alike(child: Child) -> None:
    assert child.read(Row(7, html="a page"), 5.0) == child.read(b'{"id": 7, "html": "a page"}', 5.0)


def test_a_row_that_holds_a_text_comes_back_as_it_is(child: Child) -> None:
    assert child.read(b'{"id": 7, "text": "Rain fell."}', 5.0) == Row(7, text="Rain fell.")


def test_a_child_that_hangs_can_be_ended(child: Child) -> None:
    assert child.ready()
    with pytest.raises(TooSlow):
        child.read(Row(html="hang"), 0.1)
    assert child.alive
    child.end()
    assert not child.alive


def test_a_child_that_has_died_says_so(child: Child) -> None:
    with pytest.raises(EOFError):
        child.read(Row(html="crash"), 5.0)


def test_the_child_loads_neither_the_classifier_nor_the_web_service() -> None:
    look = "import sys, server.parse_child, model.extract; print([m for m in ('sklearn', 'flask') if m in sys.modules])"
    found = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
