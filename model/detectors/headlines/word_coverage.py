"""Which words of a headline its body lacks, and which sentences bring the others back."""

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.headlines.headline import Headline, Match
from model.detectors.text.tokens import MIXED, NUMBER, TITLE

KEY = 1.5
"""A word of the headline rarer than this is a key word."""
_RARE = 3.0
_MOST, _LEAST, _AGAIN = 3, 0.15, 0.35
"""Sentences that are shown; the share of the headline that one brings anew, and that a second has to hold in all."""
_STAMP = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}")
_OPENING, _FAVOUR = 3, 1.3
"""The first sentences that are read, and how much rather one of them is shown: the point stands there."""


@dataclass(frozen=True, slots=True)
class Brought:
    """A sentence, the headline words that it is the first to bring, and their share of the key words' weight."""

    sentence: int
    words: NDArray[np.int64]
    share: float


def key_words(title: Headline, matched: Match) -> tuple[int, int]:
    """How many key words the headline has, and how many of them come back."""
    key = title.weight > KEY
    return int(key.sum()), int((matched.found[key] > 0).sum())


def named(title: Headline, common: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Figures, and words with a capital that no text writes in lower case; a headline may give every word a capital.

    Abbreviations are left out, for the body may spell them out. ``common`` is the sorted table of lower-case words.
    """
    word, shape = title.tokens.word[title.at], title.tokens.shape[title.at]
    at = np.minimum(np.searchsorted(common, word), max(len(common) - 1, 0))
    ordinary = common[at] == word if len(common) else np.zeros(len(word), dtype=bool)
    return np.asarray((shape == NUMBER) | (((shape == TITLE) | (shape == MIXED)) & ~ordinary))


def missing(title: Headline, matched: Match, told: NDArray[np.bool_]) -> list[int]:
    """Up to three rare words, of those in ``told``, that the body does not have; in the headline's order.

    A date in figures alone is the page's, which a text need not say again.
    """
    stamp = np.array([bool(_STAMP.fullmatch(title.written(at))) for at in range(len(title.stem))], dtype=bool)
    gone = np.flatnonzero((matched.found == 0) & (title.weight > _RARE) & told & ~stamp)
    rarest = gone[np.argsort(-title.weight[gone], kind="stable")][:_MOST]
    return sorted(int(number) for number in rarest)


def sentences(title: Headline, matched: Match, idle: NDArray[np.bool_]) -> list[Brought]:
    """Up to three sentences, each chosen for the most of the headline's weight that those before it had not brought.

    No ``idle`` one, and none for a figure or an everyday word alone; one of the first rather than a later one, and a
    second only where it is on the headline's matter: one word of it may stand there in another sense.
    """
    favour = np.ones(len(idle))
    favour[np.flatnonzero(~idle)[:_OPENING]] = _FAVOUR
    faint = (title.tokens.shape[title.at] == NUMBER) | (title.weight <= _RARE)
    present = matched.present & ~idle
    left = np.where(title.weight > KEY, title.weight, 0.0)
    total, chosen = max(float(left.sum()), 1e-9), list[Brought]()
    held = left @ present
    while len(chosen) < _MOST and matched.present.shape[1]:
        telling = ((left > 0) @ present.astype(int) > 1) | ((left > 0) & ~faint) @ present
        gains = (left @ present) * telling
        best = int(np.argmax(gains * favour))
        if gains[best] < _LEAST * total or (chosen and held[best] < _AGAIN * total):
            break
        words = np.flatnonzero(present[:, best] & (left > 0))
        chosen.append(Brought(best, words, float(gains[best]) / total))
        left = np.where(present[:, best], 0.0, left)
    return chosen
