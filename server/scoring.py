"""The address that readers wait for, ahead of the framework, whose way in and out costs more than the answer itself."""

import time
from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from werkzeug.wsgi import get_input_stream

from server import answer_text, guard
from server.desk import Desk

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

PATH = "/v1/score"


def ahead(application: "WSGIApplication", opened: Desk) -> "WSGIApplication":
    """The application; an article is scored before it is asked, and what cannot be is raised."""

    def answer(environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        if environ["PATH_INFO"] != PATH or environ["REQUEST_METHOD"] != "POST":
            return application(environ, start)
        body = scored(environ, opened).encode()
        start("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
        return [body]

    return answer


def scored(environ: "WSGIEnvironment", opened: Desk) -> str:
    """The report on the article in the body of a request. Raises Refused, UnreadableInput, RequestEntityTooLarge."""
    guard.form(environ, opened.settings)
    began, body = time.perf_counter(), get_input_stream(environ, max_content_length=opened.settings.most_bytes).read()
    row_id, article = opened.parsers.request(body)
    report = opened.scorer.report(article, began)
    included = parse_qs(environ.get("QUERY_STRING", "")).get("include", ())
    return answer_text.written(report, row_id, text="text" in included)
