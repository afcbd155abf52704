"""Frees a headline from the name of the outlet that pages hang on their titles."""

import re
from collections.abc import Sequence

_BAR = re.compile(r"\s+[|¦]\s+")
_DASH = re.compile(r"\s+[-–—]\s+")


def bare(title: str, outlets: Sequence[str]) -> str:
    """The longest part between bars, without a last part after a dash that is one of ``outlets``' names."""
    longest = max(_BAR.split(title.strip()), key=len)
    dashes = list(_DASH.finditer(longest))
    names = {_letters(name) for name in outlets if name}
    return longest[: dashes[-1].start()] if dashes and _letters(longest[dashes[-1].end() :]) in names else longest


def _letters(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum()).removeprefix("the")
