"""Reads pages in child processes that can be killed: no cap on bytes bounds the time a C parser takes."""

import queue
import sys
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from model import extract
from model.errors import TooSlow
from model.extract import limits
from model.types import Article
from server import problems, rows
from server.child import Child, PageBroke
from server.parse_child import Asked, Read
from server.problems import Refused, Scalar
from server.rows import Row, Unnamed

CHILD = (sys.executable, "-m", "server.parse_child")
PAGE = b'"html"'
"""What stands in the body of every request for a page, but for one that writes these letters as numbers."""
PATIENCE_SECONDS = 10.0


class Parsers:
    """A few children behind a queue; stands in for ``model.extract.article`` and may be called from any thread."""

    def __init__(self, count: int, seconds: float, memory: int, command: Sequence[str] = CHILD) -> None:
        self._seconds, self._memory, self._command = seconds, memory, command
        self._idle: queue.LifoQueue[Child | None] = queue.LifoQueue()
        for _ in range(count):
            self._idle.put(None)

    def start(self) -> None:
        """Starts one child ahead of the first page; the others start when pages come at once."""
        child = self._take()
        self._idle.put(child)

    def __call__(self, html: str, url: str | None = None, title: str | None = None) -> Article:
        """Reads one page within the deadline. Raises UnreadableInput, or Refused when every child stays busy."""
        if len(html) > limits.CHARACTERS:  # an oversized page costs more to send than to refuse
            limits.check(html)
        return _finished(self._read(Row(html=html, url=url, title=title)))[1]

    def request(self, body: bytes) -> tuple[Scalar | Unnamed, Article]:
        """The id and the article in the body of a request; a page's is unpacked by the child that reads the page.

        Raises what ``rows.parse`` and reading a page do.
        """
        row = None if PAGE in body else rows.parse(body)
        return _finished(row if row and row.html is None else self._read(row or body))

    def _read(self, asked: Asked) -> Read:
        child = self._take()
        try:
            return child.read(asked, self._seconds)
        except (TooSlow, EOFError, OSError) as error:
            child.end()
            child = self._spawn()
            if isinstance(error, TooSlow):
                raise
            raise PageBroke("its parser ran out of memory or crashed") from error
        finally:
            self._idle.put(child)

    def ready(self) -> bool:
        """True when a child is there and warm, or all are at work."""
        try:
            child = self._idle.get_nowait()
        except queue.Empty:
            return True
        try:
            return child is not None and child.alive and child.ready()
        finally:
            self._idle.put(child)

    def close(self) -> None:
        """Ends every idle child; one at work ends when its pipe closes."""
        for child in [self._idle.get_nowait() for _ in range(self._idle.qsize())]:
            if child:
                child.end()
            self._idle.put(None)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _take(self) -> Child:
        try:
            child = self._idle.get(timeout=PATIENCE_SECONDS)
        except queue.Empty:
            raise Refused(problems.BUSY, f"no parser came free within {PATIENCE_SECONDS:g} s; try again") from None
        if child and child.alive:
            return child
        if child:
            child.end()
        return self._spawn()

    def _spawn(self) -> Child:
        return Child(self._command, self._memory)


def _finished(read: Read) -> tuple[Scalar | Unnamed, Article]:
    if isinstance(read, Row):
        return read.id, extract.plain(read.text or "", read.url, read.title)
    row_id, article = read
    return row_id, extract.told(article)
