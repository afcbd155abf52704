"""Whether a cue lays words at nobody's door at all: how things seem, what is expected, what you are told."""

from model.detectors.attribution.attributions import Attribution
from model.detectors.text import hashing, lexicon
from model.detectors.text.tokens import Tokens

_BE_WORDS = ("is", "are", "was", "were", "be", "been", "being", "it's")
_YOU_WORDS = ("you", "you're", "you've")
_OPEN_WORDS = ("expected", "asked", "charged", "clear", "unclear")
_SEEN_WORDS, _AS_WORDS = ("seen", "viewed"), ("as", "to")
_OWN_WORDS = ("i've", "we've", "we're", "i'm")
_BE, _YOU, _OPEN, _OWN, _SEEN, _AS = (
    frozenset(int(hashing.word(word)) for word in words)
    for words in (_BE_WORDS, _YOU_WORDS, _OPEN_WORDS, _OWN_WORDS, _SEEN_WORDS, _AS_WORDS)
)
_EXPECTED = int(hashing.word("expected"))


def tells_nothing(tokens: Tokens, statement: Attribution) -> bool:
    """Whether nobody is told to have said it, neither a source nor others who stay unnamed."""
    cue = tokens.word[statement.cue[0] : statement.cue[1] + 1].tolist()
    infers = lexicon.has("cues_inferring", *cue) and not _reports_too(cue)
    awaited = _EXPECTED in cue and not _BE.isdisjoint(cue)
    return infers or awaited or (statement.source is None and _is_open(tokens, statement, cue))


def _reports_too(cue: list[int]) -> bool:
    """Whether a verb of saying goes with it: "seemed to suggest"."""
    others = [word for word in cue if not lexicon.has("cues_inferring", word)]
    return lexicon.has("cues_reporting", *others)


def _is_open(tokens: Tokens, statement: Attribution, cue: list[int]) -> bool:
    """Whether, of what has no source, nobody heard a word, the writer or the reader is meant, or none is told."""
    you = statement.cue[0] > 0 and int(tokens.word[statement.cue[0] - 1]) in _YOU
    watched = not _SEEN.isdisjoint(cue) and _AS.isdisjoint([*cue, int(tokens.word[statement.content[-1][0]])])
    return you or watched or cue[0] in _OWN or not _OPEN.isdisjoint(cue) or _only_when(tokens, statement, cue)


def _only_when(tokens: Tokens, statement: Attribution, cue: list[int]) -> bool:
    """Whether all that follows a passive is when or where: "it was announced in December"."""
    first = statement.content[-1][0]
    follows = first == statement.cue[1] + 1 and not tokens.quoted[first] and not _BE.isdisjoint(cue)
    return follows and lexicon.has("circumstances", int(tokens.word[first]))
