"""Cuts from a source what is no part of it: the paper it speaks in, and the figure that begins what is said."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution.labelled_runs import Runs
from model.detectors.attribution.links import Link
from model.detectors.text import hashing, lexicon
from model.detectors.text.tokens import NUMBER, Tokens

_COMMA, _IN = int(hashing.word(",")), int(hashing.word("in"))


def sources(tokens: Tokens, names: NDArray[np.bool_], runs: Runs, links: Sequence[Link]) -> Runs:
    """The runs with shorter sources where they need it; a content takes the figure that is its own."""
    first, last = runs.first.copy(), runs.last.copy()
    for link in links:
        if link.source is None:
            continue
        begin, end = int(runs.first[link.source]), int(runs.last[link.source])
        figure = _figure(tokens, begin, end)
        cut = figure - 1 if figure is not None else _paper(tokens, names, begin, end)
        last[link.source] = end if cut is None else cut - 1
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
