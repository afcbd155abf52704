"""Holds the signals' figures on the seeds and on a fixed sample of dev to their floors, and writes the floors anew."""

import sys
from argparse import ArgumentParser
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from model import artefact
from model.types import Taught
from training.errors import UnusableCorpus
from training.measure import examinations, floor_file, sample, seeds
from training.measure.floor_file import Measured, Pinned

SEED = 20261101
FLOORS, SEEDS, CORPORA = Path("tests/floors.toml"), Path("seeds/seeds.jsonl"), Path("../shared/corpora")


def on_seeds(path: Path, taught: Taught) -> Measured:
    """The signals' figures on the seed corpus."""
    found = seeds.figures(path, taught, SEED)
    return Measured({path.name: sha256(path.read_bytes()).hexdigest()}, found)


def on_dev(spans: Path, taught: Taught) -> Measured:
    """The signals' figures on a fixed sample of the annotated corpora in ``spans`` and of the pages beside it."""
    with TemporaryDirectory() as home:
        return Measured(sample.hashes(spans), examinations.figures(sample.write(spans, Path(home)), taught, SEED))


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints figures and what falls under its floor; 0 all hold or were written, 1 some do not, 2 wrong use."""
    parser = ArgumentParser(prog="python -m training.measure.floors", description=__doc__)
    parser.add_argument("--write", action="store_true", help="raise the floors to the figures; refused where one fell")
    parser.add_argument("--lower", action="store_true", help="with --write: lower those that fell, and only those")
    parser.add_argument("--floors", type=Path, default=FLOORS, help="the file of floors (%(default)s)")
    parser.add_argument("--seeds", type=Path, default=SEEDS, help="the seed corpus (%(default)s)")
    parser.add_argument("--corpora", type=Path, default=CORPORA, help="the research corpora (%(default)s)")
    asked = parser.parse_args(arguments)
    if asked.lower and not asked.write:
        parser.error("--lower goes with --write")
    try:
        known, found = floor_file.read(asked.floors), _measured(asked.seeds, asked.corpora / "spans")
    except UnusableCorpus as error:
        print(f"floors: {error}", file=sys.stderr)
        return 2
    fallen = _told(known, found)
    if asked.write and (asked.lower or not fallen):
        renewed = {name: floor_file.raised(known.get(name), each) for name, each in found.items()}
        asked.floors.write_text(floor_file.text(known | renewed), encoding="utf-8")
        return 0
    return int(bool(fallen))


def _measured(path: Path, spans: Path) -> dict[str, Measured]:
    taught = artefact.load().taught
    if spans.is_dir():
        return {"seeds": on_seeds(path, taught), "dev": on_dev(spans, taught)}
    print(f"{spans} is not there: only the floors on the seeds are looked at", file=sys.stderr)
    return {"seeds": on_seeds(path, taught)}


def _told(known: Mapping[str, Pinned], found: Mapping[str, Measured]) -> list[str]:
    """Prints every figure and what is missed; a set that was never pinned has nothing to miss.

    No baselines: they were taught on next to nothing here, `make evaluate-signals` has the real ones.
    """
    for name, each in found.items():
        print(*(f"{name}: {f.signal}: {f.measure}: {f.value:.4f} ({f.rows:,} rows)" for f in each.figures), sep="\n")
    missed = [
        line for name, each in found.items() if name in known for line in floor_file.missed(name, known[name], each)
    ]
    print(*(f"MISSED {line}" for line in missed), sep="\n", end="\n" if missed else "")
    return missed


if __name__ == "__main__":
    sys.exit(main())
