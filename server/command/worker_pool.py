"""Shares pieces out to processes and hands the answers back in order, with a bounded number on the way."""

import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path

from model.scorer import Scorer
from server.command import answers
from server.command.inputs import Piece, Unread
from server.parsing import Parsers
from server.settings import Settings

WINDOW = 4
"""Pieces on the way for each process: enough to keep it busy, few enough to keep memory flat."""

Write = Callable[[dict[str, object]], str]
Answered = tuple[str, bool]
"""The written answer, and whether the row was rejected."""


class Reader:
    """A scorer with its own parser of pages; one in each process."""

    def __init__(self, artefact: Path | None, write: Write) -> None:
        plain = Settings()
        self._parsers = Parsers(1, plain.parse_seconds, plain.parse_bytes)
        self._scorer = Scorer.load(artefact, extract=self._parsers)
        self._write = write

    def read(self, piece: Piece | Unread) -> Answered:
        """The written answer to one piece."""
        found = answers.answer(self._scorer, piece)
        return self._write(found), found["status"] == "error"

    def close(self) -> None:
        """Ends the parser."""
        self._parsers.close()


def alone(pieces: Iterable[Piece | Unread], artefact: Path | None, write: Write) -> Generator[Answered]:
    """Answers in this process."""
    with closing(Reader(artefact, write)) as reader:
        yield from map(reader.read, pieces)


def together(pieces: Iterable[Piece | Unread], artefact: Path | None, write: Write, jobs: int) -> Generator[Answered]:
    """Answers from ``jobs`` processes, in the order of the pieces."""
    pool = ProcessPoolExecutor(jobs, get_context("spawn"), _begin, (artefact, write))
    waiting: deque[Future[Answered]] = deque()
    try:
        for piece in pieces:
            waiting.append(pool.submit(_read, piece))
            if len(waiting) >= jobs * WINDOW:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


_reader: list[Reader] = []
"""The one reader of a worker process, which the pool's own interface can only reach through the module."""


def _begin(artefact: Path | None, write: Write) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to hear
    os.environ["OMP_NUM_THREADS"] = "1"
    _reader.append(Reader(artefact, write))


def _read(piece: Piece | Unread) -> Answered:
    return _reader[0].read(piece)
