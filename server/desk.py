"""What one running service holds: its settings, its scorer and its parsers."""

import gc
from dataclasses import dataclass

from flask import Flask, current_app

from model.scorer import Scorer
from server import memory
from server.parsing import Parsers
from server.settings import Settings

KEY = "copydesk"
_TITLE = "Pier to be rebuilt"
_WARMING = "The harbour board met on Tuesday. “We will reportedly rebuild the pier,” said its clerk, Ines Marrow. " * 9
"""An article of our own, scored once before the first of a reader's: word lists load when first asked."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The parts that the views reach; made once by the factory."""

    settings: Settings
    scorer: Scorer
    parsers: Parsers


def opened(settings: Settings) -> Desk:
    """Starts the parsers first, so that they warm up while the artefact loads; then both are warm."""
    parsers = Parsers(settings.parsers, settings.parse_seconds, settings.parse_bytes)
    parsers.start()
    scorer = Scorer.load(settings.artefact, extract=parsers)
    scorer.score(text=_WARMING, title=_TITLE)
    memory.trim()
    gc.freeze()  # what was loaded stays; going through it again with each collection would cost every request
    return Desk(settings, scorer, parsers)


def of(app: Flask) -> Desk:
    """The desk of one application."""
    found = app.extensions[KEY]
    assert isinstance(found, Desk)
    return found


def here() -> Desk:
    """The desk of the application that answers the current request."""
    return of(current_app)
