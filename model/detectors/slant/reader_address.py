"""Tells a sentence that bids its reader do something, or says what the reader may do: advice, and nobody's opinion."""

from collections.abc import Sequence

import numpy as np

from model.detectors.text.tokens import Tokens

_LEADING = frozenset({"but", "and", "so", "just", "then", "now", "finally", "here", "also", "please"})
_CONDITIONS = frozenset({"if", "when", "while", "as", "before", "after", "once", "until"})
_BIDS = frozenset(
    (
        *(
            "admit",
            "imagine",
            "think",
            "wait",
            "remember",
            "note",
            "consider",
            "picture",
            "try",
            "click",
            "check",
            "read",
        ),
        *("see", "look", "take", "keep", "ask", "pick", "choose", "use", "grab", "enjoy", "visit", "follow", "watch"),
        *("share", "tell", "suppose", "expect", "recall", "add", "find", "join", "learn", "avoid", "start", "stop"),
    )
)
_AFTER_BID = frozenset(
    (
        *(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "it",
            "your",
            "you",
            "yourself",
            "what",
            "how",
            "why",
            "where",
        ),
        *(
            "whether",
            "if",
            "of",
            "at",
            "for",
            "out",
            "about",
            "to",
            "all",
            "any",
            "every",
            "more",
            "even",
            "smart",
            "care",
        ),
        *(".", ",", ":", "!", "..."),
    )
)
_MAY = frozenset({"can", "could", "may", "might", "will", "are"})
_AFTER_ARE = "able"


def holds(tokens: Tokens, sentence: int) -> bool:
    """Whether a sentence opens so, a condition or a small word before it aside."""
    inside = np.flatnonzero(tokens.sentence == sentence).tolist()
    words = _opening([tokens.text(at) for at in inside])
    opening, after, then = (*words, "", "", "")[:3]
    if opening == "you":
        return after in _MAY and (after != "are" or then == _AFTER_ARE)
    return opening in _BIDS and after in _AFTER_BID


def _opening(words: Sequence[str]) -> Sequence[str]:
    """The sentence from its first clause that stands alone."""
    if words and words[0] in _CONDITIONS and "," in words:
        words = words[words.index(",") + 1 :]
    led = next((at for at, word in enumerate(words) if word not in _LEADING), 0)
    return words[led:]
