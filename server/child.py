"""One child process that reads pages, and the pipe to it: what hangs or swallows memory in it can be killed."""

import os
import pickle
import select
import subprocess
from collections.abc import Sequence
from multiprocessing.connection import Pipe

from model.errors import TooSlow, UnreadableInput
from server.parse_child import Asked, Read
from server.problems import Refused

START_SECONDS = 30.0


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

    def read(self, asked: Asked, seconds: float) -> Read:
        """One page. Raises TooSlow at the deadline, EOFError or OSError when the child has died, or what it raised."""
        if not self.ready():
            raise EOFError
        self._pipe.send_bytes(pickle.dumps(asked))
        if not self._answered.poll(1000 * seconds):
            raise TooSlow(seconds)
        answer: Read | Refused | UnreadableInput | str = pickle.loads(self._pipe.recv_bytes())
        if isinstance(answer, Refused | UnreadableInput):
            raise answer
        if isinstance(answer, str):
            raise PageBroke(answer)
        return answer

    def end(self) -> None:
        """Kills the child whatever it is doing, and reaps it."""
        self._process.kill()
        self._process.wait()
        self._pipe.close()
