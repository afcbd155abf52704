"""Floors under the signals' figures, pinned in a file: what falls under one is named, and only going up is easy.

The rows of a check are fixed, so a figure moves only when code or artefact does. A floor stands half a standard error
under its figure (an eighth of the 95% interval), or by one row where that is more: enough for one row to turn over
unnoticed on another machine, far less than chance between samples would ask for.
"""

import json
import math
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from training.figures import Figure

Floors = Mapping[str, Mapping[str, float]]
"""By signal and measure; of what is better when it is less, the most it may be."""

_LESS = "less is better"
_PLACES = 1e4

_HEAD = """\
# Floors under the signals' figures on fixed rows, and the SHA-256 of what the rows come from. A test holds them.
# `python -m training.measure.floors --write` raises them; to lower one takes `--lower` besides, and a reason in the
# commit. Those on the seeds only guard: the seeds and their labels come from the same hands, quote no figure of theirs.
"""


@dataclass(frozen=True, slots=True)
class Pinned:
    """The floors under one set of rows, and the hashes of the files that the rows come from."""

    corpora: Mapping[str, str]
    floors: Floors


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of one set of rows, and the hashes of the files that the rows come from."""

    corpora: Mapping[str, str]
    figures: Sequence[Figure]


def read(path: Path) -> dict[str, Pinned]:
    """Every pinned set of rows by its name; none where there is no file yet."""
    sets = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    return {name: Pinned(kept["corpora"], kept["floors"]) for name, kept in sets.items()}


def text(pinned: Mapping[str, Pinned]) -> str:
    """The file that ``read`` reads."""
    return "\n".join([_HEAD, *(table for name, kept in pinned.items() for table in _tables(name, kept))])


def missed(name: str, pinned: Pinned, measured: Measured) -> list[str]:
    """A line for each file that changed, floor without a figure, figure without a floor, and figure under its floor."""
    told = {(figure.signal, figure.measure): figure.value for figure in measured.figures}
    floors = {(signal, measure): floor for signal, kept in pinned.floors.items() for measure, floor in kept.items()}
    return [
        *(f"{name}: {file} is not the file the floors were measured on" for file in changed(pinned, measured)),
        *(f"{name}: {': '.join(key)} has a floor and is no longer measured" for key in floors if key not in told),
        *(f"{name}: {': '.join(key)} has no floor yet (figure {told[key]:.4f})" for key in told if key not in floors),
        *(
            f"{name}: {signal}: {measure} is {told[signal, measure]:.4f}, {_floor(measure)} is {floor:.4f}"
            for (signal, measure), floor in floors.items()
            if (signal, measure) in told and not _holds(measure, told[signal, measure], floor)
        ),
    ]


def changed(pinned: Pinned, measured: Measured) -> list[str]:
    """The files whose hash is not the pinned one, or that only one of the two knows."""
    names = sorted({*pinned.corpora, *measured.corpora})
    return [name for name in names if pinned.corpora.get(name) != measured.corpora.get(name)]


def raised(pinned: Pinned | None, measured: Measured) -> Pinned:
    """A floor under every figure: the pinned one where the figure keeps it and it is the stricter, else a new one.

    On files that changed, what was pinned says nothing any more.
    """
    old = pinned.floors if pinned and not changed(pinned, measured) else {}
    floors: dict[str, dict[str, float]] = {}
    for figure in measured.figures:
        kept = old.get(figure.signal, {}).get(figure.measure)
        floors.setdefault(figure.signal, {})[figure.measure] = _stricter(figure, kept)
    return Pinned(measured.corpora, floors)


def floor(figure: Figure) -> float:
    """The floor that a figure gives, to four places."""
    margin = max((figure.high - figure.low) / 8, 1 / figure.rows)
    if _LESS in figure.measure:
        return math.ceil((figure.value + margin) * _PLACES) / _PLACES
    return math.floor((figure.value - margin) * _PLACES) / _PLACES


def _stricter(figure: Figure, kept: float | None) -> float:
    new = floor(figure)
    if kept is None or not _holds(figure.measure, figure.value, kept):
        return new
    return min(new, kept) if _LESS in figure.measure else max(new, kept)


def _holds(measure: str, value: float, kept: float) -> bool:
    return value <= kept if _LESS in measure else value >= kept


def _floor(measure: str) -> str:
    return "its ceiling" if _LESS in measure else "its floor"


def _tables(name: str, kept: Pinned) -> list[str]:
    signals = (_table(f"{name}.floors.{signal}", floors) for signal, floors in kept.floors.items())
    return [_table(f"{name}.corpora", dict(sorted(kept.corpora.items()))), *signals]


def _table(name: str, values: Mapping[str, float | str]) -> str:
    lines = (f"{json.dumps(key)} = {json.dumps(value)}\n" for key, value in values.items())
    return f"[{name}]\n{''.join(lines)}"
