"""Whether another source of an article says the same: by the words two statements share and the rest does not have."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution.attributions import Attribution, Words
from model.detectors.reading import Reading
from model.detectors.text import hashing, lexicon
from model.detectors.text.tokens import LOWER, NUMBER, Tokens

_LETTERS = 4
_FEWEST, _SHARED, _SHARE = 2, 3, 0.3
_SEVERAL, _TAKEN = 3, 0.15
"""Telling words, and their share by weight, with which a statement is taken up; chosen on thirty articles read."""

Told = Mapping[int, float]
"""What each content word of the article tells: less, the more sentences have it."""


@dataclass(frozen=True, slots=True)
class Said:
    """The telling words of one statement, the number of the voice whose they are, and where they stand."""

    voice: int
    words: frozenset[int]
    content: tuple[Words, ...]


Tellers = Mapping[int, Sequence[Said]]
"""By each telling word: the statements that have it."""


def telling(reading: Reading) -> NDArray[np.bool_]:
    """Which words can tell a statement: figures, names, and long words that are not everyday ones."""
    tokens = reading.tokens
    long = tokens.high - tokens.low >= _LETTERS
    figure = tokens.shape == NUMBER
    word = (tokens.shape == LOWER) & long & ~lexicon.single(tokens, lexicon.words("everyday"))
    return np.asarray((word | figure | (reading.names & long)) & (tokens.sentence >= 0))


def told(reading: Reading) -> Told:
    """The words that can tell a statement, and their weight."""
    topic = telling(reading)
    word, sentence = reading.tokens.word[topic], reading.tokens.sentence[topic].astype(np.uint64)
    _, once = np.unique(hashing.join(word, sentence), return_index=True)
    words, sentences = np.unique(word[once], return_counts=True)
    return {int(word): 1 / count for word, count in zip(words.tolist(), sentences.tolist(), strict=True)}


def said(tokens: Tokens, statement: Attribution, voice: int, weights: Told) -> Said:
    """A statement by the telling words of its contents."""
    words = frozenset(word for word in _words(tokens, statement.content) if word in weights)
    return Said(voice, words, statement.content)


def tellers(statements: Iterable[Said]) -> Tellers:
    """The statements by their words."""
    found: dict[int, list[Said]] = {}
    for statement in statements:
        for word in statement.words:
            found.setdefault(word, []).append(statement)
    return found


def taken_up(own: Said, others: Tellers, weights: Told) -> bool:
    """Whether another voice so much as takes up what a statement tells: then it is not sure to stand alone.

    It does with several of its telling words, or with a few that weigh something.
    """
    shared: dict[int, list[float]] = {}
    for word in own.words:
        for other in others.get(word, ()):
            if other.voice != own.voice and not _overlap(own, other):
                shared.setdefault(id(other), []).append(weights[word])
    enough = _TAKEN * sum(weights[word] for word in own.words)
    return any(len(each) >= _SEVERAL or sum(each) >= enough for each in shared.values())


def agreeing(own: Said, others: Tellers, weights: Told) -> Iterator[Said]:
    """The statements of other voices that do; one may come more than once."""
    total = sum(weights[word] for word in own.words)
    enough, fewest = _SHARE * total, max(_FEWEST, min(_SHARED, len(own.words)))
    for word in _deciding(own.words, weights, enough):
        for other in others.get(word, ()):
            shared = own.words & other.words if other.voice != own.voice else ()
            if len(shared) >= fewest and sum(weights[each] for each in shared) >= enough and not _overlap(own, other):
                yield other


def _overlap(own: Said, other: Said) -> bool:
    """Whether the same words are laid to both, as in "Pell said that Holm had said"."""
    return any(a <= d and c <= b for a, b in own.content for c, d in other.content)


def _deciding(own: frozenset[int], weights: Told, enough: float) -> Iterator[int]:
    """The words of which at least one must be shared, for all others together are not enough; the rarest first."""
    left = sum(weights[word] for word in own)
    for word in sorted(own, key=lambda word: -weights[word]):
        if left < enough * (1 - 1e-9):
            return
        yield word
        left -= weights[word]


def _words(tokens: Tokens, runs: Sequence[Words]) -> Iterator[int]:
    for first, last in runs:
        yield from tokens.word[first : last + 1].tolist()
