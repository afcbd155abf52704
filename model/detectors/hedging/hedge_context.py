"""Tells hearsay and seeming from the same words in another use, by the few words around them."""

import tomllib
from dataclasses import replace
from functools import cache
from importlib import resources

from model.detectors.text.lexicon import Match
from model.detectors.text.match_context import MatchContext
from model.detectors.text.tokens import LOWER, MARK, NUMBER, TITLE, UPPER, Tokens

_MADE = 5
"""Words between "make" and what it makes a thing seem, at the most."""


def plain(tokens: Tokens, match: Match) -> Match | None:
    """Phrases that hedge nearly wherever they stand; of "sources say" only the bare one: "two officials" are a source.

    So are whoever's "reports say". What "you'd probably" do is the reader's, "as clearly as possibly" a comparison.
    """
    near = MatchContext(tokens, match)
    if match.phrase == "regarded as":
        return _regarded(near, match)
    told_of = match.phrase.startswith("sources") and near.shape(-1) != MARK
    told_of |= match.phrase.startswith("reports") and _has_author(near)
    guessed = match.phrase in around("guesses") and near.before() in around("unsaid")
    return None if told_of or guessed else match


def _has_author(near: MatchContext) -> bool:
    """Whether reports are told to be somebody's: "Tidings reports say", never "Some reports say"."""
    return near.shape(-1) in (TITLE, UPPER) and near.before() not in around("authorless")


def kind(phrase: str, of_list: str) -> str:
    """The kind of a hedge by its phrase: a guess, a chance, what seems, what is not known, or that of its list."""
    if phrase in around("guesses"):
        return "guess"
    if phrase in {"likely", "unlikely"}:
        return "chance"
    if phrase.startswith("it look") or phrase in around("semblance"):
        return "seeming"
    if phrase == "regarded as":
        return "agentless"
    return "open" if phrase.startswith(("un", "not ")) and phrase.endswith((" if", " whether")) else of_list


def _regarded(near: MatchContext, match: Match) -> Match | None:
    """With its verb: "is widely regarded as" does not say by whom, "the man regarded as" might."""
    steps = 1
    while near.before(steps) in around("adverbs"):
        steps += 1
    return replace(match, first=match.first - steps) if near.before(steps) in around("be") else None


def agentless(tokens: Tokens, match: Match) -> Match | None:
    """Participles: "is (widely) believed to", "it has been said that", "a man thought to be": no "by" after."""
    near, steps = MatchContext(tokens, match), 1
    while near.before(steps) in around("adverbs"):
        steps += 1
    if near.before(steps) not in around("be"):
        return _reduced(near, match)
    while near.before(steps) in around("auxiliaries") and near.before(steps + 1) in around("auxiliaries"):
        steps += 1
    apart = near.before(steps + 1) == "it"
    if apart and near.before(steps) == "be":
        return None  # "let it be said"
    after = near.after()
    if after == "to" and _receives(near):
        return None
    impersonal = apart or near.before(steps) == "it's"
    if after == "to" or (impersonal and after not in {"by", "in", ""}):
        return replace(match, first=match.first - steps - apart, last=match.last + (after in {"to", "that"}))
    return None


def _receives(near: MatchContext) -> bool:
    """Told to somebody: "be reported to the tax office", "was reported to police", never "is reported to be"."""
    spoken = near.match.phrase in around("told_to")
    return spoken and (near.after(2) in around("recipients") or near.shape(2) in (TITLE, UPPER))


def _reduced(near: MatchContext, match: Match) -> Match | None:
    """The same without its verb: "a man believed to be", never "what many believed to be"."""
    participle = match.phrase not in around("active") and near.after() == "to" and near.after(2) in {"be", "have"}
    somebody = near.before() in around("not_reduced") or not near.before() or "what" in near.earlier(6)
    return replace(match, last=match.last + 2) if participle and not somebody else None


def claimed(tokens: Tokens, match: Match) -> Match | None:
    """Adjectives: "the alleged thief", "alleged thieves": before a noun, and not a verb of somebody's."""
    near = MatchContext(tokens, match)
    before, after = near.before(), near.after()
    if before in around("pronouns") or after in around("clause") or (not after.isalpha() and "-" not in after):
        return None
    noun = near.shape(1) in (LOWER, MARK) or before in around("openers")
    free = before in around("openers") or near.shape(-1) in (MARK, NUMBER) or before.endswith("'s")
    return match if noun and free else None


def seeming(tokens: Tokens, match: Match) -> Match | None:
    """Verbs: "appears to", "it seems", "polls suggest"; never "appeared in court", "can seem", "he suggested"."""
    near = MatchContext(tokens, match)
    if match.phrase.startswith("look"):
        likened = near.after() == "the" and near.before() in around("relative")
        return match if near.after() in around("clause_next") and not likened else None
    if match.phrase.startswith("suggest"):
        return match if near.before() in around("evidence") and not near.earlier(5) & around("denied") else None
    helped = near.before() in {"would", "may", "might"}
    impersonal = near.before(1 + helped) == "it"
    made = match.phrase == "seem" and not helped and near.earlier(_MADE) & around("making")
    if made or near.before() in around("before_effect") or (helped and near.shape(1) == MARK):
        return None
    if match.phrase.startswith("appear") and not (impersonal or helped or near.after() in around("appear_next")):
        return None
    last = match.last + (near.after() in {"to", "that"})
    return replace(match, first=match.first - helped - impersonal, last=last)


def around(name: str) -> frozenset[str]:
    """One of the lists of small words in ``model/words/hedge_context.toml``."""
    return _lists()[name]


@cache
def _lists() -> dict[str, frozenset[str]]:
    text = resources.files("model").joinpath("words", "hedge_context.toml").read_text("utf-8")
    return {name: frozenset(words) for name, words in tomllib.loads(text).items()}
