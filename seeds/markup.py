"""Reads the markup of a seed article: words in ⟨tags⟩ become plain text and spans."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

KINDS = {
    "s": ("named", "organization", "anonymous", "document", "collective"),
    "q": (None, "none"),
    "c": (None,),
    "h": (None,),
    "l": (None, "quoted"),
}
MARKS = {
    ("h", None): "hedge",
    ("l", None): "loaded_word",
    ("l", "quoted"): "loaded_word_quoted",
    ("s", "anonymous"): "anonymous_source",
}
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


def _opened(file: str, line: int, marked: str, at: int) -> tuple[re.Match[str], Span]:
    tag = TAG.match(marked, at)
    if tag is None:
        raise SeedError(file, line, f"unknown tag {marked[at : at + 12]!r}")
    letter, kind = tag[1] or tag[3], tag[4]
    if kind not in KINDS[letter]:
        raise SeedError(file, line, f"{letter} cannot be of kind {kind}")
    return tag, Span(letter, int(tag[2] or 0), kind, 0, 0, line)


def _closed(file: str, line: int, stack: list[tuple[Span, int]], text: str) -> Span:
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
            tag, span = _opened(file, line, marked, at)
            stack.append((span, len(text)))
            step = len(tag[0])
        elif character == "⟩":
            spans.append(_closed(file, line, stack, text))
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


def _one(file: str, number: int, spans: Sequence[Span]) -> Span | None:
    if len(spans) > 1:
        raise SeedError(file, spans[1].line, f"{spans[1].letter}{number} is marked twice")
    return spans[0] if spans else None


def _attribution(file: str, number: int, spans: Sequence[Span]) -> Row:
    source = _one(file, number, [s for s in spans if s.letter == "s"])
    cue = _one(file, number, [s for s in spans if s.letter == "q"])
    content = [[s.start, s.end] for s in spans if s.letter == "c"]
    if not content:
        raise SeedError(file, spans[0].line, f"attribution {number} has no content")
    agentless = cue is not None and cue.kind == "none"
    if (source is None) != agentless:
        raise SeedError(file, spans[0].line, f"attribution {number} needs a source or a cue of kind none, not both")
    return {
        "source": [source.start, source.end] if source else None,
        "cue": [cue.start, cue.end] if cue else None,
        "content": content,
        "kind": source.kind if source else "none",
    }


def attributions(file: str, spans: Sequence[Span]) -> Iterator[Row]:
    """The spans tied by number, in order of first appearance. Raises SeedError."""
    for number in dict.fromkeys(s.number for s in spans if s.letter in "sqc"):
        yield _attribution(file, number, [s for s in spans if s.letter in "sqc" and s.number == number])


def marks(spans: Sequence[Span]) -> list[tuple[int, int, str]]:
    """Start, end and type of every anonymous source, loaded word and hedge, in reading order."""
    return [(s.start, s.end, MARKS[s.letter, s.kind]) for s in spans if (s.letter, s.kind) in MARKS]
