"""The budgets of the design, section 6, as numbers, and the table that sets what was measured beside them."""

from collections.abc import Sequence
from dataclasses import dataclass

SCORE_RATIO, SCORE_AIM = 2.0, 1.5
SIGNALS_MS = 12.0
SCORE_MS = 2.0
OVERHEAD_MS = 2.0
START_RATIO = 2.5
MEMORY_MB = 300.0
ARTEFACT_MB = 20.0
EXTENSION_KB = 80.0


@dataclass(frozen=True, slots=True)
class Line:
    """One measured thing; ``budget`` is the most it may be, None where it is only told; ``value`` None if not there."""

    what: str
    value: float | None
    unit: str
    budget: float | None = None
    remark: str = ""


def verdict(line: Line) -> str:
    """Met or missed; nothing where there is no budget, and a word where there is nothing to measure."""
    if line.value is None:
        return "not there"
    if line.budget is None:
        return ""
    return "met" if line.value <= line.budget else "MISSED"


def table(lines: Sequence[Line]) -> str:
    """A row a line, columns as wide as their widest cell."""
    rows = [("what", "measured", "budget", "", ""), *map(_row, lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    return "\n".join(_laid(row, widths) for row in rows)


def _row(line: Line) -> tuple[str, str, str, str, str]:
    value = "–" if line.value is None else f"{line.value:.2f} {line.unit}"
    budget = "" if line.budget is None else f"{line.budget:g} {line.unit}"
    return line.what, value, budget, verdict(line), line.remark


def _laid(row: Sequence[str], widths: Sequence[int]) -> str:
    what, *numbers, judged, remark = row
    laid = [
        what.ljust(widths[0]),
        *(n.rjust(w) for n, w in zip(numbers, widths[1:3], strict=True)),
        judged.ljust(widths[3]),
        remark,
    ]
    return "  ".join(laid).rstrip()
