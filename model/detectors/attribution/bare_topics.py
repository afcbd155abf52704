"""Tells what is said from what is only spoken of: "reported on the pier", "explained the delay", "has a plan for"."""

from model.detectors.attribution.attributions import Attribution
from model.detectors.text import hashing, lexicon
from model.detectors.text.tokens import Tokens
from model.types import Kind

_HAVE, _DETERMINERS = (
    hashing.words("has", "have", "had"),
    hashing.words("a", "an", "the", "some", "any", "many", "more"),
)
_WHERE, _ABOUT = hashing.words("on", "in", "with", "after"), int(hashing.word("about"))
_SAID = hashing.words(
    *("that", "to", "it", "you", "there", "if", "whether", "what", "how", "why", "responsibility", "credit", "victory")
)
"""Words that open a clause, and what one claims by saying so."""
_SHORTENED = ("'re", "'ve", "'ll", "'d", "'m", "n't", "’re", "’ve", "’ll", "’d", "’m", "n’t")
_ANSWERING: frozenset[Kind] = frozenset({"named", "organization", "document"})


def says_nothing(tokens: Tokens, statement: Attribution) -> bool:
    """Whether a cue only names what somebody speaks of, holds or blames: nobody could say whether it is so."""
    if any(tokens.quoted[first : last + 1].any() for first, last in statement.content):
        return False
    cue = tokens.word[statement.cue[0] : statement.cue[1] + 1].tolist()
    holds = cue[0] in _HAVE and not _DETERMINERS.isdisjoint(cue[1:2])
    blames = lexicon.has("cues_blaming", *cue) and statement.kind not in _ANSWERING
    return holds or blames or (_names_topic(cue) and _is_bare(tokens, statement))


def _names_topic(cue: list[int]) -> bool:
    """Whether what follows a cue is its topic, or where it is said, if no clause does."""
    about = cue[-1] == _ABOUT and not lexicon.has("cues_feared", *cue)
    return about or cue[-1] in _WHERE or lexicon.has("cues_topical", cue[-1])


def _is_bare(tokens: Tokens, statement: Attribution) -> bool:
    """Whether there is but a noun with what belongs to it behind the cue, and no clause."""
    first, last = statement.content[0]
    words = tokens.word[first : last + 1].tolist()
    if len(statement.content) > 1 or first < statement.cue[1] or not _SAID.isdisjoint(words):
        return False
    shortened = any(tokens.text(at).endswith(_SHORTENED) for at in range(first, last + 1))
    return not (shortened or lexicon.has("subject_pronouns", words[0]) or lexicon.has("clause_verbs", *words))
