"""What is shipped, in bytes: the released artefact and the packed extension."""

from pathlib import Path

from tests.bench import budgets
from tests.bench.budgets import Line


def measured(root: Path) -> list[Line]:
    """The artefact's files together, and the larger of the extension's packages."""
    artefact = [path.stat().st_size for path in (root / "model" / "released").rglob("*") if path.is_file()]
    packed = [path.stat().st_size for path in (root / "dist").glob("*.zip")]
    return [
        Line("released artefact", sum(artefact) / 1e6 if artefact else None, "MB", budgets.ARTEFACT_MB),
        Line("extension, packed", max(packed) / 1e3 if packed else None, "kB", budgets.EXTENSION_KB, _remark(packed)),
    ]


def _remark(packed: list[int]) -> str:
    return "" if packed else "make extension packs it"
