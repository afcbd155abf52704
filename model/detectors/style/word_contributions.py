"""Lays what a prose head weighed back onto the words: how far each pulls, and which phrases pull most."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.style.prose import Opening, Prose, View
from model.detectors.style.typical_phrases import Turns
from model.detectors.text import ngrams
from model.detectors.text.tokens import MARK, Tokens
from model.types import Weights

WORDS = 3
"""Words in a phrase at the most."""
_LEAST = 0.02
"""What a turn of phrase has to pull to be worth showing."""

Pulls = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens ``first`` to ``last``, both included, and their share of the head's sum."""

    first: int
    last: int
    pull: float


def words(opening: Opening, views: Prose, table: Weights, head: int) -> Pulls:
    """The share of each token that is read in the head's sum: its own, half of its pairs', and its letters'."""
    each, count = _each(views.word, table["word_coef"][:, head]), len(opening.tokens)
    singles, pairs = opening.words, opening.pairs
    pulls = np.bincount(singles.at, each[singles.column], minlength=count)
    half = np.bincount(pairs.at, each[pairs.column] / 2, minlength=count)
    pulls += half
    pulls[1:] += half[:-1]
    return pulls + _letters(opening, _each(views.run, table["run_coef"][:, head]))


def typical(pulls: Pulls, found: Turns, lean: NDArray[np.int8], most: int) -> tuple[Phrase, ...]:
    """Up to ``most`` turns of phrase that pull hardest the way they are known to lean; none overlaps another."""
    sums = np.concatenate(([0.0], np.cumsum(pulls)))
    along = (sums[found.last + 1] - sums[found.first]) * lean
    taken = np.zeros(len(pulls), dtype=bool)
    kept: list[Phrase] = []
    for at in np.argsort(-along, kind="stable"):
        first, last = int(found.first[at]), int(found.last[at])
        if len(kept) < most and along[at] > _LEAST and not taken[first : last + 1].any():
            taken[first : last + 1] = True
            kept.append(Phrase(first, last, float(along[at] * lean[at])))
    return tuple(kept)


def strongest(pulls: Pulls, read: Tokens, most: int, told: Sequence[Phrase] = ()) -> tuple[Phrase, ...]:
    """Those ``told`` and the phrases that pull hardest, either way, up to ``most``; none overlap or cross a mark."""
    sums = np.concatenate(([0.0], np.cumsum(pulls)))
    count = max(len(pulls) - WORDS + 1, 0)
    window = sums[WORDS:] - sums[:count]
    whole = (read.sentence[:count] == read.sentence[WORDS - 1 :]) & ~_has_mark(read, count) & (window != 0)
    phrases = np.flatnonzero(whole)
    hardest = phrases[np.argsort(-np.abs(window[phrases]), kind="stable")[: most * 2 * WORDS]]
    free = np.ones(len(pulls), dtype=bool)
    for phrase in told:
        free[phrase.first : phrase.last + 1] = False
    left, found, each = bytearray(free), list(told), pulls.tolist()
    for first, pull in zip(hardest.tolist(), window[hardest].tolist(), strict=True):
        if len(found) < most and all(left[first : first + WORDS]):
            left[first : first + WORDS] = bytes(WORDS)
            found.append(_tight(each, first, pull))
    return tuple(sorted(found, key=lambda phrase: -abs(phrase.pull)))


def _each(view: View, coef: NDArray[np.float32]) -> NDArray[np.float64]:
    """What one occurrence of each column adds, shape (COLUMNS,); columns that do not occur hold anything."""
    each = np.empty(ngrams.COLUMNS)
    each[view.columns] = view.weight * np.take(coef, view.columns, mode="clip") / view.times
    return each


def _letters(opening: Opening, each: NDArray[np.float64]) -> Pulls:
    read, length = opening.tokens, len(opening.tokens.folded)
    if not length:
        return np.zeros(len(read))
    steps = np.zeros(length + 1)
    for size, part in zip(ngrams.RUNS, opening.runs, strict=True):
        starts = np.zeros(length + 1)
        starts[part.at] = each[part.column] / size
        steps += starts
        steps[size:] -= starts[:-size]
    sums = np.concatenate(([0.0], np.cumsum(np.cumsum(steps[:-1]))))
    return np.asarray(sums[read.high] - sums[read.low])


def _has_mark(read: Tokens, count: int) -> NDArray[np.bool_]:
    marks = np.concatenate(([0], np.cumsum(read.shape == MARK)))
    return np.asarray(marks[WORDS : WORDS + count] - marks[:count] > 0)


def _tight(pulls: Sequence[float], first: int, pull: float) -> Phrase:
    """The phrase without outer words that pull the other way."""
    with_it = [at for at in range(first, first + WORDS) if pulls[at] * pull > 0]
    return Phrase(with_it[0], with_it[-1], sum(pulls[with_it[0] : with_it[-1] + 1]))
