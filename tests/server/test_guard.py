"""Who is answered: programs, extensions and the service's own page, by its own name only."""

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from server import guard

OWN = "http://127.0.0.1:8377"


def asked(client: FlaskClient, **headers: str) -> TestResponse:
    return client.get("/healthz", base_url=OWN, headers=headers)


@pytest.mark.parametrize("host", ["127.0.0.1:8377", "localhost:8377", "[::1]:8377", "LOCALHOST:8377"])
def test_the_loopback_names_with_the_service_s_own_port_are_answered(client: FlaskClient, host: str) -> None:
    assert asked(client, Host=host).status_code == 200


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:8377", "127.0.0.1:9999", "localhost.evil.example:8377", "", "127.0.0.1@x:8377"],
)
def test_any_other_name_is_refused_so_that_no_page_can_rebind_its_own_to_us(client: FlaskClient, host: str) -> None:
    answer = asked(client, Host=host)
    assert (answer.status_code, answer.get_json()["type"]) == (403, "urn:copydesk:problem:forbidden-host")


@pytest.mark.parametrize(
    "origin",
    ["https://news.example", "http://localhost:3000", "http://127.0.0.1:9999", "null", "", "file://", "HTTPS://A"],
)
def test_web_pages_are_refused(client: FlaskClient, origin: str) -> None:
    answer = asked(client, Origin=origin)
    assert (answer.status_code, answer.get_json()["type"]) == (403, "urn:copydesk:problem:forbidden-origin")


@pytest.mark.parametrize("origin", ["chrome-extension://abcdefgh", "moz-extension://0d9c-11", OWN])
def test_extensions_and_the_own_page_are_answered(client: FlaskClient, origin: str) -> None:
    assert asked(client, Origin=origin).status_code == 200


def test_no_answer_lets_another_page_read_it(client: FlaskClient) -> None:
    for path in ("/healthz", "/", "/nowhere"):
        with client.get(path, base_url=OWN, headers={"Origin": "moz-extension://a"}) as answer:
            headers = answer.headers
        assert not [name for name, _ in headers if name.lower().startswith("access-control-")]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Content-Security-Policy"].startswith("default-src 'self';")
        assert "unsafe" not in headers["Content-Security-Policy"]


def test_every_header_of_ours_stands_once_whatever_a_view_says(client: FlaskClient) -> None:
    for path in ("/healthz", "/page/main.js", "/nowhere"):
        with client.get(path, base_url=OWN) as answer:
            assert {name: answer.headers.getlist(name) for name in guard.HEADERS} == {
                name: [value] for name, value in guard.HEADERS.items()
            }


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
def test_only_json_is_taken(client: FlaskClient, kind: str) -> None:
    answer = client.post("/v1/score", base_url=OWN, data=b'{"text": "Rain."}', headers={"Content-Type": kind})
    assert (answer.status_code, answer.get_json()["type"]) == (415, "urn:copydesk:problem:unsupported-media-type")


@pytest.mark.parametrize("kind", ["application/json; charset=utf-8", "Application/JSON", "application/json;"])
def test_json_is_taken_however_its_kind_is_written(client: FlaskClient, kind: str) -> None:
    answer = client.post("/v1/score", base_url=OWN, data=b'{"text": "Rain."}', headers={"Content-Type": kind})
    assert answer.status_code == 200


@pytest.mark.parametrize("headers", [{"Host": "evil.example"}, {"Origin": "https://news.example"}])
def test_who_may_not_ask_gets_no_score_either(client: FlaskClient, headers: dict[str, str]) -> None:
    answer = client.post("/v1/score", base_url=OWN, json={"text": "Rain."}, headers=headers)
    assert answer.status_code == 403


@pytest.mark.parametrize("encoding", ["gzip", "br", "zstd", "deflate, gzip"])
def test_packed_bodies_are_not_unpacked(client: FlaskClient, encoding: str) -> None:
    headers = {"Content-Type": "application/json", "Content-Encoding": encoding}
    answer = client.post("/v1/score", base_url=OWN, data=b"\x1f\x8b", headers=headers)
    assert (answer.status_code, answer.get_json()["type"]) == (415, "urn:copydesk:problem:unsupported-media-type")


def test_a_body_over_the_cap_is_refused_before_it_is_read(client: FlaskClient) -> None:
    claimed = {"CONTENT_LENGTH": str(2**40)}
    answer = client.post("/v1/score", base_url=OWN, content_type="application/json", environ_overrides=claimed)
    assert (answer.status_code, answer.get_json()["type"]) == (413, "urn:copydesk:problem:too-large")
