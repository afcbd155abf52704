"""Where a body stands towards its headline: it agrees, disagrees, passes the claim on, or is about something else.

Words of refuting, claiming and confirming are counted near the sentences that hold the headline's words (after the
features of the Fake News Challenge, Hanselowski et al. 2018), beside the measures of support.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from model.detectors.headlines import support
from model.detectors.headlines.headline import Body, Headline, Match
from model.detectors.text import lexicon
from model.detectors.text.lexicon import Phrases
from model.detectors.text.tokens import Tokens
from model.types import Weights

Stance = Literal["agree", "disagree", "discuss", "unrelated"]
STANCES: tuple[Stance, ...] = get_args(Stance)
TABLE = "headline_stance"
"""The learned table's name: centre, scale (MEASURES,), coef (MEASURES, 4) in the order of STANCES, intercept (4,)."""
LISTS = ("headline_refuting", "headline_claiming", "headline_confirming")
MEASURES = support.MEASURES + 8 * len(LISTS) + 5
_OPENING = 4
_CLOSE = 0.7

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Marks:
    """How often each list's words open in each sentence, shape (lists, sentences); words a sentence; share quoted."""

    counts: NDArray[np.int64]
    words: NDArray[np.int64]
    quoted: float


def marks(cut: Tokens, sentences: int) -> Marks:
    """The words of stance in a body of so many sentences."""
    inside = cut.sentence >= 0
    counts = np.zeros((len(LISTS), sentences), dtype=np.int64)
    for at, first in _found(cut):
        if inside[first]:
            counts[at, cut.sentence[first]] += 1
    quoted = float(cut.quoted.mean()) if len(cut) else 0.0
    return Marks(counts, np.bincount(cut.sentence[inside], minlength=sentences), quoted)


def probabilities(measured: Floats, table: Weights) -> dict[Stance, float]:
    """Each stance's probability; they add up to one."""
    standard = (measured - table["centre"]) / table["scale"]
    odds = standard @ table["coef"] + table["intercept"]
    shares = np.exp(odds - odds.max())
    return dict(zip(STANCES, (shares / shares.sum()).tolist(), strict=True))


def measures(title: Headline, text: Body, matched: Match, marked: Marks) -> Floats:
    """The measures of support, then the words of stance; shape (MEASURES,)."""
    carried = support.coverage(title, matched) if len(text.length) else np.zeros(0)
    named = {at for at, _ in _found(title.tokens)}
    own = [float(at in named) for at in range(len(LISTS))]
    of_lists = np.concatenate([_of_lists(carried, marked), np.array(own)[:, None]], axis=1).ravel()
    asked = [float(sign in title.tokens.folded) for sign in ("?", '"')]
    both = [own[at] * float(np.log1p(marked.counts[at].sum())) for at in (0, 1)]
    overlap = support.measures(title, text, matched)
    return np.array([*overlap, *of_lists, *asked, *both, marked.quoted])


def _of_lists(carried: Floats, marked: Marks) -> Floats:
    """Each list's words in all, as a rate, close to the headline's words, near them, and in the opening: a row each."""
    close = carried >= max(float(carried.max(initial=0.0)) * _CLOSE, 1e-6)
    opening = np.arange(len(carried)) < _OPENING
    counted = marked.counts @ np.stack([np.ones(len(carried), bool), close, _widened(close), opening], axis=1)
    in_all, by_close, by_near, by_opening = np.log1p(counted).T
    rate = 33.0 * counted[:, 0] / max(int(marked.words.sum()), 50)
    held = marked.counts @ carried / max(float(carried.sum()), 1e-6)
    return np.stack([in_all, rate, by_close, by_near, counted[:, 2] > 0, by_opening, held], axis=1)


def _widened(close: NDArray[np.bool_]) -> NDArray[np.bool_]:
    near = close.copy()
    near[1:] |= close[:-1]
    near[:-1] |= close[1:]
    return near


def _found(cut: Tokens) -> Iterator[tuple[int, int]]:
    """The number of the list and the first token of each phrase of stance."""
    phrases, number = _lists()
    yield from ((number[found.phrase], found.first) for found in lexicon.find(cut, phrases))


@cache
def _lists() -> tuple[Phrases, Mapping[str, int]]:
    """All lists as one, so that a text is searched once, and the number of the list of each phrase."""
    tables = [(at, names) for at, name in enumerate(LISTS) for _, _, names in lexicon.words(name).tables]
    number = {phrase: at for at, names in reversed(tables) for phrase in names}
    return lexicon.compiled(number), number
