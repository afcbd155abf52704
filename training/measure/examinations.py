"""All examinations of the signals, written out, in the order of the signals; the register's is the classifier's own."""

from collections.abc import Callable
from pathlib import Path

from model.types import Taught
from training.figures import Figure
from training.measure import (
    anonymous_sourcing,
    attribution,
    headline,
    hedging,
    loaded_language,
    persuasion,
    subjectivity,
    transparency,
)

Examination = Callable[[Path, Taught, int], list[Figure]]

EXAMINATIONS: tuple[Examination, ...] = (
    attribution.figures,
    anonymous_sourcing.figures,
    loaded_language.figures,
    hedging.figures,
    subjectivity.figures,
    headline.figures,
    persuasion.figures,
    transparency.figures,
)


def figures(spans: Path, taught: Taught, seed: int) -> list[Figure]:
    """Every figure on rows that were not taught, from the annotated corpora in ``spans``."""
    return [figure for examine in EXAMINATIONS for figure in examine(spans, taught, seed)]
