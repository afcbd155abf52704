"""Turns the marked-up articles of this folder into seeds.jsonl, the quick-start corpus."""

from __future__ import annotations

import argparse
import datetime
import hashlib
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
KEYS = ("id", "title", "publisher", "source", "byline", "date", "label", "leaning", "genre")
RELIABILITY = {"high": 0.9, "mixed": 0.5, "low": 0.1}
GENRES = ("news", "local_news", "aggregation", "partisan_rewrite", "opinion", "satire",
          "press_release", "health", "live_blog")
KINDS = {"s": ("named", "organization", "anonymous", "document", "collective"),
         "q": (None, "none"), "c": (None,), "h": (None,), "l": (None, "quoted")}
MARKS = {("h", None): "hedge", ("l", None): "loaded_word", ("l", "quoted"): "loaded_word_quoted",
         ("s", "anonymous"): "anonymous_source"}
TAG = re.compile(r"⟨(?:([sqc])(\d+)|([hl]))(?::(\w+))?[ \n]")
Row = dict[str, object]


class SeedError(ValueError):
    """An article that cannot be built: file name, line (from 1) and the reason."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}:{line}: {reason}")


@dataclass(frozen=True, slots=True)
class Span:
    """One marked stretch of the plain text; offsets are code points, `number` is 0 for h and l."""

    letter: str
    number: int
    kind: str | None
    start: int
    end: int
    line: int


def opened(file: str, line: int, marked: str, at: int) -> tuple[re.Match[str], Span]:
    tag = TAG.match(marked, at)
    if tag is None:
        raise SeedError(file, line, f"unknown tag {marked[at:at + 12]!r}")
    letter, kind = tag[1] or tag[3], tag[4]
    if kind not in KINDS[letter]:
        raise SeedError(file, line, f"{letter} cannot be of kind {kind}")
    return tag, Span(letter, int(tag[2] or 0), kind, 0, 0, line)


def closed(file: str, line: int, stack: list[tuple[Span, int]], text: str) -> Span:
    if not stack:
        raise SeedError(file, line, "⟩ closes nothing")
    span, start = stack.pop()
    words = text[start:]
    if not words or words != words.strip():
        raise SeedError(file, span.line, f"span is empty or has space at its edge: {words!r}")
    return Span(span.letter, span.number, span.kind, start, len(text), span.line)


def unmark(file: str, marked: str, line: int = 1) -> tuple[str, list[Span]]:
    """The plain text and its spans; paragraphs may be wrapped, `line` is that of the first character."""
    text, at = "", 0
    stack: list[tuple[Span, int]] = []
    spans: list[Span] = []
    while at < len(marked):
        character, step = marked[at], 1
        if character == "⟨":
            tag, span = opened(file, line, marked, at)
            stack.append((span, len(text)))
            step = len(tag[0])
        elif character == "⟩":
            spans.append(closed(file, line, stack, text))
        elif marked.startswith("\n\n", at) and stack:
            raise SeedError(file, stack[-1][0].line, "span is not closed in its paragraph")
        else:
            wrapped = character == "\n" and "\n" not in (marked[at - 1], marked[at + 1])
            text += " " if wrapped else character
        line += marked.count("\n", at, at + step)
        at += step
    if stack:
        raise SeedError(file, stack[-1][0].line, "span is not closed in its paragraph")
    return text, spans


def one(file: str, number: int, spans: Sequence[Span]) -> Span | None:
    if len(spans) > 1:
        raise SeedError(file, spans[1].line, f"{spans[1].letter}{number} is marked twice")
    return spans[0] if spans else None


def attribution(file: str, number: int, spans: Sequence[Span]) -> Row:
    source = one(file, number, [s for s in spans if s.letter == "s"])
    cue = one(file, number, [s for s in spans if s.letter == "q"])
    content = [[s.start, s.end] for s in spans if s.letter == "c"]
    if not content:
        raise SeedError(file, spans[0].line, f"attribution {number} has no content")
    agentless = cue is not None and cue.kind == "none"
    if (source is None) != agentless:
        raise SeedError(file, spans[0].line, f"attribution {number} needs a source or a cue of kind none, not both")
    return {"source": [source.start, source.end] if source else None, "cue": [cue.start, cue.end] if cue else None,
            "content": content, "kind": source.kind if source else "none"}


def attributions(file: str, spans: Sequence[Span]) -> Iterator[Row]:
    for number in dict.fromkeys(s.number for s in spans if s.letter in "sqc"):
        yield attribution(file, number, [s for s in spans if s.letter in "sqc" and s.number == number])


def header(path: Path, lines: Sequence[str]) -> dict[str, str]:
    fields: dict[str, str] = {}
    for at, line in enumerate(lines, 1):
        key, colon, value = line.partition(":")
        if not colon or key not in KEYS or key in fields:
            raise SeedError(path.name, at, f"not a header line, or one given twice: {line!r}")
        fields[key] = value.strip()
    for key, allowed in (("id", (path.stem,)), ("label", tuple(RELIABILITY)),
                         ("leaning", ("left", "center", "right")), ("genre", GENRES)):
        if fields.get(key) not in allowed:
            raise SeedError(path.name, 1, f"{key} is {fields.get(key)!r}, not one of {', '.join(allowed)}")
    if missing := [key for key in KEYS if not fields.get(key) and key != "byline"]:
        raise SeedError(path.name, 1, f"header lacks {', '.join(missing)}")
    try:
        datetime.date.fromisoformat(fields["date"])
    except ValueError:
        raise SeedError(path.name, 1, f"date {fields['date']!r} is not YYYY-MM-DD") from None
    return fields


def article(path: Path) -> Row:
    """One row, all but its split. Raises SeedError."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    fields = header(path, head.split("\n"))
    text, spans = unmark(path.name, body.strip("\n"), head.count("\n") + 3)
    spans.sort(key=lambda span: (span.start, -span.end))
    marks = [[s.start, s.end, MARKS[s.letter, s.kind]] for s in spans if (s.letter, s.kind) in MARKS]
    return {**fields, "corpus": "seeds", "text": text, "byline": fields.get("byline") or None,
            "label_scheme": "outlet reliability, invented: high, mixed, low",
            "reliability": RELIABILITY[fields["label"]], "attributions": list(attributions(path.name, spans)),
            "spans": marks}


def dev_sources(rows: Sequence[Row]) -> set[str]:
    """Within each label the first third of the publishers in md5 order, so both sides have every label."""
    chosen: set[str] = set()
    for label in RELIABILITY:
        sources = sorted({str(row["source"]) for row in rows if row["label"] == label},
                         key=lambda source: hashlib.md5(source.encode(), usedforsecurity=False).hexdigest())
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
    except SeedError as error:
        print(error, file=sys.stderr)
        return 1
    if check:
        return int(not target.exists() or target.read_text(encoding="utf-8") != built)
    target.write_text(built, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
