"""Whom a pronoun points to: the person or body that stands out most in the sentences before it."""

from bisect import bisect_left, insort
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from model.detectors.attribution.attributions import Words
from model.detectors.text import hashing

Asked = Literal["he", "she", "they", "it", "who", "speaker", "you"]

_NEAR, _NEAR_BODIES = 7, 1
_QUOTED, _SAID, _UNSURE, _LONE = 2.0, 1.0, 0.25, 0.5

_WORDS: dict[Asked, str] = {
    "he": "he him his",
    "she": "she her",
    "they": "they them their",
    "it": "it its",
    "who": "who whom whose which that",
    "speaker": "i me my we us our",
    "you": "you",
}
ASKED: dict[int, Asked] = {int(hashing.word(w)): asked for asked, words in _WORDS.items() for w in words.split()}
"""What each pronoun asks for."""


class Met(NamedTuple):
    """Someone met at a word: ``role`` is 0 for who speaks and grows for who stands in the background."""

    at: int
    sentence: int
    who: int
    role: float = 0.0
    he: bool = False
    she: bool = False
    one: bool = False
    many: bool = False
    body: bool = False
    lone: bool = False
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Asking:
    """A pronoun and where it stands.

    ``but`` is the speaker around it, who says "he" of another, and ``content`` what the pronoun's own voice says, whose
    people are others too.
    """

    asked: Asked
    at: int
    sentence: int
    quoted: bool
    but: int | None
    content: tuple[Words, ...]

    @property
    def one(self) -> bool:
        """Whether it asks for one person."""
        return self.asked in {"he", "she"}

    def says(self, at: int) -> bool:
        """Whether a word is part of what the pronoun's voice says."""
        return any(first <= at <= last for first, last in self.content)


@dataclass(slots=True)
class Scene:
    """All who have been met, in reading order."""

    met: list[Met] = field(default_factory=list)

    def enter(self, who: Met) -> None:
        """Someone is met, at any place."""
        insort(self.met, who, key=_place)

    def pointed(self, asking: Asking) -> int | None:
        """Who stands out most before a pronoun."""
        fit = [
            (_distance(met, asking), -met.at, met.who)
            for met in self._before(asking.at, asking.sentence - (_NEAR if asking.one else _NEAR_BODIES))
            if met.who != asking.but and _fits(met, asking.asked)
        ]
        return min(fit)[2] if fit else None

    def _before(self, at: int, sentence: int) -> Iterator[Met]:
        for met in reversed(self.met[: bisect_left(self.met, at, key=_place)]):
            if met.sentence < sentence:
                return
            yield met


def _place(met: Met) -> int:
    return met.at


def _fits(met: Met, asked: Asked) -> bool:
    if asked == "he":
        return met.one and not (met.she and not met.he)
    if asked == "she":
        return met.one and not (met.he and not met.she)
    return met.many if asked == "they" else met.body


def _distance(met: Met, asking: Asking) -> float:
    unsure = _UNSURE if asking.one and not (met.he or met.she) else 0.0
    aside = _QUOTED if met.quoted and not asking.quoted else _SAID if asking.says(met.at) else 0.0
    return asking.sentence - met.sentence + met.role + unsure + aside + (_LONE if met.lone and asking.one else 0.0)
