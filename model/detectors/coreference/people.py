"""The people an article names: a surname is led to the full name, and two who share a surname are kept apart."""

from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from typing import NamedTuple

from model.detectors.attribution.attributions import Words
from model.detectors.coreference.person_names import Name


@dataclass(frozen=True, slots=True)
class Person:
    """One person: the name that names them most fully, and whether their names tell he or she."""

    name: Name
    he: bool
    she: bool


class Naming(NamedTuple):
    """One place that names a person, given by number."""

    words: Words
    person: int


@dataclass(frozen=True, slots=True)
class People:
    """All persons, their namings in reading order, and who bore each title."""

    all: tuple[Person, ...]
    namings: tuple[Naming, ...]
    titled: Mapping[int, Set[int]]


def read(names: Iterable[Name]) -> People:
    """Each name goes to the person who can bear it, or to a new one; what nobody bears goes to none.

    "Zwurk Ploon" is a person's name where "Ploon said" stands in the article.
    """
    register, found = _Register(), list(names)
    spoken = {name.family for name in found if name.lone and name.speaks}
    for name in found:
        register.meet(name._replace(sure=True) if name.family in spoken and not name.sure else name)
    return People(tuple(register.persons), tuple(register.namings), register.titled)


class _Register:
    """Who has been named so far; of those with one family name, the last named stands last."""

    def __init__(self) -> None:
        self.persons: list[Person] = []
        self.namings: list[Naming] = []
        self.titled: dict[int, set[int]] = {}
        self._by_word: dict[int, list[int]] = {}
        self._times: Counter[int] = Counter()
        self._spoke: dict[int, bool] = {}

    def meet(self, name: Name) -> None:
        number = self._known(name)
        if number is None:
            if not name.sure:
                return
            number = len(self.persons)
            self.persons.append(Person(name, name.he, name.she))
        else:
            self.persons[number] = _told_more(self.persons[number], name)
        self._remember(name, number)

    def _known(self, name: Name) -> int | None:
        """Of several, whoever spoke last when last named; else the most named, for whom the surname alone has to do."""
        fit = [number for number in reversed(self._by_word.get(name.family, [])) if self._bears(number, name)]
        if fit and not self._spoke[fit[0]]:
            return max(fit, key=self._times.__getitem__)
        return fit[0] if fit else None

    def _bears(self, number: int, name: Name) -> bool:
        person = self.persons[number]
        return _same(person.name, name) and not (name.he and person.she) and not (name.she and person.he)

    def _remember(self, name: Name, number: int) -> None:
        self.namings.append(Naming(name.words, number))
        self._times[number] += 1
        self._spoke[number] = name.speaks
        for title in name.titles:
            self.titled.setdefault(title, set()).add(number)
        for word in {name.given, name.family}:
            bearers = self._by_word.setdefault(word, [])
            if number in bearers:
                bearers.remove(number)
            bearers.append(number)


def _same(known: Name, name: Name) -> bool:
    """Whether two names can be one person's: a lone word is part of the other, or first and last agree."""
    if name.lone or known.lone:
        return known.family == name.family or (name.lone and known.given == name.family)
    return known.given == name.given and known.family == name.family


def _told_more(person: Person, name: Name) -> Person:
    fuller = name.words[1] - name.words[0] > person.name.words[1] - person.name.words[0]
    return Person(name if fuller else person.name, person.he or name.he, person.she or name.she)
