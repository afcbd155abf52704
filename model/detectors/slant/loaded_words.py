"""Loaded words side by side become runs, as they are shown; and how much of each sentence is quotation."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.text import hashing
from model.detectors.text.tokens import Tokens
from model.detectors.text.word_boundaries import changes
from model.types import Taught

TABLE = "telling_words"
"""The name of the table of words known to be no subject of an article that has them: hash, sorted."""
_HYPHEN = hashing.word("-")
_SPEAKING = np.sort(
    np.array([hashing.word(word) for word in ("i", "i'm", "i've", "i'd", "me", "my", "myself")], np.uint64)
)

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Run:
    """Loaded words side by side: first and last token, both included, and the strongest word's probability."""

    first: int
    last: int
    strength: float
    quoted: bool


def runs(tokens: Tokens, chance: Scores, least: float) -> tuple[Run, ...]:
    """Neighbouring tokens of one sentence whose probability is at least ``least``; a hyphen between two joins them."""
    marked = (chance >= least) & (tokens.sentence >= 0)
    joined = marked.copy()
    joined[1:-1] |= (tokens.word[1:-1] == _HYPHEN) & marked[:-2] & marked[2:]
    at = np.flatnonzero(joined)
    if not len(at):
        return ()
    new = changes(at - np.arange(len(at))) | changes(tokens.sentence[at]) | changes(tokens.quoted[at])
    starts = np.flatnonzero(new)
    first, last = at[starts], at[np.concatenate((starts[1:], [len(at)])) - 1]
    strength, quoted = np.maximum.reduceat(chance[at], starts), tokens.quoted[first]
    return tuple(map(Run, *(each.tolist() for each in (first, last, strength, quoted))))


def telling(tokens: Tokens, taught: Taught) -> NDArray[np.bool_]:
    """Which words say how an article is told: those that name what it is about, or are unheard of, may look loaded."""
    if TABLE not in taught:
        return np.ones(len(tokens), dtype=bool)
    return tokens.among(taught[TABLE]["hash"])


def first_person(tokens: Tokens, sentences: int) -> NDArray[np.bool_]:
    """Which sentences say "I" outside quotation marks: in news these are a statement printed whole, or a column."""
    said = tokens.among(_SPEAKING) & ~tokens.quoted & (tokens.sentence >= 0)
    return np.asarray(np.bincount(tokens.sentence[said], minlength=sentences) > 0)


def quoted_share(tokens: Tokens, sentences: int) -> Scores:
    """The share of each sentence's tokens inside quotation marks, shape (sentences,)."""
    inside = tokens.sentence >= 0
    quoted = np.bincount(tokens.sentence[inside], tokens.quoted[inside], minlength=sentences)
    length = np.bincount(tokens.sentence[inside], minlength=sentences)
    return np.asarray(quoted / np.maximum(length, 1), dtype=np.float32)
