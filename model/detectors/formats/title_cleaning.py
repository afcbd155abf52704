"""Frees a headline from the name of the outlet that pages hang on their titles."""

import re
from collections.abc import Sequence

from model.types import Article

ADDRESS = re.compile(r"\s*(?:https?://\S+|(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/\S*)?)\s*")
"""A title that is the address of its page or site, and so no headline."""

_BAR = re.compile(r"\s+[|¦]\s+")
_DASH = re.compile(r"\s+[-–—]\s+")


def of(article: Article) -> str:
    """The article's headline, freed by what its page says of the outlet; empty where there is none."""
    site, page = article.site or "", article.page
    return bare(article.title or "", (site, site.split(".")[0], (page.outlet or "") if page else ""))


def bare(title: str, outlets: Sequence[str]) -> str:
    """The longest part between bars, without a last part after a dash that is one of ``outlets``' names."""
    if ADDRESS.fullmatch(title):
        return ""
    longest = max(_BAR.split(title.strip()), key=len)
    dashes = list(_DASH.finditer(longest))
    names = {_letters(name) for name in outlets if name}
    return longest[: dashes[-1].start()] if dashes and _letters(longest[dashes[-1].end() :]) in names else longest


def _letters(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum()).removeprefix("the")
