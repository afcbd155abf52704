"""What one service holds is reached from its application and from the request it answers."""

import pytest
from flask import Flask

from model.errors import TooSlow
from server import desk
from server.settings import Settings


def test_a_request_finds_the_desk_of_its_own_application(service: Flask) -> None:
    with service.app_context():
        assert desk.here() is desk.of(service)


def test_the_scorer_reads_pages_by_the_killable_parsers_and_texts_without_them() -> None:
    hasty = desk.opened(Settings(parsers=1, parse_seconds=0.001))
    try:
        with pytest.raises(TooSlow):
            hasty.scorer.score(html="<article>" + "<p>A calm word on the pier.</p>" * 10_000)
        assert hasty.scorer.score(text="A calm word. " * 80).article.text
    finally:
        hasty.parsers.close()


def test_outside_a_request_there_is_no_desk() -> None:
    with pytest.raises(RuntimeError, match="context"):
        desk.here()
