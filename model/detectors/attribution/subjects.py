"""Who a verb's subject is, by plain signs: the name or pronoun before it, or the one its sentence opens with."""

import numpy as np
from numpy.typing import NDArray

from model.detectors.text import hashing, lexicon
from model.detectors.text.tokens import MARK, Tokens

Words = tuple[int, int]

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
    first, _ = tokens.sentence_at(at)
    for begin in range(first, min(first + _OPENING, at)):
        if lexicon.has("subject_pronouns", int(tokens.word[begin])) or names[begin]:
            return _through(tokens, names, begin, at)
        if tokens.shape[begin] != MARK and not lexicon.has("leading", int(tokens.word[begin])):
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
    if lexicon.has("subject_pronouns", int(tokens.word[last])):
        return last, last
    first = last
    while first and names[first] and names[first - 1] and _here(tokens, first - 1, at):
        first -= 1
    governed = first > 0 and lexicon.has("prepositions", int(tokens.word[first - 1]))
    return (first, last) if names[last] and not governed else None


def _here(tokens: Tokens, place: int, at: int) -> bool:
    """Whether a word stands in the sentence of another, and on the same side of quotation marks."""
    return place >= 0 and bool(
        tokens.sentence[place] == tokens.sentence[at] and tokens.quoted[place] == tokens.quoted[at]
    )
