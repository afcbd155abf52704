"""The description of the interface is the interface."""

import re
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from server import openapi, settings

DOCUMENT = Path(__file__).parents[2] / "docs" / "http-api.md"


def routes(service: Flask) -> set[tuple[str, str]]:
    return {
        (re.sub(r"<(?:path:)?(\w+)>", r"{\1}", rule.rule), method.lower())
        for rule in service.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD"}
    }


def test_it_describes_every_address_and_no_other(service: Flask) -> None:
    paths = openapi.described()["paths"]
    assert {(path, method) for path, methods in paths.items() for method in methods} == routes(service)


def test_it_is_served_with_the_version_that_is_installed(client: FlaskClient) -> None:
    answer = client.get("/openapi.json", base_url="http://127.0.0.1:8377").get_json()
    assert answer["openapi"] == "3.1.0"
    assert re.fullmatch(r"\d{4}\.\d+\.\d+", answer["info"]["version"])


def test_every_answer_may_also_be_a_problem() -> None:
    for methods in openapi.described()["paths"].values():
        for described in methods.values():
            assert described["responses"]["default"] == {"$ref": "#/components/responses/Problem"}


def test_every_reference_leads_somewhere() -> None:
    written = openapi.described()
    for reference in re.findall(r"'\$ref': '#/components/(\w+)/(\w+)'", str(written)):
        assert reference[1] in written["components"][reference[0]]


@pytest.mark.parametrize("path", [path for path in openapi.described()["paths"] if "{" not in path])
def test_the_document_lists_every_address(path: str) -> None:
    assert f"`{path}`" in DOCUMENT.read_text("utf-8")


def test_the_document_lists_every_variable_that_is_read() -> None:
    read = set(re.findall(r"COPYDESK_[A-Z]+", Path(str(settings.__file__)).read_text("utf-8")))
    assert read == set(re.findall(r"COPYDESK_[A-Z]+", DOCUMENT.read_text("utf-8")))
