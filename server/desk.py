"""What one running service holds: its settings, its scorer and its parsers."""

from dataclasses import dataclass

from flask import Flask, current_app

from model.scorer import Scorer
from server.parsing import Parsers
from server.settings import Settings

KEY = "copydesk"


@dataclass(frozen=True, slots=True)
class Desk:
    """The parts that the views reach; made once by the factory."""

    settings: Settings
    scorer: Scorer
    parsers: Parsers


def opened(settings: Settings) -> Desk:
    """Starts the parsers first, so that they warm up while the artefact loads."""
    parsers = Parsers(settings.parsers, settings.parse_seconds, settings.parse_bytes)
    parsers.start()
    return Desk(settings, Scorer.load(settings.artefact, extract=parsers), parsers)


def of(app: Flask) -> Desk:
    """The desk of one application."""
    found = app.extensions[KEY]
    assert isinstance(found, Desk)
    return found


def here() -> Desk:
    """The desk of the application that answers the current request."""
    return of(current_app)
