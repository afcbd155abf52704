"""What a source's words come down to: the phrase before any apposition, its head, and the words that tell it apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from model.detectors.attribution import mentions
from model.detectors.attribution.attributions import Words
from model.detectors.text import hashing
from model.detectors.text.tokens import Tokens

_THE = hashing.words("the", "this", "that", "these", "those")
_ANY = hashing.words(
    *("a", "an", "one", "another", "some", "several", "many", "other", "others", "two", "three", "most", "few", "both"),
)
ARTICLES = _THE | _ANY
"""The words that a noun phrase can begin with."""

_CLAUSE_ENDS = hashing.words("or", "but", "over", "as", "than", "if", "when", "while", "because", "to", "?", "!", ";")
NO_NOUNS = ARTICLES | mentions.HEAD_ENDS | _CLAUSE_ENDS
"""The words that no noun phrase ends in."""

_STOPS = mentions.RELATIVE | hashing.words(",", "(", ":", ";", "[")
_DASH = int(hashing.word("-"))
_AND = int(hashing.word("and"))
_LONGEST = 14


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words of a source without what is set beside them.

    ``told`` are the hashes of its words after the article, ``definite`` and ``indefinite`` what the article says,
    ``joined`` whether an "and" puts another beside its head.
    """

    words: Words
    head: int
    told: tuple[int, ...]
    definite: bool
    indefinite: bool
    joined: bool


def of(tokens: Tokens, word: Sequence[int], source: Words) -> Phrase:
    """Reads the words of one source; ``word`` has the hashes of the article's words, without possessives."""
    first, last = source[0], min(source[1], source[0] + _LONGEST)
    last = (
        next((at for at in range(first + 1, last + 1) if word[at] in _STOPS or _dash(tokens, word, at)), last + 1) - 1
    )
    head = next((at for at in range(first + 1, last + 1) if word[at] in mentions.HEAD_ENDS), last + 1) - 1
    definite, indefinite = word[first] in _THE, word[first] in _ANY
    told = tuple(word[first + (last > first and (definite or indefinite)) : last + 1])
    return Phrase((first, last), head, told, definite, indefinite, joined=head < last and word[head + 1] == _AND)


def _dash(tokens: Tokens, word: Sequence[int], at: int) -> bool:
    """A dash that stands alone parts a sentence; a hyphen does not."""
    return word[at] == _DASH and bool(tokens.start[at] > tokens.end[at - 1])


def short_of(short: Phrase, told: Sequence[int], head: int, word: Sequence[int]) -> bool:
    """Whether "the bureau" can be short for a phrase told before, given by its words and the hash of its head."""
    return short.definite and not short.joined and word[short.head] == head and set(short.told) <= set(told)
