"""Parses pages in child processes that can be killed: no cap on bytes bounds the time a C parser takes."""

import os
import pickle
import queue
import select
import subprocess
import sys
from collections.abc import Sequence
from multiprocessing.connection import Pipe
from types import TracebackType
from typing import Self

from model import extract
from model.errors import TooSlow, UnreadableInput
from model.extract import limits
from model.types import Article
from server import problems
from server.problems import Refused

CHILD = (sys.executable, "-m", "server.parse_child")
START_SECONDS = 30.0
PATIENCE_SECONDS = 10.0


class PageBroke(UnreadableInput):
    """The child process failed on a page: out of memory, or an error in a parser."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why

    def __str__(self) -> str:
        return f"the page could not be parsed: {self.why}"


class Child:
    """One child process and the pipe to it; it ends by itself when the pipe closes."""

    def __init__(self, command: Sequence[str], memory: int) -> None:
        self._pipe, theirs = Pipe()
        self._answered = select.poll()
        self._answered.register(self._pipe.fileno(), select.POLLIN)
        self._warm = False
        with theirs:
            handle = theirs.fileno()
            self._process = subprocess.Popen(
                [*command, str(handle), str(memory)],
                pass_fds=[handle],
                stdin=subprocess.DEVNULL,
                env=os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
            )

    @property
    def alive(self) -> bool:
        """False once the process has ended, by itself or by force."""
        return self._process.poll() is None

    def ready(self, seconds: float = START_SECONDS) -> bool:
        """Waits until the child has read a page of its own; False when that took too long."""
        self._warm = self._warm or (self._pipe.poll(seconds) and self._pipe.recv() == "ready")
        return self._warm

    def parse(self, html: str, url: str | None, title: str | None, seconds: float) -> Article:
        """One page. Raises TooSlow at the deadline, EOFError or OSError when the child has died, or what it raised."""
        if not self.ready():
            raise EOFError
        self._pipe.send_bytes(pickle.dumps((html, url, title)))
        if not self._answered.poll(1000 * seconds):
            raise TooSlow(seconds)
        answer = pickle.loads(self._pipe.recv_bytes())
        if isinstance(answer, UnreadableInput):
            raise answer
        if not isinstance(answer, Article):
            raise PageBroke(str(answer))
        return answer

    def end(self) -> None:
        """Kills the child whatever it is doing, and reaps it."""
        self._process.kill()
        self._process.wait()
        self._pipe.close()


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
        """Parses one page within the deadline. Raises UnreadableInput, or Refused when every child stays busy."""
        if len(html) > limits.CHARACTERS:  # an oversized page costs more to send than to refuse
            limits.check(html)
        child = self._take()
        try:
            return extract.told(child.parse(html, url, title, self._seconds))
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
