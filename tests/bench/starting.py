"""How long the service takes from start to ready, beside the import that takes most of it."""

import statistics
import subprocess
import sys
import time

from tests.bench import budgets, service
from tests.bench.budgets import Line


def measured(rounds: int) -> list[Line]:
    """Medians over the rounds, each starting both; one start before them fills the disk's cache."""
    times = [(_import(), _start()) for _ in range(rounds + 1)][1:]
    imported, started = (statistics.median(column) for column in zip(*times, strict=True))
    return [
        Line("import sklearn alone", imported, "s"),
        Line("start to ready", started, "s"),
        Line("start to ready, to import sklearn", started / imported, "×", budgets.START_RATIO),
    ]


def _import() -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import sklearn"], check=True)
    return time.perf_counter() - began


def _start() -> float:
    with service.running() as served:
        return served.seconds
