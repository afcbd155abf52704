"""Articles scored over HTTP, asked as a program would ask, with the real scorer behind; ahead of the framework."""

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st
from werkzeug.test import TestResponse

from server import guard, openapi, scoring

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

OWN = "http://127.0.0.1:8377"
STORY = (
    "The harbour board of Selby Quay voted on Tuesday to rebuild the north pier, which has been closed since March.\n\n"
    "“The piles are sound but the deck is not,” said Ruth Amadi, the board’s engineer. "
    "An inspection report published by the county puts the cost at 4.2 million.\n\n"
) * 6


def ask(client: FlaskClient, body: Any, query: str = "") -> TestResponse:
    return client.post(f"/v1/score{query}", base_url=OWN, json=body)


def valid(answer: Any, name: str) -> None:
    schema = {"$ref": f"#/components/schemas/{name}", "components": openapi.described()["components"]}
    jsonschema.Draft202012Validator(schema).validate(answer)


def test_a_text_is_answered_with_a_report_as_described(client: FlaskClient) -> None:
    answer = ask(client, {"id": 12, "text": STORY, "title": "Pier to be rebuilt", "url": "https://selby.example/pier"})
    assert answer.status_code == 200
    valid(answer.get_json(), "Report")
    assert answer.get_json()["id"] == 12
    assert "text" not in answer.get_json()["article"]


def test_the_text_comes_back_when_it_is_asked_for_and_every_quote_stands_in_it(client: FlaskClient) -> None:
    answer = ask(client, {"text": STORY}, "?include=text").get_json()
    text = answer["article"]["text"]
    hits = [hit for signal in answer["signals"] for hit in signal["hits"]]
    assert hits
    assert all(text[hit["start"] : hit["end"]] == hit["quote"] for hit in hits)


def test_a_page_is_read_with_its_headline(client: FlaskClient) -> None:
    paragraphs = "".join(f"<p>{part}</p>" for part in STORY.split("\n\n"))
    html = f"<html><head><title>Pier to be rebuilt</title></head><body><article>{paragraphs}</article></body></html>"
    answer = ask(client, {"html": html}).get_json()
    valid(answer, "Report")
    assert answer["article"]["title"] == "Pier to be rebuilt"
    assert answer["article"]["words"] > 100


def test_a_headline_alone_is_abstained_with_its_signal(client: FlaskClient) -> None:
    answer = ask(client, {"title": "You will not believe what this pier did next", "text": ""}).get_json()
    valid(answer, "Report")
    assert (answer["status"], answer["reason"], answer["score"]) == ("abstained", "too_short", None)
    assert "headline" in [signal["name"] for signal in answer["signals"]]


@pytest.mark.parametrize("body", [[], 3, {}, {"text": 3}, {"text": ""}, {"text": "a", "html": "b"}])
def test_whatever_is_not_an_article_is_a_problem_as_described(client: FlaskClient, body: Any) -> None:
    answer = ask(client, body)
    assert (answer.status_code, answer.mimetype) == (400, "application/problem+json")
    valid(answer.get_json(), "Problem")


def test_a_page_over_the_caps_is_too_large(client: FlaskClient) -> None:
    answer = ask(client, {"html": "<p>" + "<br>" * 100_000})
    assert (answer.status_code, answer.get_json()["type"]) == (413, "urn:copydesk:problem:too-large")


@effort(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: json.dumps({"text": text}).encode()))
def test_no_body_brings_the_service_down(client: FlaskClient, body: bytes) -> None:
    answer = client.post("/v1/score", base_url=OWN, data=body, content_type="application/json")
    assert answer.status_code in (200, 400)


@pytest.mark.parametrize("query", ["?include=text", "?include=hits&include=text", "?a=%C3%28&include=text"])
def test_the_text_may_be_asked_for_among_other_things(client: FlaskClient, query: str) -> None:
    assert ask(client, {"text": "Rain fell."}, query).get_json()["article"]["text"] == "Rain fell."


@pytest.mark.parametrize("query", ["", "?include", "?include=texts", "?text=include", "?include=%FF", "?&&="])
def test_the_text_stays_out_where_it_is_not_asked_for(client: FlaskClient, query: str) -> None:
    assert "text" not in ask(client, {"text": "Rain fell."}, query).get_json()["article"]


def test_an_answer_has_the_headers_of_every_answer(client: FlaskClient) -> None:
    answer = ask(client, {"text": "Rain fell."})
    assert answer.mimetype == "application/json"
    assert answer.content_length == len(answer.data)
    assert {name: answer.headers[name] for name in guard.HEADERS} == guard.HEADERS


def test_a_fault_in_scoring_is_a_problem_that_tells_nothing_of_the_inside(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> str:
        raise ZeroDivisionError("a secret of the inside")

    monkeypatch.setattr(scoring, "scored", broken)
    answer = ask(client, {"text": "Rain fell."})
    assert (answer.status_code, answer.get_json()["type"]) == (500, "urn:copydesk:problem:internal")
    assert "secret" not in answer.text


@pytest.mark.parametrize(("method", "path"), [("GET", "/v1/score"), ("POST", "/v1/score/"), ("POST", "/v1/scores")])
def test_what_is_no_request_for_a_score_is_the_framework_s(method: str, path: str) -> None:
    def framework(environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        return [environ["PATH_INFO"].encode()]

    asked: Any = scoring.ahead(framework, opened=None)  # type: ignore[arg-type]
    assert asked({"REQUEST_METHOD": method, "PATH_INFO": path}, None) == [path.encode()]
