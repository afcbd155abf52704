"""The addresses, asked as a program would ask them, with the real scorer behind."""

import json
from typing import Any

import jsonschema
import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st
from werkzeug.test import TestResponse

from server import openapi

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


def test_the_model_tells_its_manifest_and_its_card(client: FlaskClient) -> None:
    answer = client.get("/v1/model", base_url=OWN).get_json()
    assert answer["manifest"]["version"]
    assert answer["card"].startswith("#")


@pytest.mark.parametrize(("path", "status"), [("/healthz", "ok"), ("/readyz", "ready")])
def test_health_and_readiness_are_told(client: FlaskClient, path: str, status: str) -> None:
    assert client.get(path, base_url=OWN).get_json() == {"status": status}


def test_the_local_page_and_its_files_are_served_without_a_word_in_line(client: FlaskClient) -> None:
    with client.get("/", base_url=OWN) as front:
        assert front.mimetype == "text/html"
        page = front.get_data(as_text=True)
    for address in ("/page/style.css", "/page/report.css", "/page/main.js", "/page/icon.svg"):
        assert address in page
        with client.get(address, base_url=OWN) as file:
            assert file.status_code == 200
    assert "style=" not in page
    assert "<script>" not in page
