"""Every error is a problem document, and the list of them in the documents is whole."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import Client

from model.errors import NothingToRead, TooLarge, TooSlow
from server import faults, problems
from server.child import PageBroke
from server.problems import Refused

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

DOCUMENT = Path(__file__).parents[2] / "docs" / "http-api.md"
OWN = "http://127.0.0.1:8377"


@pytest.mark.parametrize(
    ("method", "path", "status", "slug"),
    [
        ("GET", "/nowhere", 404, "not-found"),
        ("GET", "/page/../app.py", 404, "not-found"),
        ("GET", "/page/%2e%2e/app.py", 404, "not-found"),
        ("POST", "/nowhere", 404, "not-found"),
        ("GET", "/v1/score", 405, "method-not-allowed"),
        ("OPTIONS", "/v1/score", 405, "method-not-allowed"),
        ("DELETE", "/healthz", 405, "method-not-allowed"),
        ("POST", "/", 405, "method-not-allowed"),
    ],
)
def test_a_wrong_address_or_method_is_a_problem(
    client: FlaskClient, method: str, path: str, status: int, slug: str
) -> None:
    answer = client.open(path, method=method, base_url=OWN)
    assert answer.mimetype == "application/problem+json"
    assert (answer.status_code, answer.get_json()["type"]) == (status, problems.URN + slug)
    assert answer.get_json()["status"] == status


def test_a_wrong_method_names_the_right_ones(client: FlaskClient) -> None:
    assert client.get("/v1/score", base_url=OWN).headers["Allow"] == "POST"


@pytest.mark.parametrize(
    ("error", "status", "slug"),
    [
        (TooLarge("characters", 9, 5), 413, "too-large"),
        (TooSlow(2.0), 422, "too-slow"),
        (NothingToRead(), 400, "nothing-to-read"),
        (PageBroke("MemoryError"), 422, "unparseable"),
        (Refused(problems.BUSY, "wait"), 503, "busy"),
        (ZeroDivisionError("a secret of the inside"), 500, "internal"),
    ],
)
def test_every_way_of_going_wrong_has_its_own_problem(error: Exception, status: int, slug: str) -> None:
    answer = broken(error).test_client().get("/")
    assert (answer.status_code, answer.mimetype) == (status, "application/problem+json")
    assert answer.get_json()["type"] == problems.URN + slug
    assert "secret" not in answer.text
    assert "Traceback" not in answer.text


def test_what_goes_wrong_ahead_of_the_framework_is_told_alike() -> None:
    ahead = faults.told(broken(Refused(problems.BUSY, "wait")).wsgi_app)
    behind = faults.told(raising(Refused(problems.BUSY, "wait")))
    one, other = (Client(application).get("/") for application in (ahead, behind))
    assert (one.status_code, one.data, one.headers) == (other.status_code, other.data, other.headers)
    assert other.headers["Retry-After"] == "2"


def raising(error: Exception) -> "WSGIApplication":
    def application(environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        raise error

    return application


def broken(error: Exception) -> Flask:
    app = Flask(__name__)
    faults.tell(app)

    @app.get("/")
    def view() -> str:
        raise error

    return app


def test_slugs_are_stable_words_and_each_stands_for_one_problem() -> None:
    slugs = [problem.slug for problem in problems.PROBLEMS]
    assert len(set(slugs)) == len(slugs)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", slug) for slug in slugs)


def test_every_problem_is_in_the_list() -> None:
    named = {value for value in vars(problems).values() if isinstance(value, problems.Problem)}
    assert named == set(problems.PROBLEMS)


def test_the_document_lists_every_problem_with_its_status_and_title_and_no_other() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \| (\d+) \| (.+?) \|", DOCUMENT.read_text("utf-8"), re.MULTILINE)
    assert rows == [(problem.slug, str(int(problem.status)), problem.title) for problem in problems.PROBLEMS]
