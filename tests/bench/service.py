"""A real server in a child process: started, asked over loopback, its memory read, and stopped again."""

import http.client
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.bench import budgets
from tests.bench.budgets import Line
from tests.bench.pages import Page

PATIENCE = 60.0
_POLL = 0.005
_KILOBYTE = 1024
_TOO_SLOW = 422


@dataclass(frozen=True, slots=True)
class Running:
    """A server that answers: its process, an open connection to it, and the seconds from start to ready."""

    process: subprocess.Popen[bytes]
    connection: http.client.HTTPConnection
    seconds: float

    def score(self, body: bytes) -> bool:
        """One request; False where its page was given up for taking too long to parse."""
        self.connection.request("POST", "/v1/score", body, {"Content-Type": "application/json"})
        answer = self.connection.getresponse()
        said = answer.read()
        if answer.status not in (200, _TOO_SLOW):
            raise RuntimeError(f"{answer.status} {said[:200]!r}")
        return answer.status == 200


def asking(page: Page) -> bytes:
    """The body of a request for one page; made before the clock runs, for it is the client's work."""
    return json.dumps({"html": page.html, "url": page.url}).encode()


@contextmanager
def running() -> Iterator[Running]:
    """Starts ``copydesk serve`` on a free port and waits until it is ready; stops it at the end."""
    port, began = _free_port(), time.perf_counter()
    command = [str(Path(sys.executable).with_name("copydesk")), "serve", "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        _await(process, connection, began + PATIENCE)
        yield Running(process, connection, time.perf_counter() - began)
    finally:
        connection.close()
        process.terminate()
        process.wait(PATIENCE)


def memory(served: Running) -> list[Line]:
    """Memory of the server and all its children, once they have read every page: each page of it counted once.

    Resident sizes would count what processes share once for each; proportional sizes (PSS) divide it among them.
    """
    resident = [_proportional(process) for process in family(served.process.pid)]
    known = [size for size in resident if size is not None]
    total = sum(known) / _KILOBYTE if known else None
    each = " + ".join(f"{size / _KILOBYTE:.0f}" for size in known)
    remark = f"proportional (PSS): {each}" if known else "needs /proc"
    return [Line("memory of the server with its children", total, "MB", budgets.MEMORY_MB, remark)]


def _await(process: subprocess.Popen[bytes], connection: http.client.HTTPConnection, until: float) -> None:
    while time.perf_counter() < until:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended at once with exit code {process.returncode}")
        with suppress(OSError, http.client.HTTPException):
            connection.request("GET", "/readyz")
            answer = connection.getresponse()
            answer.read()
            if answer.status == 200:
                return
        connection.close()
        time.sleep(_POLL)
    raise RuntimeError(f"the server was not ready after {PATIENCE:g} s")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def family(process: int) -> list[int]:
    """The process and all that descend from it."""
    parents = {int(path.parent.name): _field(path, "PPid") for path in Path("/proc").glob("[0-9]*/status")}
    found = [process]
    for member in found:
        found.extend(child for child, parent in parents.items() if parent == member)
    return found


def _proportional(process: int) -> int | None:
    return _field(Path(f"/proc/{process}/smaps_rollup"), "Pss")


def _field(path: Path, name: str) -> int | None:
    """A number from a status file, None where the process or the field is gone."""
    with suppress(OSError):
        for line in path.read_text().splitlines():
            if line.startswith(f"{name}:"):
                return int(line.split()[1])
    return None
