"""The register of the prose against reliable reporting, names masked; how its headline is set; its typical phrases."""

import numpy as np
from scipy.special import expit

from model.detectors import wording
from model.detectors.reading import Reading
from model.detectors.style import craft_phrases, headline_case, typical_phrases, word_contributions
from model.detectors.style.typical_phrases import Turns
from model.detectors.style.word_contributions import Phrase, Pulls
from model.detectors.text import tokens
from model.detectors.text.tokens import Tokens
from model.types import Finding, Hit
from model.verdict import Share

NAME = "style"
MEASURES = ("style.register", "style.headline_case")
TABLE = HEAD = "register"

_MOST, _SHOWN = 64, 12
"""Phrases whose part in the register is told, and how many are shown at the most."""
_PLAIN, _STRONG = 0.5, 1.5


def find(reading: Reading) -> Finding:
    """Value is the register on 0..1, 0.5 where it leans neither way; hits are phrases of the text, strongest first.

    Every phrase that pulls hard has its share; shown are those in which a reader can see how the article is told, and
    which rated outlets are known to use more often, or less.
    """
    case = headline_case.of(reading.heading)
    if HEAD not in reading.registers or not len(reading.prose.word.columns):
        return Finding(0.5, (float("nan"), case), wording.say(NAME, "nothing"))
    table, register, read = reading.taught[TABLE], reading.registers[HEAD], reading.opening.tokens
    pulls = word_contributions.words(reading.opening, reading.prose, table, list(table["head"]).index(HEAD))
    shown = _typical(reading, pulls)
    phrases = word_contributions.strongest(pulls, read, _MOST, tuple(shown))
    return Finding(
        value=float(expit(register)),
        measures=(register, case),
        says=" ".join([_says(register), *_says_of_case(case)]),
        hits=tuple(_hit(read, phrase, does) for phrase, does in shown.items()),
        shares=tuple(Share(read.span(phrase.first, phrase.last), phrase.pull) for phrase in phrases),
    )


def _typical(reading: Reading, pulls: Pulls) -> dict[Phrase, str]:
    """The writer's own turns of phrase that pull here as they lean in the articles that taught, and what each does."""
    if typical_phrases.TABLE not in reading.taught:
        return {}
    count = len(reading.opening.tokens)
    read = tokens.until(reading.spoken, count)
    found, lean = typical_phrases.known(
        typical_phrases.read(read, reading.names[:count]), reading.taught[typical_phrases.TABLE]
    )
    does = craft_phrases.does(found)
    seen = np.flatnonzero([each != craft_phrases.NONE for each in does])
    told = {(int(found.first[at]), int(found.last[at])): does[at] for at in seen.tolist()}
    shown = word_contributions.typical(
        pulls, Turns(found.hash[seen], found.first[seen], found.last[seen]), lean[seen], _SHOWN
    )
    return {phrase: told[phrase.first, phrase.last] for phrase in shown}


def _hit(read: Tokens, phrase: Phrase, does: str) -> Hit:
    towards = "towards" if phrase.pull > 0 else "away"
    note = f"{wording.say(NAME, f'note_{does}')} {wording.say(NAME, f'note_{towards}')}"
    return Hit(read.span(phrase.first, phrase.last), note, weight=abs(phrase.pull))


def _says(register: float) -> str:
    strength = "strongly" if abs(register) > _STRONG else "slightly" if abs(register) > _PLAIN else "evenly"
    return wording.say(NAME, f"{strength}_{'towards' if register > 0 else 'away'}")


def _says_of_case(case: float) -> list[str]:
    """A sentence where the headline is plainly set in one way or the other."""
    plainly = {0.0: "sentence_case", 1.0: "title_case"}
    return [wording.say(NAME, plainly[case])] if case in plainly else []
