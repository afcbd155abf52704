"""Tells a hedge from the same word in another use, by the few words around it."""

import tomllib
from dataclasses import replace
from functools import cache
from importlib import resources

from model.detectors.lexicon import Match
from model.detectors.tokens import LOWER, MARK, NUMBER, Tokens


def always(tokens: Tokens, match: Match) -> Match | None:
    """Phrases that hedge wherever they stand."""
    return match


def agentless(tokens: Tokens, match: Match) -> Match | None:
    """Participles: "is (widely) believed to", "it is said that": a form of "be" before, no "by" after."""
    back = match.first - 1
    while _word(tokens, match.first, back) in _around("adverbs"):
        back -= 1
    if _word(tokens, match.first, back) not in _around("be"):
        return None
    after = _word(tokens, match.first, match.last + 1)
    subject = _word(tokens, match.first, back - 1)
    impersonal = subject == "it" or _word(tokens, match.first, back) == "it's"
    if after == "to" or (impersonal and after not in {"by", "in", ""}):
        first = back - 1 if impersonal and subject == "it" else back
        return replace(match, first=first, last=match.last + (after in {"to", "that"}))
    return None


def claimed(tokens: Tokens, match: Match) -> Match | None:
    """Adjectives: "the alleged thief", "alleged thieves": before a noun, and not a verb of somebody's."""
    before, after = _word(tokens, match.first, match.first - 1), _word(tokens, match.first, match.first + 1)
    if before in _around("pronouns") or after in _around("clause") or (not after.isalpha() and "-" not in after):
        return None
    noun = tokens.shape[match.first + 1] in (LOWER, MARK) or before in _around("openers")
    free = (
        before in _around("openers")
        or not before
        or tokens.shape[match.first - 1] in (MARK, NUMBER)
        or before.endswith("'s")
    )
    return match if noun and free else None


def seeming(tokens: Tokens, match: Match) -> Match | None:
    """Verbs: "appears to", "it seems", "seemed certain"; never "appeared in court"."""
    after = _word(tokens, match.first, match.first + 1)
    first = match.first - (_word(tokens, match.first, match.first - 1) in {"would", "may", "might"})
    impersonal = _word(tokens, match.first, first - 1) == "it"
    if match.phrase.startswith("appear") and not (impersonal or first < match.first or after in _around("appear_next")):
        return None
    return Match(first - impersonal, match.last + (after in {"to", "that"}), match.phrase)


def possible(tokens: Tokens, match: Match) -> Match | None:
    """May, might and could of what is not known; not the month, not "could not", not "likely voters"."""
    after = _word(tokens, match.first, match.first + 1)
    if tokens.shape[match.first] != LOWER or not after:
        return None
    if match.phrase in {"likely", "unlikely"}:
        return _likely(tokens, match, after)
    if match.phrase == "could":
        return _could(tokens, match, after)
    return match if tokens.shape[match.first + 1] == LOWER else None


def _likely(tokens: Tokens, match: Match, after: str) -> Match | None:
    before = _word(tokens, match.first, match.first - 1)
    verb = before in _around("before_likely")
    return match if after == "to" or (verb and after not in {"than", "voters"}) else None


def _could(tokens: Tokens, match: Match, after: str) -> Match | None:
    if after in {"not", "only", "barely", "hardly"} or tokens.shape[match.first + 1] != LOWER:
        return None
    before = _word(tokens, match.first, match.first - 1)
    return match if after in _around("could_next") or before in _around("could_subject") else None


def _word(tokens: Tokens, anchor: int, index: int) -> str:
    """The word at ``index`` in the anchor's sentence; nothing outside it."""
    if not 0 <= index < len(tokens) or tokens.sentence[index] != tokens.sentence[anchor]:
        return ""
    return tokens.text(index)


def _around(name: str) -> frozenset[str]:
    return _lists()[name]


@cache
def _lists() -> dict[str, frozenset[str]]:
    text = resources.files("model").joinpath("words", "hedge_context.toml").read_text("utf-8")
    return {name: frozenset(words) for name, words in tomllib.loads(text).items()}
