"""Tells the stub that a paywall leaves from the article behind it."""

from model.extract.declared import Declared

_ASKS = (
    "to continue reading",
    "to keep reading",
    "to read the full",
    "to read this article",
    "to unlock this",
    "already a subscriber",
    "already a member",
    "for subscribers only",
    "subscriber-only",
    "subscribers only",
    "subscribe to read",
)
_STUB = 2_500
"""Characters under which a page that asks for a subscription has shown a stub and not the article."""


def stands(html: str, says: Declared, text: str) -> bool:
    """Whether the text is a stub on a page that declares itself not free or asks for a subscription."""
    if len(text) >= _STUB:
        return False
    lowered = html.lower()
    return not says.free or any(words in lowered for words in _ASKS)
