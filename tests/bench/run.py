"""Measures the budgets of the design side by side in one run: python tests/bench/run.py [FOLDER OF PAGES]."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # run as a script, Python looks beside this file only
for _library in (
    "OPENBLAS",
    "OMP",
):  # as ``copydesk`` sets it: else the library is timed on two threads, the server on one
    os.environ.setdefault(f"{_library}_NUM_THREADS", "1")
from model.errors import CopydeskError  # noqa: E402
from model.scorer import Scorer  # noqa: E402
from tests.bench import budgets, pages, reading, service, sizes, starting  # noqa: E402
from tests.bench.budgets import Line  # noqa: E402

PAGES = ROOT.parent / "shared" / "corpora" / "pages"


def main(given: Sequence[str] | None = None) -> int:
    """Prints one table; 0 whether budgets are met or missed, 1 where nothing could be measured."""
    asked = _arguments().parse_args(given)
    try:
        scorer = Scorer.load()
    except CopydeskError as error:
        print(f"nothing to measure: {error}", file=sys.stderr)
        return 1
    before = os.getloadavg()
    chosen = pages.chosen(asked.pages, ROOT / "seeds" / "seeds.jsonl", asked.most)
    lines = [*starting.measured(asked.rounds), *_with_server(scorer, chosen, asked.rounds), *sizes.measured(ROOT)]
    load = ", ".join(f"{average:.1f}" for average in (*before, *os.getloadavg()))
    print(f"{len(chosen.pages)} pages from {chosen.origin}, {asked.rounds} rounds, medians of rounds")
    print(f"{os.cpu_count()} processors; load over 1, 5 and 15 minutes, before and after: {load}\n")
    print(budgets.table(lines))
    return 0


def _with_server(scorer: Scorer, chosen: pages.Chosen, rounds: int) -> list[Line]:
    with service.running() as running:
        lines = reading.measured(scorer, chosen.pages, running.score, rounds)
        return [*lines, *service.memory(running)]


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", nargs="?", type=Path, default=PAGES, help="folder with pages.jsonl.gz")
    parser.add_argument("--rounds", type=int, default=3, help="how often each page is read each way")
    parser.add_argument("--most", type=int, default=200, help="how many pages at most")
    return parser


if __name__ == "__main__":
    sys.exit(main())
