"""Tells the language of a text, on its first lines: enough to be sure, and quick.

The table of all languages takes half a second to load and a hundred megabytes: it is only asked where a text is not
plainly English.
"""

from dataclasses import replace

import py3langid

from model.types import Article

_ENOUGH = 600
_LEAST = 20
_ENGLISH = frozenset(
    (
        *("the", "and", "that", "with", "from", "his", "she", "this", "which", "were", "said", "been", "they", "their"),
        *("who", "would", "but", "its", "about", "after", "more", "into", "you", "your", "we", "our", "when", "there"),
        *("what", "than", "not", "i'm", "it's"),
    )
)
"""Common words that hardly another language writes so."""
_FEWEST, _SHARE = 5, 0.06
"""How many of them, and what share of all words, make a text plainly English.

Of 204 pages in English all but three have that share, and no page in another language comes to half of it.
"""


def of(text: str) -> str | None:
    """ISO 639-1 code, by py3langid where it is not plainly English, or None where there is too little text to tell."""
    sample = text[:_ENOUGH].strip()
    if len(sample) < _LEAST:
        return None
    return "en" if _is_english(sample) else str(py3langid.classify(sample)[0])


def told(article: Article) -> Article:
    """The article with the language of its text."""
    return replace(article, language=of(article.text))


def _is_english(sample: str) -> bool:
    words = sample.lower().split()
    return sum(word in _ENGLISH for word in words) >= max(_FEWEST, _SHARE * len(words))
