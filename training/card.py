"""Writes CARD.md: what the score means, what it was learned from, how well it does and where it must not be trusted."""

from collections import Counter
from collections.abc import Mapping, Sequence
from importlib import resources
from string import Template
from typing import Any

from training import figures
from training.articles import Labelled
from training.figures import Figure

Figures = Sequence[Figure]

_LEVELS = ("high", "mixed", "low")


def written(
    stated: Mapping[str, Any], labelled: Sequence[Labelled], measured: tuple[Figures, Figures], wrong: str
) -> str:
    """The whole card as Markdown, from the template beside this file.

    ``measured`` are the figures of the score and those of the signals, ``wrong`` where the score is wrong, in tables.
    """
    score, signals = measured
    template = Template(resources.files("training").joinpath("card_template.md").read_text("utf-8"))
    return template.substitute(
        version=stated["version"],
        seed=stated["seed"],
        articles=f"{len(labelled):,}",
        publishers=f"{len({article.publisher for article in labelled}):,}",
        levels=_levels(labelled),
        corpora=_corpora(labelled),
        hashes="\n".join(f"| {name} | `{digest[:16]}…` |" for name, digest in sorted(stated["corpora"].items())),
        score=figures.table(score),
        wrong=wrong,
        signals=figures.table(signals) if signals else "The detectors were kept from the artefact this one grew from.",
    )


def _levels(labelled: Sequence[Labelled]) -> str:
    rows = Counter[str](article.quality for article in labelled)
    return ", ".join(f"{rows[level]:,} {level}" for level in _LEVELS)


def _corpora(labelled: Sequence[Labelled]) -> str:
    rows = Counter[tuple[str, str]]((article.corpus, article.quality) for article in labelled)
    lines = [f"| {name} | {' | '.join(f'{rows[name, level]:,}' for level in _LEVELS)} |" for name in _names(labelled)]
    return "\n".join(lines)


def _names(labelled: Sequence[Labelled]) -> list[str]:
    return sorted({article.corpus for article in labelled})
