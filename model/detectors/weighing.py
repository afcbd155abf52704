"""Which side of the manner of telling weighs most in the register: what it would be, were that side as it mostly is.

The trees ask for many numbers together, so that no number has a share of its own; to put a side's numbers in the middle
of all articles and to ask the trees again is exact all the same.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from model.detectors import manner, trees
from model.detectors.manner import Numbers
from model.types import Weights

SIDES = {
    "title": ("title.",),
    "quoted": ("shape.quote", "shape.end"),
    "spoken": ("spoken.",),
    "reader": ("own.you", "own.asking", "opening.asking", "shape.asked"),
    "writer": ("own.i", "own.we", "opening.i", "opening.we"),
    "reported": ("own.said", "own.says", "own.beat"),
    "study": ("own.study",),
    "sure": ("own.ought", "own.might", "own.sure"),
    "tense": ("own.present", "own.past"),
    "turned": ("own.denied", "own.turned", "opening.turned"),
    "judged": ("own.judged", "shape.shouted", "slant."),
    "daily": ("own.talk", "own.daily", "own.staged"),
    "facts": ("own.days", "shape.numbers", "shape.aged"),
    "built": ("shape.sentence", "shape.spread", "shape.lead", "shape.words", "shape.paragraph", "shape.names"),
}
"""The sides that readers are told of, by the beginnings of the names of their numbers."""

LEAST = 0.25
"""What a side has to move, in log-odds of the register, to be worth telling."""


@dataclass(frozen=True, slots=True)
class Weighing:
    """The side that lifts the register most, and the one that lowers it most; None where none is worth telling."""

    lifts: str | None
    lowers: str | None


def most(numbers: Numbers, register: Weights, center: Numbers) -> Weighing:
    """Of one article's manner; ``center`` is where each number mostly stands."""
    moved = moves(numbers, register, center)
    names, best, worst = list(SIDES), int(moved.argmax()), int(moved.argmin())
    return Weighing(
        lifts=names[best] if moved[best] >= LEAST else None,
        lowers=names[worst] if moved[worst] <= -LEAST else None,
    )


def moves(numbers: Numbers, register: Weights, center: Numbers) -> Numbers:
    """How far each side moves the register, shape (sides,): its trees as they are less those without that side."""
    asked = trees.asking(register)
    asks = np.zeros((len(asked), len(SIDES) + 1), dtype=bool)
    asks[np.arange(len(asked))[:, None], np.append(members().argmax(axis=0), len(SIDES))[asked]] = True
    tree, side = np.nonzero(asks[:, :-1])
    rows = np.concatenate([np.where(members(), center, numbers), numbers[None]])
    whole = trees.each(rows, np.full(len(asked), len(SIDES)), np.arange(len(asked)), register)
    lost = whole[tree] - trees.each(rows, side, tree, register)
    return np.bincount(side, lost, minlength=len(SIDES)).astype(np.float64)


@cache
def members() -> NDArray[np.bool_]:
    """Which numbers belong to which side, shape (sides, numbers)."""
    return np.array([[name.startswith(opens) for name in manner.NAMES] for opens in SIDES.values()])
