"""Runs the application with waitress, which keeps answering while slow clients dawdle."""

import ipaddress
import json
import socket

from flask import Flask
from waitress.channel import HTTPChannel
from waitress.server import TcpWSGIServer, create_server
from waitress.task import ErrorTask, WSGITask

from model.errors import CopydeskError
from server import app, problems
from server.settings import Settings

THREADS = 4


class NotLoopback(CopydeskError):
    """A host was asked for that other machines can reach."""

    def __init__(self, host: str) -> None:
        super().__init__(host)
        self.host = host

    def __str__(self) -> str:
        return (
            f"{self.host} can be reached from other machines, and everyone who reaches it could have articles read "
            "here; give --allow-remote if that is meant"
        )


class CannotListen(CopydeskError):
    """The address is taken, or is not one of this machine's."""

    def __init__(self, host: str, port: int, why: str) -> None:
        super().__init__(host, port, why)
        self.host, self.port, self.why = host, port, why

    def __str__(self) -> str:
        return f"cannot listen on {self.host}:{self.port}: {self.why}; choose another with --port"


class ProblemTask(ErrorTask):  # type: ignore[misc]
    """Answers what waitress itself refuses (a body over the cap, a broken header) with a problem document too."""

    def execute(self) -> None:
        """Writes the answer and closes the connection."""
        error = self.request.error
        problem = problems.TOO_LARGE if error.code == 413 else problems.BAD_REQUEST
        body = json.dumps(problems.document(problem, str(error.body))).encode()
        self.status = f"{int(problem.status)} {problem.status.phrase}"
        self.content_length = len(body)
        self.response_headers += [("Content-Type", "application/problem+json"), ("X-Content-Type-Options", "nosniff")]
        self.set_close_on_finish()
        self.write(body)


class AnswerTask(WSGITask):  # type: ignore[misc]
    """Sends header and body in one piece where the body is whole: one call, and the client wakes once for both."""

    wrote_header: bool

    def write(self, data: bytes) -> None:
        """A body in several pieces, or none, leaves as waitress sends it."""
        if self.wrote_header or not data or self.content_length != len(data):
            super().write(data)
            return
        self.channel.write_soon(self.build_response_header() + data)
        self.wrote_header, self.content_bytes_written = True, len(data)


class Channel(HTTPChannel):  # type: ignore[misc]
    """waitress's connection, with answers in one piece and our words for its errors."""

    task_class = AnswerTask
    error_task_class = ProblemTask


def run(settings: Settings, *, allow_remote: bool) -> None:
    """Serves until interrupted. Raises NotLoopback, CannotListen, ArtefactError."""
    if not (allow_remote or is_loopback(settings.host)):
        raise NotLoopback(settings.host)
    with listening(settings.host, settings.port) as listener:
        server = made(app.create_app(settings), listener, settings.most_bytes)
        host = f"[{settings.host}]" if ":" in settings.host else settings.host
        print(f"Copydesk is ready on http://{host}:{listener.getsockname()[1]}/ (Ctrl-C ends it)", flush=True)
        server.run()


def made(application: Flask, listener: socket.socket, most_bytes: int) -> TcpWSGIServer:
    """A waitress server on a bound socket; only a body longer than nearly all pages waits in a file."""
    server = create_server(
        application,
        sockets=[listener],
        threads=THREADS,
        ident=None,
        recv_bytes=1 << 18,
        inbuf_overflow=1 << 20,
        asyncore_use_poll=True,
        connection_limit=500,
        max_request_body_size=most_bytes,
    )
    server.channel_class = Channel
    return server


def listening(host: str, port: int) -> socket.socket:
    """A bound socket of this machine. Raises CannotListen."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.socket(family, kind, protocol)
    except OSError as error:
        raise CannotListen(host, port, error.strerror or str(error)) from error
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
    except OSError as error:
        listener.close()
        raise CannotListen(host, port, error.strerror or str(error)) from error
    return listener


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the host."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"
