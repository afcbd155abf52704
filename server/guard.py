"""Who may ask, and how: checked before a view runs or a body is read."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from flask import Request, request

from server import problems
from server.problems import Refused
from server.settings import Settings

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
EXTENSIONS = ("chrome-extension://", "moz-extension://")
PORTS = {"http": "80", "https": "443"}
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "object-src 'none'",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def admit(settings: Settings) -> None:
    """Raises Refused unless the request's host, origin and form are ones this service answers."""
    _host(request, settings)
    _origin(request)
    if request.routing_exception is None and request.method == "POST":
        _form(request, settings)


def sealed(application: "WSGIApplication") -> "WSGIApplication":
    """The application with HEADERS on every answer; there are no CORS headers, so no page can read one."""

    def answer(environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        return application(environ, lambda status, own, *error: start(status, _with_ours(own), *error))

    return answer


def _with_ours(own: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [pair for pair in own if pair[0] not in HEADERS] + [*HEADERS.items()]


def _host(asked: Request, settings: Settings) -> None:
    host = asked.headers.get("Host", "").lower()
    name, _, port = host.rpartition(":") if host.rpartition(":")[2].isdigit() else (host, "", PORTS[asked.scheme])
    own = name in LOOPBACK and port == asked.environ.get("SERVER_PORT")
    if not own and host not in settings.hosts:
        raise Refused(problems.FORBIDDEN_HOST, f"{host or 'no host'} is not among the hosts set in COPYDESK_HOSTS")


def _origin(asked: Request) -> None:
    origin = asked.headers.get("Origin")
    own = f"{asked.scheme}://{asked.headers.get('Host', '')}".lower()
    if origin is None or origin.lower() == own or origin.startswith(EXTENSIONS):
        return
    raise Refused(problems.FORBIDDEN_ORIGIN, f"requests from {origin} are not answered")


def _form(asked: Request, settings: Settings) -> None:
    encoding = asked.headers.get("Content-Encoding", "identity")
    if encoding.lower() != "identity":
        raise Refused(problems.UNSUPPORTED_MEDIA_TYPE, f"bodies in {encoding} are not unpacked; send plain JSON")
    if asked.mimetype != "application/json":
        raise Refused(problems.UNSUPPORTED_MEDIA_TYPE, f"found {asked.mimetype or 'no type'}; send application/json")
    if (asked.content_length or 0) > settings.most_bytes:
        raise Refused(problems.TOO_LARGE, f"{asked.content_length:,} bytes; at most {settings.most_bytes:,} are read")
