"""Finds what is to be scored: files, folders and lines, one piece at a time so that memory stays constant."""

import gzip
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from model.errors import CopydeskError

STANDARD_INPUT = "-"
PAGES, TEXTS, ROWS = (".html", ".htm"), (".txt",), (".jsonl",)
MOST_LINE_BYTES = 64 * 2**20
Form = Literal["row", "page", "text"]


class UnusablePath(CopydeskError):
    """A path that was named but cannot be scored, and why."""

    def __init__(self, path: str, why: str) -> None:
        super().__init__(path, why)
        self.path, self.why = path, why

    def __str__(self) -> str:
        return f"{self.path}: {self.why}"


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing to score: where it was found, its line there (from 1, None for a whole file), and its bytes."""

    place: str
    line: int | None
    form: Form
    body: bytes


@dataclass(frozen=True, slots=True)
class Unread:
    """A file, or the rest of one, that could not be read."""

    place: str
    line: int | None
    why: str


def check(paths: Sequence[str]) -> None:
    """Raises UnusablePath for a path that is missing or of no known form, before anything is scored."""
    for path in paths:
        if path != STANDARD_INPUT and not Path(path).exists():
            raise UnusablePath(path, "there is no such file or folder")
        if path != STANDARD_INPUT and not Path(path).is_dir() and _form(Path(path)) is None:
            raise UnusablePath(path, "only .html, .htm, .txt and .jsonl files are read (or the same with .gz)")


def pieces(paths: Sequence[str], standard_input: BinaryIO) -> Iterator[Piece | Unread]:
    """Every piece of every path in order; folders are walked sorted by name; blank lines are passed over."""
    for path in paths:
        if path == STANDARD_INPUT:
            yield from _lines("standard input", standard_input)
        elif Path(path).is_dir():
            for file in sorted(found for found in Path(path).rglob("*") if found.is_file() and _form(found)):
                yield from _file(file)
        else:
            yield from _file(Path(path))


def _form(path: Path) -> Form | None:
    suffix = (path.with_suffix("") if path.suffix.lower() == ".gz" else path).suffix.lower()
    forms: tuple[tuple[tuple[str, ...], Form], ...] = ((PAGES, "page"), (TEXTS, "text"), (ROWS, "row"))
    return next((form for suffixes, form in forms if suffix in suffixes), None)


def _file(path: Path) -> Iterator[Piece | Unread]:
    form = _form(path)
    try:
        with gzip.open(path) if path.suffix.lower() == ".gz" else path.open("rb") as stream:
            if form == "row":
                yield from _lines(str(path), stream)
            elif form:
                yield Piece(str(path), None, form, stream.read(MOST_LINE_BYTES))
    except OSError as error:
        yield Unread(str(path), None, error.strerror or str(error))
    except (EOFError, zlib.error) as error:
        yield Unread(str(path), None, str(error))


def _lines(place: str, stream: BinaryIO | gzip.GzipFile) -> Iterator[Piece | Unread]:
    number = 0
    while line := stream.readline(MOST_LINE_BYTES):
        number += 1
        if len(line) == MOST_LINE_BYTES and not line.endswith(b"\n"):
            _skip_rest(stream)
            yield Unread(place, number, f"the line is longer than {MOST_LINE_BYTES:,} bytes")
        elif line.strip():
            yield Piece(place, number, "row", line)


def _skip_rest(stream: BinaryIO | gzip.GzipFile) -> None:
    while (rest := stream.readline(MOST_LINE_BYTES)) and not rest.endswith(b"\n"):
        pass
