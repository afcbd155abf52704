"""Turns every error into a problem document; the only place that knows both exceptions and HTTP answers."""

import json
import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING

from flask import Flask, Response
from werkzeug.exceptions import HTTPException

from model.errors import UnreadableInput
from server import problems
from server.problems import Problem, Refused

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

logger = logging.getLogger("copydesk")
BY_STATUS = {
    404: problems.NOT_FOUND,
    405: problems.METHOD_NOT_ALLOWED,
    413: problems.TOO_LARGE,
    415: problems.UNSUPPORTED_MEDIA_TYPE,
}


def tell(app: Flask) -> None:
    """Has the framework answer every error so."""
    app.register_error_handler(Exception, answered)


def told(application: "WSGIApplication") -> "WSGIApplication":
    """The application; what it raises is answered."""

    def answer(environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        try:
            return application(environ, start)
        except Exception as error:  # the outermost edge of a request
            return answered(error)(environ, start)

    return answer


def answered(error: Exception) -> Response:
    """The answer that an error is."""
    match error:
        case Refused():
            return _answer(error.problem, error.detail)
        case UnreadableInput():
            return _answer(problems.of(error), str(error))
        case HTTPException():
            return _http(error)
    logger.error("a request went wrong", exc_info=error)
    return _answer(problems.INTERNAL, "This is a fault in Copydesk; the log of the service has the trace.")


def _http(error: HTTPException) -> Response:
    problem = BY_STATUS.get(error.code or 500, problems.BAD_REQUEST if (error.code or 500) < 500 else problems.INTERNAL)
    response = _answer(problem, error.description or problem.title)
    allowed = error.get_response().headers.get("Allow")
    if allowed:
        response.headers["Allow"] = allowed
    return response


def _answer(problem: Problem, detail: str) -> Response:
    body = json.dumps(problems.document(problem, detail))
    response = Response(body, int(problem.status), mimetype="application/problem+json")
    if problem is problems.BUSY:
        response.headers["Retry-After"] = "2"
    return response
