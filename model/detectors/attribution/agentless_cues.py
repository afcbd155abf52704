"""Tells cues that lay words at nobody's door: how things seem, what is expected, what you are told."""

from model.detectors.attribution.attributions import Attribution
from model.detectors.text import hashing, lexicon
from model.detectors.text.tokens import Tokens

_ITS, _EXPECTED = (int(hashing.word(word)) for word in ("it's", "expected"))
_OPEN = hashing.words("expected", "asked", "charged", "clear", "unclear")
_SEEN, _AS = hashing.words("seen", "viewed"), hashing.words("as", "to")
_YOU, _WRITER = hashing.words("you", "you're", "you've"), hashing.words("i've", "we've", "we're", "i'm")


def tells_nothing(tokens: Tokens, statement: Attribution) -> bool:
    """Whether a statement is nobody's: its cue tells how things seem, what is expected or, sourceless, is open."""
    cue = tokens.word[statement.cue[0] : statement.cue[1] + 1].tolist()
    infers = lexicon.has("cues_inferring", *cue) and not _reports_too(cue)
    awaited = _EXPECTED in cue and _is_passive(cue)
    return infers or awaited or (statement.source is None and _is_open(tokens, statement, cue))


def _reports_too(cue: list[int]) -> bool:
    """Whether a verb of saying goes with it: "seemed to suggest"."""
    others = [word for word in cue if not lexicon.has("cues_inferring", word)]
    return lexicon.has("cues_reporting", *others)


def _is_open(tokens: Tokens, statement: Attribution, cue: list[int]) -> bool:
    """Whether a cue without a source lends no words to anybody.

    Its subject is "you" or, in a short form, the writer; it tells how a thing is seen, "as" or "to" nothing; it says
    what is open; or only when and where follows.
    """
    you = statement.cue[0] > 0 and int(tokens.word[statement.cue[0] - 1]) in _YOU
    watched = not _SEEN.isdisjoint(cue) and _AS.isdisjoint([*cue, int(tokens.word[statement.content[-1][0]])])
    return you or watched or cue[0] in _WRITER or not _OPEN.isdisjoint(cue) or _only_when(tokens, statement, cue)


def _is_passive(cue: list[int]) -> bool:
    return _ITS in cue or lexicon.has("be", *cue)


def _only_when(tokens: Tokens, statement: Attribution, cue: list[int]) -> bool:
    """Whether all that follows a passive is when or where: "it was announced in December"."""
    first = statement.content[-1][0]
    follows = first == statement.cue[1] + 1 and not tokens.quoted[first] and _is_passive(cue)
    return follows and lexicon.has("circumstances", int(tokens.word[first]))
