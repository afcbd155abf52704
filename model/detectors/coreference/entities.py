"""Who can be meant in an article: the people it names, where it does, and the phrase that each source comes down to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution.attributions import Attribution, Words
from model.detectors.coreference import name_spans, noun_phrases, people, person_names
from model.detectors.coreference.noun_phrases import Phrase
from model.detectors.coreference.people import People
from model.detectors.text import hashing
from model.detectors.text.hashing import Hashes
from model.detectors.text.tokens import LOWER, MARK, NUMBER, Tokens

_COMMA, _AND = int(hashing.word(",")), int(hashing.word("and"))
_DIGITS, _BESIDE = 2, 8


@dataclass(frozen=True, slots=True)
class Entities:
    """``word`` are hashes without possessives, ``named`` the words of names, ``person`` who is named at a word.

    ``phrase`` has one entry a statement, None where nothing or a pronoun is its source.
    """

    tokens: Tokens
    word: Hashes
    listed: Sequence[int]
    named: NDArray[np.bool_]
    people: People
    person: Mapping[int, int]
    phrase: Sequence[Phrase | None]

    def speaker(self, phrase: Phrase, source: Words) -> int | None:
        """The person whose name heads a source, or stands beside its head: "the mayor, Ada Pell"."""
        if phrase.joined:
            return None
        places = _places(phrase, source) if not self.named[phrase.head] else (phrase.head,)
        return next((self.person[at] for at in places if at in self.person), None)

    def titled(self, phrase: Phrase) -> int | None:
        """The one person who bore the title that a phrase is: "the senator", where the article has one."""
        bearers = self.people.titled.get(self.listed[phrase.head], frozenset())
        return next(iter(bearers)) if phrase.definite and len(phrase.told) == len(bearers) == 1 else None

    def reduced(self, phrase: Phrase, source: Words) -> Phrase:
        """A source's phrase, or all its words where it lists people: "Ada Pell, Ida Holm and Tomas Varga"."""
        first, last = phrase.words[1] + 1, source[1]
        listed = first < last and self.listed[first] == _COMMA and first + 1 in self.person
        if not listed or _AND not in self.listed[first : last + 1]:
            return phrase
        return replace(phrase, words=source, told=tuple(self.listed[source[0] : last + 1]), joined=True)


def read(tokens: Tokens, capitals: NDArray[np.bool_], statements: Sequence[Attribution]) -> Entities:
    """Reads the sources first: whoever speaks under a name is a person, however strange the name."""
    word, told = name_spans.bare(tokens), name_spans.told(tokens)
    listed = word.tolist()
    own = [
        noun_phrases.of(tokens, listed, each.source) if each.source and not each.pointing else None
        for each in statements
    ]
    named = name_spans.inside(tokens, capitals, told)
    ends = np.zeros(len(tokens), dtype=bool)
    for each, phrase in zip(statements, own, strict=True):
        if phrase and each.source:
            ends[each.source[1]] = True
            named[phrase.head] |= each.kind == "named" and _bare_name(tokens, listed, each.source)
    runs = name_spans.runs(tokens, word, named, ends)
    speakers = _speakers(_own_names(runs, told), statements, own) | _aged(tokens, runs)
    headline = name_spans.headline(tokens)
    found = people.read(
        person_names.find(word, told, [r for r in runs if r[1] in speakers or not headline[r[0]]], speakers)
    )
    person = {at: each.person for each in found.namings for at in range(each.words[0], each.words[1] + 1)}
    made = Entities(tokens, word, listed, named & ~headline, found, person, own)
    whole = [p and s.source and made.reduced(p, s.source) for p, s in zip(own, statements, strict=True)]
    return replace(made, phrase=whole)


def _bare_name(tokens: Tokens, word: Sequence[int], source: Words) -> bool:
    """Whether a source is one word with a capital, such as the "Brown" that opens a sentence."""
    alone = source[0] == source[1] and word[source[0]] not in noun_phrases.ARTICLES
    return alone and tokens.shape[source[0]] not in (LOWER, MARK)


def _aged(tokens: Tokens, runs: Sequence[Words]) -> set[int]:
    """The last words of names with an age: "Tomas Varga, 43"."""
    short = (tokens.shape == NUMBER) & (tokens.high - tokens.low <= _DIGITS)
    after = np.flatnonzero(short[2:] & (tokens.word[1:-1] == np.uint64(_COMMA)))
    places = set(after.tolist())
    return {last for first, last in runs if last > first and last in places}


def _places(phrase: Phrase, source: Words) -> Sequence[int]:
    """Where the name of a source can stand: at its head, or soon after the words that it stands beside."""
    return phrase.head, *range(phrase.words[1] + 1, min(source[1], phrase.words[1] + _BESIDE) + 1)


def _own_names(runs: Sequence[Words], told: NDArray[np.uint8]) -> Sequence[Words]:
    """The names that are more than titles and words for bodies."""
    other = (told & (name_spans.TITLED | name_spans.BODY) > 0).tolist()
    return [(first, last) for first, last in runs if not all(other[first : last + 1])]


def _speakers(runs: Sequence[Words], statements: Sequence[Attribution], own: Sequence[Phrase | None]) -> set[int]:
    """The last words of the names under which named persons speak."""
    ends = {at: last for first, last in runs for at in range(first, last + 1)}
    found = set()
    for each, phrase in zip(statements, own, strict=True):
        if phrase and each.source and each.kind == "named":
            found |= {next((ends[at] for at in _places(phrase, each.source) if at in ends), -1)}
    return found
