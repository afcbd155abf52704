"""The voices of an article known so far, and which of them a short form stands for: "the bureau", "the company"."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from model.detectors.attribution.attributions import Words
from model.detectors.coreference import noun_phrases
from model.detectors.coreference.entities import Entities
from model.detectors.coreference.noun_phrases import Phrase
from model.detectors.text import lexicon

_RECENT, _NEAR = 8, 4
"""Sentences after which "the nurse" is no more the nurse who spoke, and "the company" not the body that did."""


@dataclass(frozen=True, slots=True)
class Known:
    """A voice that is known so far: the words that name it, whether it is a person, what tells its phrase apart.

    ``passing`` is True for "a nurse": another "nurse" is another voice, and "the nurse" is this one while it is near;
    ``pointer`` is True for a pronoun that leads to nobody.
    """

    name: Words
    person: bool = False
    told: tuple[int, ...] = ()
    head: int = 0
    passing: bool = False
    many: bool = False
    pointer: bool = False


@dataclass(frozen=True, slots=True)
class KnownVoices:
    """All voices so far, the sentence in which each has last spoken, and which have spoken as bodies with a name."""

    all: list[Known]
    last: dict[int, int] = field(default_factory=dict)
    bodies: set[int] = field(default_factory=set)

    def add(self, known: Known) -> int:
        """Makes a voice known, and gives its number."""
        self.all.append(known)
        return len(self.all) - 1

    def alike(self, made: Known) -> int:
        """The voice that is known under the same words, or else this one, made known."""
        same = (v for v, known in enumerate(self.all) if known.told == made.told and not known.passing)
        voice = next(same, None)
        return self.add(made) if voice is None else voice

    def spoke_as_body(self, voice: int) -> None:
        """Keeps that a voice has spoken as a body with a name; a person is none."""
        if not self.all[voice].person:
            self.bodies.add(voice)

    def short_for(self, cast: Entities, phrase: Phrase) -> int | None:
        """The voice that a phrase is short for: whose first words it has, or whose noun."""
        begun = next(self._begun_with(cast, phrase), None)
        if begun is not None or not phrase.definite:
            return begun
        return next((v for v in range(len(self.all) - 1, -1, -1) if self._has_noun(cast, phrase, v)), None)

    def described(self, cast: Entities, phrase: Phrase) -> int | None:
        """The body that "the company" is, as "it" would be: who spoke last, where no other is named since."""
        if not phrase.definite or len(phrase.told) > 1 or not lexicon.has("bodies_described", *phrase.told):
            return None
        last = next(self._before(cast, phrase), None)
        if last is None or int(cast.tokens.sentence[phrase.head]) - self.last[last] > _NEAR:
            return None
        return last if self._named_last(cast, phrase.head, last) else None

    def _named_last(self, cast: Entities, before: int, voice: int) -> bool:
        """Whether the last name before a word that is no person's is this voice's."""
        names = (at for at in range(before - 1, -1, -1) if cast.named[at] and at not in cast.person)
        return next((cast.listed[at] in self.all[voice].told for at in names), False)

    def _begun_with(self, cast: Entities, phrase: Phrase) -> Iterator[int]:
        """The bodies whose longer names begin with these words: the "Wexmoor" of a trust."""
        size = len(phrase.told)
        if not all(cast.named[phrase.words[1] + 1 - size : phrase.words[1] + 1]):
            return
        for voice in self._before(cast, phrase):
            known = self.all[voice]
            words = range(known.name[1] + 1 - len(known.told), known.name[1] + 1)
            whole = all(cast.named[at] and cast.word[at] == cast.tokens.word[at] for at in words)
            if known.told[:size] == phrase.told and whole:
                yield voice

    def _before(self, cast: Entities, phrase: Phrase) -> Iterator[int]:
        """The bodies that have spoken before a phrase, the last first."""
        sentence = int(cast.tokens.sentence[phrase.head])
        spoken = (v for v in self.bodies if self.last[v] <= sentence)
        yield from sorted(spoken, key=lambda v: -self.last[v])

    def _has_noun(self, cast: Entities, phrase: Phrase, voice: int) -> bool:
        known = self.all[voice]
        near = cast.tokens.sentence[phrase.head] - self.last.get(voice, 0) <= _RECENT
        return (near or not known.passing) and noun_phrases.short_of(phrase, known.told, known.head, cast.listed)
