"""Which words of a headline its body lacks, and which sentences bring the others back."""

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.headlines.headline import Headline, Match
from model.detectors.text.tokens import MIXED, NUMBER, TITLE, UPPER

KEY = 1.5
"""A word of the headline rarer than this is a key word."""
_RARE = 3.0
_MOST, _LEAST, _AGAIN = 3, 0.15, 0.35
"""Sentences that are shown; the share of the headline that one brings anew, and that a second has to hold in all."""
_REFUSED = re.compile(r"n['’]t$", re.IGNORECASE)
_STAMP = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}")
_OPENING, _FAVOUR, _SHOUTED = 3, 1.3, 0.5
"""The first sentences that are read, and how much rather one of them is shown: the point stands there; and the share of
capitals from which on a title is set in them."""


@dataclass(frozen=True, slots=True)
class Brought:
    """A sentence, the headline words that it is the first to bring, and their share of the key words' weight."""

    sentence: int
    words: NDArray[np.int64]
    share: float


def key_words(title: Headline, back: NDArray[np.bool_]) -> tuple[int, int]:
    """How many key words the headline has, and how many of them come back; "isn't" is none."""
    key = np.flatnonzero(title.weight > KEY)
    key = key[[not _REFUSED.search(title.written(number)) for number in key.tolist()]]
    return len(key), int(back[key].sum())


def named(title: Headline, common: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Figures, and words with a capital that no text writes in lower case; a headline may give every word a capital.

    Abbreviations are left out, for the body may spell them out. ``common`` is the sorted table of lower-case words.
    """
    word, shape = title.tokens.word[title.at], title.tokens.shape[title.at]
    at = np.minimum(np.searchsorted(common, word), max(len(common) - 1, 0))
    ordinary = common[at] == word if len(common) else np.zeros(len(word), dtype=bool)
    return np.asarray((shape == NUMBER) | (((shape == TITLE) | (shape == MIXED)) & ~ordinary))


def missing(title: Headline, back: NDArray[np.bool_], told: NDArray[np.bool_]) -> list[int]:
    """Up to three rare words, of those in ``told``, that the body does not have; in the headline's order.

    A date in figures alone is the page's, which a text need not say again.
    """
    stamp = np.array([bool(_STAMP.fullmatch(title.written(at))) for at in range(len(title.stem))], dtype=bool)
    gone = np.flatnonzero(~back & (title.weight > _RARE) & told & ~stamp)
    rarest = gone[np.argsort(-title.weight[gone], kind="stable")][:_MOST]
    return sorted(int(number) for number in rarest)


def sentences(title: Headline, matched: Match, idle: NDArray[np.bool_], names: NDArray[np.bool_]) -> list[Brought]:
    """Up to three sentences, each chosen for the most of the headline's weight that those before it had not brought.

    No ``idle`` one, and none for a figure or an everyday word alone; one of the first rather than a later one, and a
    second only where it is on the headline's matter. Where the best holds too few of its words, or ``names``
    alone, it says whom the headline is about and not what, and none is chosen.
    """
    favour = np.ones(len(idle))
    favour[np.flatnonzero(~idle)[:_OPENING]] = _FAVOUR
    faint = (title.tokens.shape[title.at] == NUMBER) | (title.weight <= _RARE)
    present = matched.present & ~idle
    left = np.where(title.weight > KEY, title.weight, 0.0)
    says = _says_what(title, present, left > 0, names)
    total, chosen = max(float(left.sum()), 1e-9), list[Brought]()
    held = left @ present
    while len(chosen) < _MOST and matched.present.shape[1]:
        telling = ((left > 0) @ present.astype(int) > 1) | ((left > 0) & ~faint) @ present
        gains = (left @ present) * telling
        best = int(np.argmax(gains * favour))
        if gains[best] < _LEAST * total or (chosen and held[best] < _AGAIN * total) or not says[best]:
            break
        words = np.flatnonzero(present[:, best] & (left > 0))
        chosen.append(Brought(best, words, float(gains[best]) / total))
        left = np.where(present[:, best], 0.0, left)
    return chosen


def _says_what(
    title: Headline, present: NDArray[np.bool_], key: NDArray[np.bool_], names: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Which sentences hold three words of the headline or half of them, and one that is no name, figure or initials."""
    shape = title.tokens.shape[title.at]
    initials = (shape == UPPER) & (np.mean(shape == UPPER) < _SHOUTED)
    held = key @ present.astype(int)
    return np.asarray((held > 1) & ((held > 2) | (2 * held >= key.sum())) & ((key & ~names & ~initials) @ present))
