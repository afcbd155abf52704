"""Sources as they stand in the text: where the head noun is, and whether the words only point to a source before."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.text import acronyms, hashing, lexicon, word_shapes
from model.detectors.text.tokens import Tokens
from model.detectors.text.word_classes import Classes

_RELATIVE_WORDS = ("who", "whom", "whose", "which", "that")
_PERSONAL_WORDS = ("he", "she", "him", "her", "his", "it", "its", "they", "them", "their")
_SPEAKING_WORDS = ("i", "me", "my", "i'm", "i've", "i'd", "i'll")
_READER_WORDS = ("you", "your", "you're", "you've", "you'd", "you'll")
_EVERYBODY_WORDS = ("we", "us", "our", "we're", "we've", "we'd", "we'll", "let's", *_READER_WORDS)
_SHORT_WORDS = ("this", "these", "those", "it's", "that's", "he's", "she's", "they're", "they've", "who's")
_HEAD_END_WORDS = (",", "(", "-", ":", "of", "for", "with", "at", "from", "in", "on", "to", "by", "about")
_JOINING_WORDS = ("and", "including", "like")


LISTS = ("source_organizations", "source_documents", "source_groups", "source_places", "anonymous_roles")
"""Word lists of single words that tell of what kind a source is."""

_TRADES = ("anonymous_roles", "anonymous_trades")

RELATIVE = hashing.words(*_RELATIVE_WORDS)
_POINTING = hashing.words(*_RELATIVE_WORDS, *_PERSONAL_WORDS, *_SPEAKING_WORDS, *_EVERYBODY_WORDS, *_SHORT_WORDS)
THIRD = hashing.words(*_PERSONAL_WORDS)
_EVERYBODY = hashing.words(*_EVERYBODY_WORDS)
_SPEAKING, _READER = hashing.words(*_SPEAKING_WORDS), hashing.words(*_READER_WORDS)
HEAD_ENDS = hashing.words(*_RELATIVE_WORDS, *_HEAD_END_WORDS, *_JOINING_WORDS)
EXAMPLES = hashing.words("including", "like", "such", "notably", "especially")
_AT = hashing.word("@")
_BESIDE, _LONGEST = 3, 40


@dataclass(frozen=True, slots=True)
class Page:
    """What kinds are read from, an entry a word: its hash, its class, whether it is a name.

    Plain lists, since only the few words of sources are looked up, one by one. ``beside`` holds the hashes of words
    that have stood beside a name, with the place where they first did. ``plain`` is the class by company alone,
    ``look`` the shape (``word_shapes``), ``listed`` the lists a word is on, one bit each in the order of LISTS; what
    else is asked of a word is in ``tokens``.
    """

    tokens: Tokens
    word: list[int]
    fine: list[int]
    name: list[bool]
    beside: Mapping[int, int]
    plain: list[int]
    look: list[int]
    listed: list[int]

    def ending(self, at: int) -> tuple[int, int]:
        """The last letter of a word, and its last three in one number."""
        letters, low, last = self.tokens.letters, self.tokens.low.item(at), self.tokens.high.item(at) - 1
        one, two, three = (letters.item(max(last - back, low)) for back in range(3))
        return one, (three << 32) + (two << 16) + one


@dataclass(frozen=True, slots=True)
class Mention:
    """One source: its first and last word, both included, the end of its head noun, and the first word of its cue."""

    first: int
    last: int
    head: int
    cue: int | None


def page(tokens: Tokens, names: NDArray[np.bool_], classes: Classes) -> Page:
    """Reads the words of one article for what decides a kind; a handle behind an at sign is a name."""
    names = names | (np.concatenate(([0], tokens.word[:-1])) == _AT if len(tokens) else names)
    reach = np.convolve(names, np.ones(2 * _BESIDE + 1), mode="same") > 0 if len(names) else names
    near = np.flatnonzero(reach[: len(names)])[::-1]
    return Page(
        tokens=tokens,
        word=acronyms.told_apart(tokens).tolist(),
        fine=classes.fine.tolist(),
        name=names.tolist(),
        beside=dict(zip(tokens.word[near].tolist(), near.tolist(), strict=True)),
        plain=classes.plain.tolist(),
        look=word_shapes.of(tokens).tolist(),
        listed=lexicon.listed(tokens, LISTS).tolist(),
    )


def mention(page: Page, first: int, last: int, cue: int | None) -> Mention:
    """Finds the head: the last word before an apposition, a preposition or a relative clause.

    Those given as examples ("critics, including Ada Pell") are not the source, and are left out.
    """
    last = min(last, first + _LONGEST)
    last = next((at for at in range(first + 1, last + 1) if page.word[at] in EXAMPLES), last + 1) - 1
    head = next((at for at in range(first + 1, last + 1) if page.word[at] in HEAD_ENDS), last + 1) - 1
    return Mention(first, last, head, cue)


def is_pronoun(page: Page, source: Mention) -> bool:
    """Whether the source is one word that only points to another."""
    return source.first == source.last and page.word[source.first] in _POINTING


def is_plural(word: str) -> bool:
    """Whether a word ends as nouns do that stand for several: "lawyers", and no "boss"."""
    return word.endswith("s") and not word.endswith("ss")


def has_trade(page: Page, at: int) -> bool:
    """Whether a word says what people do or are: "lawyer", "witness"."""
    return any(lexicon.has(name, page.word[at]) for name in _TRADES)


def is_everybody(page: Page, source: Mention) -> bool:
    """Whether the source is a "we" or a "you", which speaks for more than one and names nobody."""
    return source.first == source.last and page.word[source.first] in _EVERYBODY


def is_speaker(page: Page, source: Mention) -> bool:
    """Whether the source is an "I", which is whoever is heard here: the writer, or the person quoted."""
    return source.first == source.last and page.word[source.first] in _SPEAKING


def is_reader(page: Page, source: Mention) -> bool:
    """Whether the source is a "you": in the writer's own words, the reader, who is no source."""
    return source.first == source.last and page.word[source.first] in _READER
