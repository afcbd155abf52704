"""Follows a quotation that its paragraph leaves open into the paragraphs after it, up to the mark that closes it.

Print opens each paragraph of a long quotation with a mark, closes the last alone, and sets no word of saying in those
that follow: what was not closed is still said by whoever began.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from model.detectors.attribution.attributions import Attribution, Attributions, Words
from model.detectors.text import hashing
from model.detectors.text.tokens import Tokens

_MARK = hashing.word('"')


@dataclass(frozen=True, slots=True)
class _Step:
    """From the mark that opens a quotation to the end of its paragraph, and to where the next paragraph's part ends."""

    opens: int
    leaves: int
    ends: int


@dataclass(frozen=True, slots=True)
class _Follow:
    """The steps from paragraph to paragraph, by the word behind which each is taken, and where contents begin."""

    leaves: list[int]
    steps: list[_Step]
    begun: list[int]

    def parts(self, content: Words, own: Sequence[Words]) -> Iterator[Words]:
        """A content and, a part a paragraph, what goes on behind it, if others have nothing there."""
        first, last = content
        at = bisect_left(self.leaves, last)
        while at < len(self.steps) and self._goes_on(self.steps[at], last, own):
            yield first, self.leaves[at]
            first, last = self.leaves[at] + 1, self.steps[at].ends
            at += 1
        yield first, last

    def _goes_on(self, step: _Step, last: int, own: Sequence[Words]) -> bool:
        mine = sum(step.leaves < first <= step.ends for first, _ in own)
        all_in = bisect_left(self.begun, step.ends + 1) - bisect_left(self.begun, step.leaves + 1)
        return step.opens <= last and all_in == mine


def followed(tokens: Tokens, found: Attributions) -> Attributions:
    """The statements, what each quotes followed to its end; where another statement begins, that one has the rest."""
    steps = list(_steps(tokens)) if found.all else []
    if not steps:
        return found
    begun = sorted(first for each in found.all for first, _ in each.content)
    follow = _Follow([step.leaves for step in steps], steps, begun)
    return replace(found, all=tuple(_followed(tokens, each, follow) for each in found.all))


def _steps(tokens: Tokens) -> Iterator[_Step]:
    quoted, is_mark = tokens.quoted, tokens.word == _MARK
    over = quoted[:-1] & quoted[1:] & ~is_mark[:-1] & (tokens.sentence[:-1] != tokens.sentence[1:])
    places = np.flatnonzero(over).tolist()
    left = [at for at in places if "\n" in tokens.folded[tokens.high.item(at) : tokens.low.item(at + 1)]]
    if not left:
        return
    marks, own = np.flatnonzero(is_mark), np.append(np.flatnonzero(~quoted), len(quoted))
    opens = marks[marks.searchsorted(left, "right") - 1].tolist()
    closes = np.append(marks, len(quoted))[marks.searchsorted(np.array(left) + 2)]
    ends = np.minimum(closes, own[own.searchsorted(left)] - 1).tolist()
    for at, opening, end, following in zip(left, opens, ends, [*left[1:], len(quoted)], strict=True):
        yield _Step(opening, at, min(end, following))


def _followed(tokens: Tokens, statement: Attribution, follow: _Follow) -> Attribution:
    """What is told inside a quotation is not what the quotation tells: its own end is not looked for."""
    if tokens.quoted[statement.cue[0]]:
        return statement
    parts = [part for each in statement.content for part in follow.parts(each, statement.content)]
    return statement if len(parts) == len(statement.content) else replace(statement, content=tuple(_apart(parts)))


def _apart(parts: Sequence[Words]) -> Iterator[Words]:
    """The parts in order, none inside another."""
    reached = -1
    for first, last in sorted(parts):
        if last > reached:
            yield max(first, reached + 1), last
            reached = last
