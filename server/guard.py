"""Who may ask, and how: checked before the framework is asked or a body is read."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from werkzeug.sansio.utils import get_content_length

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


def admitted(application: "WSGIApplication", settings: Settings) -> "WSGIApplication":
    """The application; a request for a host, or from an origin, that is not answered here raises Refused."""

    def answer(environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        _host(environ, settings)
        _origin(environ)
        return application(environ, start)

    return answer


def form(environ: "WSGIEnvironment", settings: Settings) -> None:
    """Raises Refused unless the body of a request is plain JSON that is not too long."""
    encoding = environ.get("HTTP_CONTENT_ENCODING", "identity")
    if encoding.lower() != "identity":
        raise Refused(problems.UNSUPPORTED_MEDIA_TYPE, f"bodies in {encoding} are not unpacked; send plain JSON")
    kind = environ.get("CONTENT_TYPE", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise Refused(problems.UNSUPPORTED_MEDIA_TYPE, f"found {kind or 'no type'}; send application/json")
    length = get_content_length(environ.get("CONTENT_LENGTH")) or 0
    if length > settings.most_bytes:
        raise Refused(problems.TOO_LARGE, f"{length:,} bytes; at most {settings.most_bytes:,} are read")


def sealed(application: "WSGIApplication") -> "WSGIApplication":
    """The application with HEADERS on every answer; there are no CORS headers, so no page can read one."""

    def answer(environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        return application(environ, lambda status, own, *error: start(status, _with_ours(own), *error))

    return answer


def _with_ours(own: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [pair for pair in own if pair[0] not in HEADERS] + [*HEADERS.items()]


def _host(environ: "WSGIEnvironment", settings: Settings) -> None:
    host, plain = environ.get("HTTP_HOST", "").lower(), PORTS[environ["wsgi.url_scheme"]]
    name, _, port = host.rpartition(":") if host.rpartition(":")[2].isdigit() else (host, "", plain)
    own = name in LOOPBACK and port == environ.get("SERVER_PORT")
    if not own and host not in settings.hosts:
        raise Refused(problems.FORBIDDEN_HOST, f"{host or 'no host'} is not among the hosts set in COPYDESK_HOSTS")


def _origin(environ: "WSGIEnvironment") -> None:
    origin = environ.get("HTTP_ORIGIN")
    own = f"{environ['wsgi.url_scheme']}://{environ.get('HTTP_HOST', '')}".lower()
    if origin is None or origin.lower() == own or origin.startswith(EXTENSIONS):
        return
    raise Refused(problems.FORBIDDEN_ORIGIN, f"requests from {origin} are not answered")
