"""The addresses of the service; each view asks a question of the desk and answers in JSON or with a file."""

import json

from flask import Blueprint, Flask, Response, current_app

from server import desk, openapi, problems, scoring
from server.problems import Refused

api = Blueprint("api", __name__)
page = Blueprint("page", __name__, static_folder="page", static_url_path="/page")


@api.get("/v1/model")
def about_model() -> Response:
    """The manifest and the card of the artefact in use."""
    artefact = desk.here().scorer.artefact
    return _json(json.dumps({"manifest": dict(artefact.manifest), "card": artefact.card}))


@api.get("/healthz")
def healthy() -> Response:
    """Answers as long as the process lives."""
    return _json('{"status": "ok"}')


@api.get("/readyz")
def ready() -> Response:
    """Answers 503 until pages can be parsed."""
    if not desk.here().parsers.ready():
        raise Refused(problems.BUSY, "the parsers of pages are still starting")
    return _json('{"status": "ready"}')


@api.get("/openapi.json")
def described() -> Response:
    """The description of this interface (OpenAPI 3.1)."""
    return _json(json.dumps(openapi.described()))


@page.get("/")
def front() -> Response:
    """The local page."""
    return page.send_static_file("index.html")


def _json(answer: str) -> Response:
    return current_app.response_class(answer, mimetype="application/json")


def add(app: Flask) -> None:
    """Lays the addresses out; that of scoring is here to be known, for it is answered ahead of all others."""
    app.add_url_rule(scoring.PATH, "score", methods=["POST"])
    app.register_blueprint(api)
    app.register_blueprint(page)
