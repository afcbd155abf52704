"""The service as it really runs, on a loopback socket."""

import http.client
import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing

import pytest

from server import app, desk, serving
from server.serving import CannotListen, NotLoopback
from server.settings import Settings

SETTINGS = Settings(parsers=1, most_bytes=100_000)


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with closing(serving.listening("127.0.0.1", 0)) as listener:
        application = app.create_app(SETTINGS)
        server = serving.made(application, listener, SETTINGS.most_bytes)
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        yield int(listener.getsockname()[1])
        server.close()
        thread.join(5)
        desk.of(application).parsers.close()


def ask(port: int, method: str, path: str, body: bytes | None = None, **headers: str) -> tuple[int, dict[str, object]]:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
        connection.request(method, path, body, {"Content-Type": "application/json"} | headers)
        response = connection.getresponse()
        return response.status, json.loads(response.read())


def test_it_scores(port: int) -> None:
    status, answer = ask(port, "POST", "/v1/score", json.dumps({"title": "Rain", "text": "Rain fell."}).encode())
    assert (status, answer["status"]) == (200, "abstained")


def answered(port: int, request: str) -> list[bytes]:
    """What comes over the socket, in the pieces in which it comes."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as client:
        client.sendall(f"{request}\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n".encode())
        return list(iter(lambda: client.recv(1 << 20), b""))


def test_an_answer_leaves_in_one_piece_with_its_header(port: int) -> None:
    (answer,) = answered(port, "GET /healthz HTTP/1.1")
    head, body = answer.split(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 OK\r\n")
    assert f"Content-Length: {len(body)}".encode() in head
    assert json.loads(body) == {"status": "ok"}


def test_an_answer_without_a_body_is_whole_too(port: int) -> None:
    answer = b"".join(answered(port, "HEAD /healthz HTTP/1.1"))
    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
    assert answer.endswith(b"\r\n\r\n")


def test_a_file_is_sent_whole(port: int) -> None:
    answer = b"".join(answered(port, "GET /page/main.js HTTP/1.1"))
    head, body = answer.split(b"\r\n\r\n", 1)
    assert f"Content-Length: {len(body)}".encode() in head
    assert body


def test_a_connection_is_kept_for_the_next_request(port: int) -> None:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
        for _ in range(3):
            connection.request("GET", "/healthz")
            response = connection.getresponse()
            assert (response.status, response.will_close) == (200, False)
            response.read()


def test_a_body_over_the_cap_is_a_problem_even_where_waitress_refuses_it(port: int) -> None:
    status, answer = ask(port, "POST", "/v1/score", b" " * 200_000)
    assert (status, answer["type"]) == (413, "urn:copydesk:problem:too-large")


def test_a_broken_request_is_a_problem_too(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=10) as broken:
        broken.sendall(b"POST /v1/score HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: many\r\n\r\n")
        answer = broken.makefile("rb").read()
    assert b"application/problem+json" in answer
    assert b"urn:copydesk:problem:bad-request" in answer


def test_forty_slow_clients_do_not_hold_up_a_healthy_one(port: int) -> None:
    head = f"POST /v1/score HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 90\r\n\r\n{{"
    with ExitStack() as slow:
        for _ in range(40):
            client = slow.enter_context(socket.create_connection(("127.0.0.1", port), timeout=10))
            client.sendall(head.encode())
        began = time.monotonic()
        assert ask(port, "GET", "/healthz") == (200, {"status": "ok"})
        assert time.monotonic() - began < 5


def test_an_address_that_is_taken_is_a_clear_error(port: int) -> None:
    with pytest.raises(CannotListen, match="--port"):
        serving.listening("127.0.0.1", port)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "desk.example"])
def test_a_host_that_others_can_reach_must_be_meant(host: str) -> None:
    with pytest.raises(NotLoopback, match="--allow-remote"):
        serving.run(Settings(host=host), allow_remote=False)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "localhost"])
def test_loopback_hosts_are_known(host: str) -> None:
    assert serving.is_loopback(host)
