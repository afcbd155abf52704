"""Whether a colon alone lends words to whoever stands before it: a quotation, or what a speaker's label heads."""

from model.detectors.attribution.attributions import Attribution
from model.detectors.text import hashing
from model.detectors.text.tokens import MIXED, Tokens

_DEAR = int(hashing.word("dear"))
_LONGEST = 6
"""Words of a label, at the most."""


def lends_nothing(tokens: Tokens, statement: Attribution) -> bool:
    """Whether a cue is a mark alone, with no quotation behind it and no speaker's label before it."""
    if not tokens.has_no_word(*statement.cue) or tokens.quoted[statement.content[0][0]]:
        return False
    return statement.source is None or statement.kind == "document" or not _is_label(tokens, *statement.source)


def _is_label(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a name opens its sentence and is no address ("Dear Ada:") and no ware's name ("iPier:")."""
    opens = first == tokens.sentence_at(first)[0]
    ware = first == last and tokens.shape[first] == MIXED
    return opens and not ware and last - first < _LONGEST and _DEAR not in tokens.word[first : last + 1]
