"""The child process that reads pages: it imports what a page needs and nothing else, so that it stays small."""

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
from server import rows
from server.problems import Refused, Scalar
from server.rows import Row, Unnamed

Asked = bytes | Row
"""A row, or the body of a request that may hold a page: cheaper to send as it came, and safer to unpack here."""

Read = Row | tuple[Scalar | Unnamed, Article]
"""A row that turned out to hold a text, or a page's id and its article."""

Extract = Callable[[str, str | None, str | None], tuple[Article, object]]
"""Reads a page: html, url, title to an Article, and what is to be let go of once the article is on its way."""


def answer(extract: Extract, handle: int, most_bytes: int) -> None:
    """Reads what comes through the pipe until it closes. Errors travel back; anything else is told by its name."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_AS, (most_bytes, most_bytes))
    parent_gone = (EOFError, BrokenPipeError, ConnectionResetError)
    with Connection(handle) as pipe, contextlib.suppress(*parent_gone):
        pipe.send("ready")
        while True:
            asked: Asked = pickle.loads(pipe.recv_bytes())
            read, left = _answer(extract, asked)
            pipe.send_bytes(pickle.dumps(read))
            del left  # a page's tree takes a hundredth of its reading to take down; nobody waits for that


def _answer(extract: Extract, asked: Asked) -> tuple[Read | Refused | UnreadableInput | str, object]:
    try:
        return _read(extract, rows.parse(asked) if isinstance(asked, bytes) else asked)
    except (Refused, UnreadableInput) as error:
        return error, None
    except Exception as error:  # the outermost edge of this process
        return type(error).__name__, None


def _read(extract: Extract, row: Row) -> tuple[Read, object]:
    if row.html is None:
        return row, None
    article, left = extract(row.html, row.url, row.title)
    return (row.id, article), left


def main() -> None:
    """``python -m server.parse_child HANDLE BYTES``."""
    from model import extract  # noqa: PLC0415  # a child of a test brings its own

    extract.warm(extract.parsed)
    gc.freeze()  # what was loaded stays; no collection needs to go through it again
    answer(extract.parsed, int(sys.argv[1]), int(sys.argv[2]))


if __name__ == "__main__":
    main()
