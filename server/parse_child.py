"""The child process that parses pages: it imports the reading of pages and nothing else, so that it stays small."""

import contextlib
import gc
import pickle
import resource
import signal
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection

from model.errors import UnreadableInput
from model.types import Article

Extract = Callable[[str, str | None, str | None], Article]


def answer(extract: Extract, handle: int, most_bytes: int) -> None:
    """Parses pages from the pipe until it closes. Errors travel back; anything else is told by its name."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_AS, (most_bytes, most_bytes))
    parent_gone = (EOFError, BrokenPipeError, ConnectionResetError)
    with Connection(handle) as pipe, contextlib.suppress(*parent_gone):
        pipe.send("ready")
        while True:
            html, url, title = pickle.loads(pipe.recv_bytes())
            pipe.send_bytes(pickle.dumps(_parsed(extract, html, url, title)))


def _parsed(extract: Extract, html: str, url: str | None, title: str | None) -> Article | UnreadableInput | str:
    try:
        return extract(html, url, title)
    except UnreadableInput as error:
        return error
    except Exception as error:  # the outermost edge of this process
        return type(error).__name__


def main() -> None:
    """``python -m server.parse_child HANDLE BYTES``."""
    from model import extract  # noqa: PLC0415  # a child of a test brings its own

    extract.warm(extract.parsed)
    gc.freeze()  # what was loaded stays; no collection needs to go through it again
    answer(extract.parsed, int(sys.argv[1]), int(sys.argv[2]))


if __name__ == "__main__":
    main()
