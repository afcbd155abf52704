"""Hears an article's statements one after the other, and leads each source to the voice that it is or points to."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from model.detectors.attribution.attributions import Attribution, Words
from model.detectors.coreference import noun_phrases, organizations, relative_pronouns
from model.detectors.coreference.entities import Entities
from model.detectors.coreference.known_voices import Known, KnownVoices
from model.detectors.coreference.noun_phrases import Phrase
from model.detectors.coreference.pronouns import ASKED, Asking, Met, Scene
from model.detectors.coreference.quotations import Quotations
from model.types import Kind

_BODIES: frozenset[Kind] = frozenset({"organization", "document"})
_MANY: frozenset[Kind] = frozenset({"organization", "collective"})
_FIRST, _LATER, _OWNER = 0.5, 1.0, 0.75
"""How far in the background a person stands whom a sentence names first, later, or as the owner of something."""


def resolve(
    cast: Entities, quotations: Quotations, statements: Sequence[Attribution]
) -> tuple[Sequence[Known], dict[int, int]]:
    """All voices, the article's people first, and the number of the voice of each statement that has a source.

    The article's own sentences are heard before what is said inside its quotations.
    """
    resolution = _Resolution(
        cast, quotations, KnownVoices([Known(each.name.words, person=True) for each in cast.people.all])
    )
    resolution.set_scene()
    for number in sorted(range(len(statements)), key=lambda n: quotations.number[statements[n].cue[0]] >= 0):
        resolution.hear(number, statements[number])
    return resolution.known.all, resolution.of


@dataclass(slots=True)
class _Resolution:
    """The voices so far, and whose each statement heard is."""

    cast: Entities
    quotations: Quotations
    known: KnownVoices
    scene: Scene = field(default_factory=Scene)
    of: dict[int, int] = field(default_factory=dict)

    def set_scene(self) -> None:
        """Everybody enters whom the article names."""
        last = -1
        for each in self.cast.people.namings:
            first, end = each.words
            sentence = int(self.cast.tokens.sentence[first])
            owner = self.cast.word[end] != self.cast.tokens.word[end]
            self._enter(each.person, first, _OWNER if owner else _LATER if sentence == last else _FIRST)
            last = sentence

    def hear(self, number: int, statement: Attribution) -> None:
        """Gives a statement its voice, which then stands in the foreground."""
        if statement.source is None:
            return
        phrase = self.cast.phrase[number]
        source = statement.source
        voice = self._own(phrase, source, statement.kind) if phrase else self._pointed(statement, source[0])
        self.of[number], self.known.last[voice] = voice, statement.sentence
        if statement.kind == "organization" and phrase and self.cast.named[phrase.head]:
            self.known.spoke_as_body(voice)
        if self._stands_out(voice, statement):
            self._enter(voice, source[0], 0.0, statement.kind)

    def _own(self, phrase: Phrase, source: Words, kind: Kind) -> int:
        spelt_out = organizations.spelt_out(self.cast, phrase)
        if spelt_out is not None:
            return self._called(spelt_out)
        beside = organizations.beside(self.cast, phrase, source) if kind in _BODIES else None
        if beside is not None:
            return self._called(beside)
        person = self.cast.speaker(phrase, source)
        return self._phrased(phrase) if person is None else person

    def _stands_out(self, voice: int, statement: Attribution) -> bool:
        """A "we" and a person who is only described, such as "the actor", point to others and are not pointed to."""
        known = self.known.all[voice]
        described = statement.pointing or (statement.kind == "named" and not known.many)
        return known.person or not (known.told and described)

    def _enter(self, voice: int, at: int, role: float, kind: Kind = "named") -> None:
        known = self.known.all[voice]
        who = self.cast.people.all[voice] if known.person else None
        self.scene.enter(
            Met(
                at=at,
                sentence=int(self.cast.tokens.sentence[at]),
                who=voice,
                role=role,
                he=who is not None and who.he,
                she=who is not None and who.she,
                one=who is not None or not (known.many or kind in _MANY or kind in _BODIES),
                many=who is None and (known.many or kind in _MANY),
                body=who is None and kind in _BODIES and not known.many,
                lone=who is None or who.name.lone,
                quoted=self.quotations.number[at] >= 0,
            )
        )

    def _pointed(self, statement: Attribution, at: int) -> int:
        """The voice a pronoun points to; one that points to nobody known is a voice of its own."""
        asked, sentence = ASKED.get(self.cast.listed[at], "you"), int(self.cast.tokens.sentence[at])
        if asked == "you":
            return self._pointer(at)
        if asked == "who":
            return self._related(statement, at)
        speaking = self.quotations.speaking(at, sentence)
        speaker = None if speaking is None else self.of.get(speaking)
        if asked == "speaker":
            return self._pointer(at) if speaker is None else speaker
        quoted = self.quotations.number[at] >= 0
        found = self.scene.pointed(Asking(asked, at, sentence, quoted, speaker, statement.content))
        return self.known.add(Known((at, at), pointer=True)) if found is None else found

    def _pointer(self, at: int) -> int:
        """All "we" outside quotations are one voice, and so are all "you"."""
        return self.known.alike(Known((at, at), told=(self.cast.listed[at],), pointer=True))

    def _related(self, statement: Attribution, at: int) -> int:
        person = relative_pronouns.person(self.cast, at, named=statement.kind == "named")
        if person is not None:
            return person
        noun = relative_pronouns.noun(self.cast, at)
        return self.known.add(Known((at, at), pointer=True)) if noun is None else self._phrased(self._phrase(noun))

    def _phrased(self, phrase: Phrase) -> int:
        """The voice of a phrase: known under the same words, short for another, or new."""
        short = None if phrase.joined else self._short(phrase)
        if short is not None:
            return short
        return self.known.add(self._of(phrase)) if phrase.indefinite else self._called(phrase.words, phrase)

    def _short(self, phrase: Phrase) -> int | None:
        """Whom "the senator", "the poll" or "the bureau" is short for: a voice before, or a body that is only named."""
        titled = self.cast.titled(phrase)
        if titled is not None:
            return titled
        voice = self.known.short_for(self.cast, phrase)
        if voice is not None:
            return voice
        full = organizations.named(self.cast, phrase)
        return self.known.described(self.cast, phrase) if full is None else self._called(full)

    def _called(self, words: Words, phrase: Phrase | None = None) -> int:
        """The voice that is known under these words, or a new one."""
        return self.known.alike(self._of(phrase or self._phrase(words)))

    def _phrase(self, words: Words) -> Phrase:
        return noun_phrases.of(self.cast.tokens, self.cast.listed, words)

    def _of(self, phrase: Phrase) -> Known:
        head = self.cast.tokens.text(phrase.head)
        many = phrase.joined or (head.endswith("s") and not head.endswith(("ss", "'s")))
        return Known(
            phrase.words, told=phrase.told, head=self.cast.listed[phrase.head], passing=phrase.indefinite, many=many
        )
