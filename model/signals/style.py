"""The register of the prose against reliable reporting, names masked, and what in it is typical of either side."""

from scipy.special import expit

from model.detectors import pull, turns, wording
from model.detectors.pull import Phrase, Pulls
from model.detectors.reading import Reading
from model.detectors.tokens import Tokens
from model.types import Finding, Hit
from model.verdict import Share

NAME = "style"
MEASURES = ("style.register",)
TABLE = HEAD = "register"

_MOST, _SHOWN = 64, 12
"""Phrases whose part in the register is told, and how many are shown at the most."""
_PLAIN, _STRONG = 0.5, 1.5


def find(reading: Reading) -> Finding:
    """Value is the register on 0..1, 0.5 where it leans neither way; hits are phrases of the text, strongest first.

    Every phrase that pulls hard has its share; shown are those that rated outlets are known to use more often, or less.
    """
    if HEAD not in reading.registers or not len(reading.prose.word.columns):
        return Finding(0.5, (float("nan"),), wording.say(NAME, "nothing"))
    table = reading.taught[TABLE]
    register = reading.registers[HEAD]
    read = reading.opening.tokens
    pulls = pull.words(reading.opening, reading.prose, table, list(table["head"]).index(HEAD))
    shown = _typical(reading, pulls)
    phrases = pull.strongest(pulls, read, _MOST, shown)
    return Finding(
        value=float(expit(register)),
        measures=(register,),
        says=_says(register),
        hits=tuple(_hit(read, phrase) for phrase in shown),
        shares=tuple(Share(read.span(phrase.first, phrase.last), phrase.pull) for phrase in phrases),
    )


def _typical(reading: Reading, pulls: Pulls) -> tuple[Phrase, ...]:
    """The writer's own turns of phrase that lean, in the articles that taught, the way they pull here."""
    if turns.TABLE not in reading.taught:
        return ()
    read = reading.opening.tokens
    found, lean = turns.known(turns.read(read, reading.names[: len(read)]), reading.taught[turns.TABLE])
    return pull.typical(pulls, found, lean, _SHOWN)


def _hit(read: Tokens, phrase: Phrase) -> Hit:
    towards = "towards" if phrase.pull > 0 else "away"
    span = read.span(phrase.first, phrase.last)
    return Hit(span, wording.say(NAME, f"note_{towards}"), weight=abs(phrase.pull))


def _says(register: float) -> str:
    strength = "strongly" if abs(register) > _STRONG else "slightly" if abs(register) > _PLAIN else "evenly"
    return wording.say(NAME, f"{strength}_{'towards' if register > 0 else 'away'}")
