"""Who a verb's subject is, by plain signs: the name or pronoun before it, or the one its sentence opens with."""

import numpy as np
from numpy.typing import NDArray

from model.detectors import hashing
from model.detectors.tokens import MARK, Tokens

Words = tuple[int, int]

_PRONOUN_WORDS = ("he", "she", "they", "i", "we", "who")
_PREPOSITION_WORDS = (
    "in",
    "of",
    "at",
    "from",
    "to",
    "for",
    "on",
    "by",
    "with",
    "near",
    "over",
    "against",
    "than",
    "about",
)
_LEADING_WORDS = (
    "but",
    "and",
    "however",
    "later",
    "meanwhile",
    "still",
    "then",
    "instead",
    "also",
    "yet",
    "so",
    "when",
)
_PRONOUNS, _PREPOSITIONS, _LEADING = (
    frozenset(int(hashing.word(word)) for word in words)
    for words in (_PRONOUN_WORDS, _PREPOSITION_WORDS, _LEADING_WORDS)
)
_COMMA = int(hashing.word(","))
_INSERTED, _OPENING = 30, 3


def beside(tokens: Tokens, names: NDArray[np.bool_], at: int) -> Words | None:
    """The name or pronoun right before a verb, or before what stands between commas there."""
    last = at - 1
    if not _here(tokens, last, at):
        return None
    if int(tokens.word[last]) == _COMMA:
        return _before_insertion(tokens, names, at)
    return _named(tokens, names, last, at)


def opening(tokens: Tokens, names: NDArray[np.bool_], at: int) -> Words | None:
    """The name or pronoun that the sentence of a word opens with."""
    first = int(np.searchsorted(tokens.sentence, tokens.sentence[at]))
    for begin in range(first, min(first + _OPENING, at)):
        if int(tokens.word[begin]) in _PRONOUNS or names[begin]:
            return _through(tokens, names, begin, at)
        if tokens.shape[begin] != MARK and int(tokens.word[begin]) not in _LEADING:
            return None
    return None


def _through(tokens: Tokens, names: NDArray[np.bool_], first: int, at: int) -> Words | None:
    last = first
    while names[first] and last + 1 < at and names[last + 1]:
        last += 1
    return (first, last) if _here(tokens, first, at) else None


def _before_insertion(tokens: Tokens, names: NDArray[np.bool_], at: int) -> Words | None:
    """The name at "Pell, who was there, said": the sentence opens with it, and a comma follows it."""
    found = opening(tokens, names, at)
    near = found is not None and at - found[1] <= _INSERTED and int(tokens.word[found[1] + 1]) == _COMMA
    return found if near else None


def _named(tokens: Tokens, names: NDArray[np.bool_], last: int, at: int) -> Words | None:
    if int(tokens.word[last]) in _PRONOUNS:
        return last, last
    first = last
    while first and names[first] and names[first - 1] and _here(tokens, first - 1, at):
        first -= 1
    governed = first > 0 and int(tokens.word[first - 1]) in _PREPOSITIONS
    return (first, last) if names[last] and not governed else None


def _here(tokens: Tokens, place: int, at: int) -> bool:
    """Whether a word stands in the sentence of another, and on the same side of quotation marks."""
    return place >= 0 and bool(
        tokens.sentence[place] == tokens.sentence[at] and tokens.quoted[place] == tokens.quoted[at]
    )
