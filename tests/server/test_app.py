"""The factory joins settings, guard, faults and views, and shares nothing between two applications."""

from flask import Flask

from server import app, desk
from server.settings import Settings


def test_settings_given_are_the_settings_used(service: Flask) -> None:
    assert desk.of(service).settings == Settings(parsers=1)


def test_two_applications_share_nothing(service: Flask) -> None:
    other = app.create_app(Settings(parsers=1, hosts=("desk.example",)))
    try:
        assert desk.of(other).parsers is not desk.of(service).parsers
        assert other.test_client().get("/healthz", headers={"Host": "desk.example"}).status_code == 200
        assert service.test_client().get("/healthz", headers={"Host": "desk.example"}).status_code == 403
    finally:
        desk.of(other).parsers.close()


def test_every_answer_is_guarded_and_sealed_and_every_fault_a_problem(service: Flask) -> None:
    answer = service.test_client().get("/no/such/place")
    assert answer.mimetype == "application/problem+json"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
