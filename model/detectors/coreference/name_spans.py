"""Where names stand in an article: capitals side by side, over initials and particles, up to a possessive."""

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution.attributions import Words
from model.detectors.text import acronyms, hashing, lexicon
from model.detectors.text.hashing import Hashes
from model.detectors.text.tokens import LOWER, MARK, TITLE, UPPER, Tokens

MAN, WOMAN, EITHER, TITLED, BODY, LETTERS = 1, 2, 4, 8, 16, 32
"""What is told of a word: a man's given name, a woman's, either's, a title, the end of a body's name, capitals only."""

GIVEN = MAN | WOMAN | EITHER

_LISTS = ("given_men", "given_women", "given_either", "titles", "institutions")
"""The lists behind the first of these bits, in their order."""
_PARTICLE_WORDS = ("de", "la", "del", "van", "von", "der", "den", "bin", "ibn", "al", "el", "da", "dos", "di", "du")
_PARTICLES = np.sort(np.array([hashing.word(word) for word in _PARTICLE_WORDS], dtype=np.uint64))
_POINT = hashing.word(".")
_APOSTROPHE, _S, _DOT = ord("'"), ord("s"), ord(".")
_HEADLINE, _FEW = 0.35, 6


def bare(tokens: Tokens) -> Hashes:
    """The hash of each word without a possessive's s; WHO in capitals is no "who"."""
    if not len(tokens):
        return tokens.word
    letters = tokens.letters
    owning = (letters[tokens.high - 1] == _S) & (letters[np.maximum(tokens.high - 2, 0)] == _APOSTROPHE)
    owning &= tokens.high - tokens.low > 2
    word = acronyms.told_apart(tokens)
    word[owning] = tokens.rolling.between(tokens.low[owning], tokens.high[owning] - 2)
    return word


def told(tokens: Tokens) -> NDArray[np.uint8]:
    """What the lists and its letters tell of each word, as bits."""
    found = lexicon.listed(tokens, _LISTS)
    found[(tokens.shape == UPPER) & (tokens.high - tokens.low > 1)] |= LETTERS
    return found


def inside(tokens: Tokens, names: NDArray[np.bool_], flags: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Which words belong to names: also an initial's point, a "van", and what opens a sentence and is a name."""
    if not len(tokens):
        return names
    size = tokens.high - tokens.low
    dotted = (size == 3) & (tokens.letters[np.minimum(tokens.low + 1, tokens.high - 1)] == _DOT)
    initial = np.concatenate(([False], (names & ((size == 1) | dotted))[:-1]))
    opening = (flags & GIVEN > 0) & (tokens.shape == TITLE) & np.concatenate((names[1:], [False]))
    found = (names | opening | _again(tokens, names) | (initial & (tokens.word == _POINT))) & (tokens.sentence >= 0)
    for at in np.flatnonzero(tokens.among(_PARTICLES) & ~found).tolist():
        found[at] = 0 < at < len(tokens) - 1 and bool(found[at - 1] and names[at + 1])
    return np.asarray(found)


def _again(tokens: Tokens, names: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Words that open a sentence, and elsewhere in the article have a capital always, or before the same name."""
    name, low = np.zeros((2, len(tokens.distinct)), dtype=bool)
    name[tokens.which[names & ~tokens.first]] = True
    low[tokens.which[tokens.shape == LOWER]] = True
    both, opens = np.flatnonzero(names[:-1] & names[1:]), np.flatnonzero(tokens.first[:-1] & names[1:])
    told, asked = (hashing.join(tokens.word[at], tokens.word[at + 1]) for at in (both, opens))
    before = np.zeros(len(tokens), dtype=bool)
    before[opens] = hashing.member(asked, np.unique(told))
    return np.asarray(tokens.first & (tokens.shape != MARK) & ((name & ~low)[tokens.which] | before))


def runs(tokens: Tokens, word: Hashes, named: NDArray[np.bool_], ends: NDArray[np.bool_]) -> list[Words]:
    """Names side by side in one sentence; ``ends`` are words that end one, as a possessive does."""
    joined = named[1:] & named[:-1] & (np.diff(tokens.sentence) == 0) & (word[:-1] == tokens.word[:-1]) & ~ends[:-1]
    starts = np.flatnonzero(named & ~np.concatenate(([False], joined))[: len(named)])
    last = np.flatnonzero(named & ~np.concatenate((joined, [False]))[: len(named)])
    return list(zip(starts.tolist(), last.tolist(), strict=True))


def headline(tokens: Tokens) -> NDArray[np.bool_]:
    """Whether each word stands in a long sentence that capitalises most of its words: there capitals tell no names."""
    number = tokens.sentence + 1
    words, low = (np.bincount(number, kind) for kind in (tokens.shape != MARK, tokens.shape == LOWER))
    return np.asarray(((low < _HEADLINE * words) & (words >= _FEW))[number])
