"""Whether a source is told to have said a thing: an act, a wish or a refusal laid at somebody's door is no statement.

PolNeAR's annotators marked them all alike, so the tagger finds them all; a reader of the ledger asks who said what.
"""

from dataclasses import replace
from itertools import pairwise

from model.detectors.attribution import agentless_cues, bare_topics, plain_acts, speaker_labels
from model.detectors.attribution.attributions import Attribution, Attributions
from model.detectors.text import hashing, lexicon
from model.detectors.text.tokens import NUMBER, Tokens
from model.types import Kind

_SPOKEN, _FEW = 0.5, 5
_PAPERS: frozenset[Kind] = frozenset({"document", "organization"})
_BY, _THAT, _TO, _FOR = (int(hashing.word(word)) for word in ("by", "that", "to", "for"))
_NOT, _OWNING = ("n't", "n’t"), ("'s", "’s", "s'", "s’")
_OWN = hashing.words("i", "i'm", "i've", "i'd", "i'll", "we", "we're", "we've")
_NOBODY = hashing.words("no", "nobody", "none", "neither")
_THEIRS = hashing.words("his", "her", "its", "their", "our", "my", "your")

_NONE = (agentless_cues.tells_nothing, plain_acts.does, bare_topics.says_nothing, speaker_labels.lends_nothing)
"""What makes no statement of what looks like one."""


def marked(tokens: Tokens, found: Attributions) -> Attributions:
    """The same, each told apart as a statement or as none."""
    return replace(found, all=tuple(_marked(tokens, each) for each in found.all))


def _marked(tokens: Tokens, statement: Attribution) -> Attribution:
    stated = is_one(tokens, statement)
    return statement if statement.stated is stated else replace(statement, stated=stated)


def is_one(tokens: Tokens, statement: Attribution) -> bool:
    """Whether a statement was made: by a word that reports, with nothing beside it that takes it back."""
    cue = tokens.word[statement.cue[0] : statement.cue[1] + 1].tolist()
    return (
        _reports(tokens, statement, cue)
        and not _is_untold(tokens, statement, cue)
        and not _is_writers(tokens, statement)
        and not _describes(tokens, statement)
        and not any(none(tokens, statement) for none in _NONE)
    )


def _reports(tokens: Tokens, statement: Attribution, cue: list[int]) -> bool:
    """By a listed word or one learned; a mark alone does, and a paper shows what a person only does."""
    if statement.spoken >= _SPOKEN or lexicon.has("cues_reporting", *cue) or tokens.has_no_word(*statement.cue):
        return True
    word = int(tokens.word[statement.content[0][0]])
    shows = (statement.kind in _PAPERS and word not in _THEIRS) or word == _THAT
    return shows and lexicon.has("cues_showing", *cue)


def _is_untold(tokens: Tokens, statement: Attribution, cue: list[int]) -> bool:
    """Whether it is a question, a refusal, or yet to be said; a request is said."""
    words = (tokens.text(at) for at in range(statement.cue[0], statement.cue[1] + 1))
    refused = lexicon.has("cues_refusing", *cue) or any(word.endswith(_NOT) for word in words)
    intends = any(b == _TO and a in lexicon.hashes("cues_intending") for a, b in pairwise(cue))
    asked = lexicon.has("cues_asking", *cue) and not _requests(tokens, statement, cue)
    return refused or intends or asked or lexicon.has("cues_ahead", *cue) or _is_nobody(tokens, statement)


def _requests(tokens: Tokens, statement: Attribution, cue: list[int]) -> bool:
    """Whether somebody "asks for" a thing, or asks another "to" do one."""
    first, last = statement.content[0]
    return _FOR in cue or _TO in tokens.word[first : min(first + _FEW, last + 1)].tolist()


def _by_another(behind: list[int]) -> bool:
    """Whether "by" follows, at once or behind a day."""
    return behind[:1] == [_BY] or (behind[1:] == [_BY] and lexicon.has("circumstances", behind[0]))


def _is_nobody(tokens: Tokens, statement: Attribution) -> bool:
    return statement.source is not None and int(tokens.word[statement.source[0]]) in _NOBODY


def _is_writers(tokens: Tokens, statement: Attribution) -> bool:
    """Whether it is the writer's own: an "I" or "we" outside quotation marks."""
    if statement.source is None or statement.source[0] < statement.source[1]:
        return False
    return int(tokens.word[statement.source[0]]) in _OWN and not tokens.quoted[statement.cue[0]]


def _describes(tokens: Tokens, statement: Attribution) -> bool:
    """Whether the cue describes a noun: "the state's confirmed caseload", "his promised wall", "three reported cases".

    So does a participle that names who did it: "the measures announced Monday by the mayor".
    """
    first, last = statement.cue
    if statement.source is None or first < last or statement.source[1] + 1 != first:
        return False
    figure = tokens.shape[first - 1] == NUMBER or lexicon.has("figures", int(tokens.word[first - 1]))
    owner = tokens.text(first - 1).endswith(_OWNING) or int(tokens.word[first - 1]) in _THEIRS
    named = statement.kind in _PAPERS and _by_another(tokens.word[last + 1 : last + 3].tolist())
    return tokens.text(first).endswith("ed") and bool(owner or figure or named)
