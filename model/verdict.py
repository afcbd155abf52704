"""The nouns of a verdict: the number and its band, what words add to it, and what would change it.

Spans are half open runs of code points of the article's text.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple

Band = Literal["well_reported", "mixed", "thin"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Calibrated probability, its interval, and the base that the effects are added to (log-odds).

    ``edges`` are the log-odds from which an article is mixed, and from which it is well reported.
    """

    probability: float
    interval: tuple[float, float]
    band: Band
    base: float
    edges: tuple[float, float]


class Share(NamedTuple):
    """What one run of words adds to one of its signal's measures, exactly; ``measure`` is that measure's place."""

    span: tuple[int, int]
    amount: float
    measure: int = 0


class Evidence(NamedTuple):
    """Words of the article and what they add to the log-odds."""

    signal: str
    span: tuple[int, int]
    effect: float


@dataclass(frozen=True, slots=True)
class Change:
    """What would bring the score into the neighbouring band ``to``.

    ``distance`` is how many log-odds would have to go, ``evidence`` the fewest words that add up to as many, strongest
    first; where all that there are do not, ``enough`` is false.
    """

    to: Band
    distance: float
    evidence: tuple[Evidence, ...]
    enough: bool
