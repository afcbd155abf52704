"""Turns the marked-up articles of this folder into seeds.jsonl, the quick-start corpus."""

from __future__ import annotations

import argparse
import datetime
import hashlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))  # run as a script, Python looks beside this file only
from seeds import markup  # noqa: E402

KEYS = ("id", "title", "publisher", "source", "byline", "date", "label", "leaning", "genre")
RELIABILITY = {"high": 0.9, "mixed": 0.5, "low": 0.1}
GENRES = (
    "news",
    "local_news",
    "aggregation",
    "partisan_rewrite",
    "opinion",
    "satire",
    "press_release",
    "health",
    "live_blog",
)


def _header(path: Path, lines: Sequence[str]) -> dict[str, str]:
    fields: dict[str, str] = {}
    for at, line in enumerate(lines, 1):
        key, colon, value = line.partition(":")
        if not colon or key not in KEYS or key in fields:
            raise markup.SeedError(path.name, at, f"not a header line, or one given twice: {line!r}")
        fields[key] = value.strip()
    for key, allowed in (
        ("id", (path.stem,)),
        ("label", tuple(RELIABILITY)),
        ("leaning", ("left", "center", "right")),
        ("genre", GENRES),
    ):
        if fields.get(key) not in allowed:
            raise markup.SeedError(path.name, 1, f"{key} is {fields.get(key)!r}, not one of {', '.join(allowed)}")
    if missing := [key for key in KEYS if not fields.get(key) and key != "byline"]:
        raise markup.SeedError(path.name, 1, f"header lacks {', '.join(missing)}")
    try:
        datetime.date.fromisoformat(fields["date"])
    except ValueError:
        raise markup.SeedError(path.name, 1, f"date {fields['date']!r} is not YYYY-MM-DD") from None
    return fields


def article(path: Path) -> markup.Row:
    """One row, all but its split. Raises SeedError."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    fields = _header(path, head.split("\n"))
    text, spans = markup.unmark(path.name, body.strip("\n"), head.count("\n") + 3)
    spans.sort(key=lambda span: (span.start, -span.end))
    return {
        **fields,
        "corpus": "seeds",
        "text": text,
        "byline": fields.get("byline") or None,
        "label_scheme": "outlet reliability, invented: high, mixed, low",
        "reliability": RELIABILITY[fields["label"]],
        "attributions": list(markup.attributions(path.name, spans)),
        "spans": markup.marks(spans),
    }


def dev_sources(rows: Sequence[markup.Row]) -> set[str]:
    """Within each label the first third of the publishers in md5 order, so both sides have every label."""
    chosen: set[str] = set()
    for label in RELIABILITY:
        sources = sorted(
            {str(row["source"]) for row in rows if row["label"] == label},
            key=lambda source: hashlib.md5(source.encode(), usedforsecurity=False).hexdigest(),
        )
        chosen.update(sources[: max(1, len(sources) // 3)])
    return chosen


def corpus(folder: Path) -> str:
    """The whole corpus as JSON lines, sorted by id."""
    rows = [article(path) for path in sorted(folder.glob("*.txt"))]
    dev = dev_sources(rows)
    split = [{**row, "split": "dev" if row["source"] in dev else "train"} for row in rows]
    return "".join(json.dumps(row, ensure_ascii=False, sort_keys=True) + "\n" for row in split)


def main(arguments: Sequence[str] | None = None, here: Path = HERE) -> int:
    """Writes seeds.jsonl; with --check compares instead. 0 done, 1 differs or bad markup."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when seeds.jsonl is not the build")
    check = parser.parse_args(arguments).check
    target = here / "seeds.jsonl"
    try:
        built = corpus(here / "articles")
    except markup.SeedError as error:
        print(error, file=sys.stderr)
        return 1
    if check:
        return int(not target.exists() or target.read_text(encoding="utf-8") != built)
    target.write_text(built, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
