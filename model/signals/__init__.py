"""The signals, written out. A new one is a file here, its line in SIGNALS, and a test file of its own."""

from typing import Protocol

from model.detectors.reading import Reading
from model.signals import (
    anonymous_sourcing,
    attribution,
    headline,
    hedging,
    loaded_language,
    persuasion,
    style,
    subjectivity,
    transparency,
)
from model.types import Finding


class Signal(Protocol):
    """What each signal's module gives: its name, the names of its measures, and how it reads an article."""

    @property
    def NAME(self) -> str:  # noqa: N802 - a constant of the module
        """The signal's name, as the report gives it."""
        ...

    @property
    def MEASURES(self) -> tuple[str, ...]:  # noqa: N802 - a constant of the module
        """The names of the floats that the classifier reads."""
        ...

    def find(self, reading: Reading) -> Finding:
        """Hits, value and measures; ``Finding.measures`` has one float for each of MEASURES, NaN where unknown."""
        ...


SIGNALS: tuple[Signal, ...] = (
    attribution,
    anonymous_sourcing,
    loaded_language,
    hedging,
    subjectivity,
    headline,
    persuasion,
    transparency,
    style,
)
