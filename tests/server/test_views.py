"""The addresses, asked as a program would ask them, with the real scorer behind."""

import pytest
from flask.testing import FlaskClient

OWN = "http://127.0.0.1:8377"


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
