"""Who speaks inside each quotation, so that "I" and "we" in it are the speaker's and no source of their own."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.detectors.attribution.attributions import Attribution
from model.detectors.text.tokens import Tokens

_NEAR = 4


@dataclass(frozen=True, slots=True)
class Quotations:
    """The number of each word's quotation, -1 outside; and the statements that lay each to its speaker, by sentence."""

    number: Sequence[int]
    speaker: dict[int, int]
    direct: Sequence[tuple[int, int]]

    def speaking(self, at: int, sentence: int) -> int | None:
        """The statement whose quotation a word stands in; where none claims it, the last direct one shortly before."""
        if self.number[at] < 0:
            return None
        before = [number for near, number in self.direct if sentence - _NEAR <= near <= sentence]
        return self.speaker.get(self.number[at], before[-1] if before else None)


def read(tokens: Tokens, statements: Sequence[Attribution]) -> Quotations:
    """A quotation belongs to the first statement outside quotation marks that has words of it for content."""
    number = _numbers(tokens.quoted)
    speaker: dict[int, int] = {}
    direct: list[tuple[int, int]] = []
    for place, statement in enumerate(statements):
        if number[statement.cue[0]] >= 0 or statement.source is None:
            continue
        claimed = {number[at] for run in statement.content for at in run} - {-1}
        for each in claimed:
            speaker.setdefault(each, place)
        if claimed:
            direct.append((statement.sentence, place))
    return Quotations(number, speaker, direct)


def _numbers(quoted: NDArray[np.bool_]) -> list[int]:
    begins = quoted & ~np.concatenate(([False], quoted[:-1])) if len(quoted) else quoted
    numbers: list[int] = np.where(quoted, np.cumsum(begins) - 1, -1).tolist()
    return numbers
