"""Turns every error into a problem document; the only place that knows both exceptions and HTTP answers."""

import json
import logging

from flask import Flask, Response
from werkzeug.exceptions import HTTPException

from model.errors import UnreadableInput
from server import problems
from server.problems import Problem, Refused

logger = logging.getLogger("copydesk")
BY_STATUS = {
    404: problems.NOT_FOUND,
    405: problems.METHOD_NOT_ALLOWED,
    413: problems.TOO_LARGE,
    415: problems.UNSUPPORTED_MEDIA_TYPE,
}


def tell(app: Flask) -> None:
    """Registers the four kinds of error there are."""
    app.register_error_handler(Refused, _refused)
    app.register_error_handler(UnreadableInput, _unreadable)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(Exception, _internal)


def _refused(error: Refused) -> Response:
    return _answer(error.problem, error.detail)


def _unreadable(error: UnreadableInput) -> Response:
    return _answer(problems.of(error), str(error))


def _http(error: HTTPException) -> Response:
    problem = BY_STATUS.get(error.code or 500, problems.BAD_REQUEST if (error.code or 500) < 500 else problems.INTERNAL)
    response = _answer(problem, error.description or problem.title)
    allowed = error.get_response().headers.get("Allow")
    if allowed:
        response.headers["Allow"] = allowed
    return response


def _internal(error: Exception) -> Response:
    logger.error("a request went wrong", exc_info=error)
    return _answer(problems.INTERNAL, "This is a fault in Copydesk; the log of the service has the trace.")


def _answer(problem: Problem, detail: str) -> Response:
    body = json.dumps(problems.document(problem, detail))
    response = Response(body, int(problem.status), mimetype="application/problem+json")
    if problem is problems.BUSY:
        response.headers["Retry-After"] = "2"
    return response
