"""The measuring itself is right: what is met, which pages are read, whose times are told. Nothing here is timed."""

import os
import subprocess
import sys
from functools import partial
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from tests.bench import budgets, pages, reading, service
from tests.bench.budgets import Line

SEEDS = Path(__file__).resolve().parents[2] / "seeds" / "seeds.jsonl"


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        (Line("start", 2.0, "s", 2.0), "met"),
        (Line("start", 2.1, "s", 2.0), "MISSED"),
        (Line("start", 2.1, "s"), ""),
        (Line("start", None, "s", 2.0), "not there"),
    ],
)
def test_a_budget_is_met_up_to_its_number(line: Line, verdict: str) -> None:
    assert budgets.verdict(line) == verdict
    assert verdict in budgets.table([line])


def test_without_the_corpora_the_seed_articles_are_read(tmp_path: Path) -> None:
    chosen = pages.chosen(tmp_path, SEEDS, most=10)
    assert 5 <= len(chosen.pages) <= 10
    assert "seed" in chosen.origin
    assert all(len(page.text.split()) >= pages.LEAST_WORDS for page in chosen.pages)


def _ways(taken: list[tuple[str, int]]) -> dict[str, reading.Way]:
    return {name: partial(_take, taken, name) for name in ("one", "other")}


def _take(taken: list[tuple[str, int]], name: str, page: int) -> None:
    taken.append((name, page))


def test_each_way_is_taken_once_a_page_and_round_after_a_round_that_does_not_count() -> None:
    taken: list[tuple[str, int]] = []
    ways = _ways(taken)
    times = reading.interleaved(ways, pages=3, rounds=2)
    assert {name: found.shape for name, found in times.items()} == {"one": (3,), "other": (3,)}
    assert sorted(taken) == sorted((name, page) for name in ways for page in range(3) for _ in range(3))
    assert all(np.all(found >= 0) for found in times.values())


def test_no_way_always_comes_first_or_after_the_same_other() -> None:
    taken: list[tuple[str, int]] = []
    names = ("one", "other", "third")
    reading.interleaved({name: partial(_take, taken, name) for name in names}, pages=5, rounds=3)
    first = {name for name, _ in taken[::3]}
    after = {(one, next_) for (one, _), (next_, _) in pairwise(taken) if one != next_}
    assert first == set(names)
    assert after == {(one, other) for one in names for other in names if one != other}


@pytest.mark.skipif(not Path("/proc").exists(), reason="needs /proc")
def test_a_family_is_a_process_and_its_children() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        family = service.family(os.getpid())
        child.communicate(b"\n")
    assert family[0] == os.getpid()
    assert child.pid in family
