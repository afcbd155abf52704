"""Cuts from a source what is no part of it: the paper it speaks in, a figure of what is said, when and how it spoke."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.text import hashing, lexicon
from model.detectors.text.tokens import LOWER, NUMBER, Tokens

_COMMA, _IN = int(hashing.word(",")), int(hashing.word("in"))
_DAYS = hashing.words(
    *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "week", "month", "year"),
)
_SUNDAYS = hashing.words("mail", "independent", "scotland", "wales")
"""Papers whose names end in "on Sunday"."""
_AT = hashing.words("on", "last", "this", "later", "early", "earlier")


def sources(tokens: Tokens, names: NDArray[np.bool_], runs: Runs, links: Sequence[Link]) -> Runs:
    """The runs with shorter sources where they need it; a content takes the figure that is its own."""
    first, last = runs.first.copy(), runs.last.copy()
    for link in links:
        if link.source is None:
            continue
        begin, end = int(runs.first[link.source]), int(runs.last[link.source])
        figure = _figure(tokens, begin, end)
        cut = figure - 1 if figure is not None else _paper(tokens, names, begin, end)
        last[link.source] = _without_tail(tokens, begin, end) if cut is None else cut - 1
        own = next((run for run in link.content if runs.first[run] == end + 1), None)
        if figure is not None and own is not None:
            first[own] = figure
    return replace(runs, first=first, last=last)


def _figure(tokens: Tokens, first: int, last: int) -> int | None:
    """Where "8," begins in "according to the Observatory, 8,668 fires": an age has a space behind its comma."""
    at = last - 1
    if at <= first + 1 or last + 1 >= len(tokens) or tokens.start[last + 1] != tokens.end[last]:
        return None
    commas = int(tokens.word[last]) == int(tokens.word[at - 1]) == _COMMA
    return at if commas and tokens.shape[at] == tokens.shape[last + 1] == NUMBER else None


def _paper(tokens: Tokens, names: NDArray[np.bool_], first: int, last: int) -> int | None:
    """Where "in a report" begins behind nothing but a name."""
    at = next((at for at in range(first + 1, last) if not names[at]), last)
    in_one = names[first] and int(tokens.word[at]) == _IN and lexicon.has("source_documents", int(tokens.word[last]))
    return at if in_one else None


def _without_tail(tokens: Tokens, first: int, last: int) -> int:
    """The last word of a source before what belongs to its verb: "Pell also", "the mayor on Monday", "one who"."""
    while last > first:
        word = int(tokens.word[last])
        if word in _DAYS and last - 1 > first and int(tokens.word[last - 1]) in _AT:
            if int(tokens.word[last - 2]) in _SUNDAYS:
                break
            last -= 2
        elif tokens.shape[last] == LOWER and (lexicon.has("source_tails", word) or _is_adverb(tokens, last)):
            last -= 1
        else:
            break
    return last


def _is_adverb(tokens: Tokens, at: int) -> bool:
    return tokens.text(at).endswith("ly") and not lexicon.has("nouns_in_ly", int(tokens.word[at]))
