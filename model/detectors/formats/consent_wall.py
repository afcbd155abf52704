"""Tells the text of a consent wall: it speaks to the reader about cookies and partners, and of little else."""

import re

from model.types import Document

_SPOKEN = re.compile(
    r"\b(?:your|our|my)\s(?:\w+[ -]){0,3}"
    r"(?:partners|vendors|consent|privacy|preferences|devices?|browser|personal data|personal information|cookies?)\b"
    r"|\b(?:accept|reject|refuse|manage|allow|disable|enable|decline)\s(?:\w+ ){0,2}(?:cookies|preferences|consent)\b"
    r"|\b(?:use|uses|using|set|sets|store|stores)\s(?:\w+ ){0,3}cookies\b|\bcookies (?:and|or) (?:similar|other)\b"
    r"|\b(?:privacy|cookie) (?:policy|notice|settings|statement|preferences)\b|\blegitimate interests?\b"
    r"|\b(?:process|processing|store|stores) (?:\w+ ){0,3}(?:personal data|information)\b|\bpersonali[sz]ed ad",
    re.IGNORECASE,
)
_HALF = 0.5
_LEAST = 2


def holds(document: Document) -> bool:
    """Whether at least half of the sentences, and no fewer than two, ask for consent to being followed about."""
    text = document.article.text
    asking = sum(1 for start, end in document.sentences if _SPOKEN.search(text, start, end))
    return asking >= max(_LEAST, _HALF * len(document.sentences))
