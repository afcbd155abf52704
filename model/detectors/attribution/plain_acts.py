"""Tells verbs that can report from the same verbs that say what was done: "added a pier", "posted photographs"."""

from itertools import pairwise

from model.detectors.attribution.attributions import Attribution
from model.detectors.text import hashing, lexicon
from model.detectors.text.tokens import Tokens
from model.types import Kind

_TO = int(hashing.word("to"))
_DOING = hashing.words("agree", "agrees", "agreed", "continue", "continues", "continued", "continuing")
_CALLED, _ELSEWHERE = (
    hashing.words("call", "calls", "called", "calling"),
    hashing.words("off", "into", "up", "back", "in"),
)
_POINTING = hashing.words("which", "that", "this")
_WHO: frozenset[Kind] = frozenset({"named", "organization"})
_COURTESIES = hashing.words("goodbye", "farewell", "hello", "hi", "grace", "cheese")
_OPENINGS, _BREAKS = (
    hashing.words(*words)
    for words in (
        ("that", "it", "you", "there", "if", "whether", "what", "how", "why"),
        (",", ";", "-", "that", "which", "who", "where", "when"),
    )
)
_NEAR = 8
"""Words of a content among which its verb is looked for."""


def does(tokens: Tokens, statement: Attribution) -> bool:
    """Whether a cue reports nothing: a verb such as "add" without a clause or quotation, "to write", "say goodbye".

    Nor does "agreed to close the pier", which is done, nor "which suggests that", which the writer concludes.
    """
    cue = tokens.word[statement.cue[0] : statement.cue[1] + 1].tolist()
    first = statement.content[0][0]
    alone = lexicon.has("cues_doing", cue[-1]) and not _tells(tokens, statement)
    courtesy = first > statement.cue[1] and int(tokens.word[first]) in _COURTESIES
    return (
        alone or courtesy or cue[0] == _TO or _undertakes(tokens, statement, cue) or _concludes(tokens, statement, cue)
    )


def _undertakes(tokens: Tokens, statement: Attribution, cue: list[int]) -> bool:
    """Whether a cue agrees, or goes on, "to" do what follows it, or calls a thing off."""
    first = statement.content[0][0]
    if any(one in _CALLED and other in _ELSEWHERE for one, other in pairwise(cue)):
        return True
    return cue[-1] in _DOING and first == statement.cue[1] + 1 and int(tokens.word[first]) == _TO


def _concludes(tokens: Tokens, statement: Attribution, cue: list[int]) -> bool:
    """Whether a thing, pointed to by a word alone and outside quotations, is said to show another."""
    source = statement.source
    if source is None or source[0] < source[1] or statement.kind in _WHO or tokens.quoted[source[0]]:
        return False
    return int(tokens.word[source[0]]) in _POINTING and lexicon.has("cues_concluding", *cue)


def _tells(tokens: Tokens, statement: Attribution) -> bool:
    """Whether any content stands before the cue, is quoted, or holds a clause near its beginning."""
    return any(first < statement.cue[0] or _is_clause(tokens, first, last) for first, last in statement.content)


def _is_clause(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a content is a clause or a quotation: by its first word, a quoted word, or a verb soon after."""
    opening = int(tokens.word[first])
    if opening in _OPENINGS or lexicon.has("subject_pronouns", opening) or tokens.quoted[first : last + 1].any():
        return True
    return _has_verb(tokens, first, min(first + _NEAR, last + 1))


def _has_verb(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a verb comes before a comma or a relative pronoun, behind which it would be another's."""
    for word in tokens.word[first:end].tolist():
        if lexicon.has("clause_verbs", word):
            return True
        if word in _BREAKS:
            return False
    return False
