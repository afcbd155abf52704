"""Who can be meant in an article: the people it names, where it does, and the phrase that each source comes down to."""

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution import mentions
from model.detectors.attribution.attributions import Attribution, Words
from model.detectors.coreference import appositions, name_spans, noun_phrases, people, person_names
from model.detectors.coreference.noun_phrases import Phrase
from model.detectors.coreference.people import Naming, People
from model.detectors.coreference.person_names import Told
from model.detectors.text import hashing, lexicon
from model.detectors.text.hashing import Hashes
from model.detectors.text.tokens import LOWER, MARK, NUMBER, Tokens

_COMMA, _AND = int(hashing.word(",")), int(hashing.word("and"))
_DIGITS, _BESIDE, _NEAR = 2, 8, 8
"""Digits of an age at the most, words from a head to the name beside it, and how many sentences
behind "Ada Pell, a nurse" a nurse is she.
"""

_DESCRIBING = noun_phrases.ARTICLES | mentions.EXAMPLES
"""Behind a comma: the words that open a description, or examples."""


@dataclass(frozen=True, slots=True)
class Entities:
    """What the voices of an article are found by.

    ``word`` and, as a list, ``listed`` are hashes without possessives, ``named`` the words of names; ``person`` says
    who is named at a word, ``trades`` who is called what a noun says ("Ada Pell, a nurse"), by the noun's hash.
    ``phrase`` has one entry a statement, None where nothing or a pronoun is its source.
    """

    tokens: Tokens
    word: Hashes
    listed: Sequence[int]
    named: NDArray[np.bool_]
    people: People
    person: Mapping[int, int]
    trades: Mapping[int, Sequence[Naming]]
    phrase: Sequence[Phrase | None]

    def speaker(self, phrase: Phrase, source: Words) -> int | None:
        """The person whose name heads a source, or stands beside its head: "the mayor, Ada Pell"."""
        last = phrase.words[1]
        if phrase.joined:
            return self.person[last] if self._bears_both(phrase) else None
        if last in self.person and appositions.names_its_bearer(self.tokens, self.listed, phrase, self._naming(last)):
            return self.person[last]
        places = _places(self.listed, phrase, source) if not self.named[phrase.head] else (phrase.head,)
        return next((self.person[at] for at in places if at in self.person), None)

    def _bears_both(self, phrase: Phrase) -> bool:
        """Whether "and" joins two titles of one person: "Wexmoor chairman and director Ada Pell"."""
        title = not phrase.definite and lexicon.has("titles", self.listed[phrase.head])
        return title and not self.named[phrase.head] and phrase.words[1] in self.person

    def titled(self, phrase: Phrase) -> int | None:
        """The one person who bore the title that a phrase is: "the senator", where the article has one."""
        bearers = self.people.titled.get(self.listed[phrase.head]) or self._told_to_be(phrase.head)
        return next(iter(bearers)) if phrase.definite and len(phrase.told) == len(bearers) == 1 else None

    def _told_to_be(self, head: int) -> Set[int]:
        """Who, shortly before a noun, is said to be what it names."""
        sentence = self.tokens.sentence
        before = (each for each in self.trades.get(self.listed[head], ()) if each.words[1] < head)
        return {each.person for each in before if sentence[head] - sentence[each.words[1]] <= _NEAR}

    def _naming(self, last: int) -> Words:
        return next((each.words for each in self.people.namings if each.words[1] == last), (last, last))

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
    bodies = _bodies(statements, own, named) - _full(runs, word, told)
    speakers = _speakers(listed, _own_names(runs, told), statements, own, bodies) | _aged(tokens, runs)
    headline = name_spans.headline(tokens)
    found = people.read(
        person_names.find(word, told, [r for r in runs if r[1] in speakers or not headline[r[0]]], speakers)
    )
    person = {at: each.person for each in found.namings for at in range(each.words[0], each.words[1] + 1)}
    trades = appositions.trades(tokens, listed, found.namings)
    made = Entities(tokens, word, listed, named & ~headline, found, person, trades, own)
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


def _places(word: Sequence[int], phrase: Phrase, source: Words) -> Sequence[int]:
    """Where the name of a source can stand: at its head, or soon after the words that it stands beside.

    In "voters who have heard Ada Pell" the name is another's; in "members, including Ada Pell" it is an example, and in
    "the head of the trust, an old Wexmoor house" of what the trust is.
    """
    after = phrase.words[1] + 1
    beside = after < source[1] and word[after] not in mentions.RELATIVE and word[after + 1] not in _DESCRIBING
    return phrase.head, *(range(after, min(source[1], phrase.words[1] + _BESIDE) + 1) if beside else ())


def _full(runs: Sequence[Words], word: Hashes, told: NDArray[np.uint8]) -> set[Told]:
    """The last words, and all, of names that begin with a given name or a title: a person's beyond doubt."""
    full = [
        (first, last) for first, last in runs if first < last and told[first] & (name_spans.GIVEN | name_spans.TITLED)
    ]
    return {tuple(word[at : last + 1].tolist()) for first, last in full for at in (first, last)}


def _own_names(runs: Sequence[Words], told: NDArray[np.uint8]) -> Sequence[Words]:
    """The names that are more than titles and words for bodies."""
    other = (told & (name_spans.TITLED | name_spans.BODY) > 0).tolist()
    return [(first, last) for first, last in runs if not all(other[first : last + 1])]


def _speakers(
    word: Sequence[int],
    runs: Sequence[Words],
    statements: Sequence[Attribution],
    own: Sequence[Phrase | None],
    bodies: Set[Told],
) -> set[int]:
    """The last words of the names under which named persons speak; those of ``bodies`` are none."""
    ends = {at: last for first, last in runs for at in range(first, last + 1)}
    found = set()
    for each, phrase in zip(statements, own, strict=True):
        if phrase and each.source and each.kind == "named" and phrase.told not in bodies:
            found |= {next((ends[at] for at in _places(word, phrase, each.source) if at in ends), -1)}
    return found


def _bodies(statements: Sequence[Attribution], own: Sequence[Phrase | None], named: NDArray[np.bool_]) -> set[Told]:
    """The names that speak as bodies: as often as they do as persons, or with more words of a name behind them.

    Of "Wexmoor" it is plain in an article in which the Wexmoor Trust speaks.
    """
    names = [
        (phrase.told, each.kind)
        for each, phrase in zip(statements, own, strict=True)
        if phrase and named[phrase.words[1] + 1 - len(phrase.told) : phrase.words[1] + 1].all()
    ]
    bodies, people = (Counter(told for told, kind in names if kind == of) for of in ("organization", "named"))
    begun = {told[:short] for told in bodies for short in range(1, len(told))}
    return {told for told in bodies if bodies[told] >= people[told]} | (begun & people.keys())
