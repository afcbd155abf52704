"""Tells a sentence that bids its reader do something, or says what the reader may do: advice, and nobody's opinion."""

from collections.abc import Sequence

from model.detectors.text import hashing, lexicon
from model.detectors.text.tokens import Tokens

_LEADING = hashing.words("but", "and", "so", "just", "then", "now", "finally", "here", "also", "please")
_CONDITIONS = hashing.words("if", "when", "while", "as", "before", "after", "once", "until")
_MAY = hashing.words("can", "could", "may", "might", "will")
_YOU, _ARE, _ABLE, _COMMA = (int(hashing.word(word)) for word in ("you", "are", "able", ","))
_NONE = 0
"""Stands for the words that a sentence is too short to have."""


def holds(tokens: Tokens, sentence: int) -> bool:
    """Whether a sentence, from its main clause on, opens with such a verb ("note that") or with "you can"."""
    words = _main_clause(tokens.word[tokens.within(sentence)].tolist())
    opening, after, then = (*words, _NONE, _NONE, _NONE)[:3]
    if opening == _YOU:
        return after in _MAY or (after, then) == (_ARE, _ABLE)
    return lexicon.has("reader_bids", opening) and lexicon.has("reader_bid_next", after)


def _main_clause(words: Sequence[int]) -> Sequence[int]:
    """The sentence without a condition before its first comma, and without the small words that lead it."""
    if words and words[0] in _CONDITIONS and _COMMA in words:
        words = words[words.index(_COMMA) + 1 :]
    led = next((at for at, word in enumerate(words) if word not in _LEADING), 0)
    return words[led:]
