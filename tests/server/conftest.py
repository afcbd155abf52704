"""A report written by hand, and the real service in one process."""

from collections.abc import Iterator

import pytest
from flask import Flask
from flask.testing import FlaskClient

from model.types import Article, Document, Entry, Finding, Form, Hit, Report, SentenceProbability, Source, Span, Weighed
from model.verdict import Change, Evidence, Verdict
from server import app, desk
from server.settings import Settings

TEXT = "Mayor Ana Brandt said the bridge 🌉 was safe.\n\nA shameless 'expert' disagreed, it is believed."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def ledger() -> tuple[Entry, ...]:
    brandt, content = span("Ana Brandt"), (span("the bridge 🌉 was safe"),)
    whole, cue, unsaid = span("Ana Brandt said the bridge 🌉 was safe"), span("said"), span("it is believed")
    said = Entry(whole, cue, Source(brandt, "named"), 0, 1, "indirect", content, only_support=True)
    believed = Entry(unsaid, unsaid, None, 1, 1, "indirect", (span("disagreed"),), only_support=False)
    return (said, believed)


@pytest.fixture
def report() -> Report:
    article = Article(TEXT, "Bridge safe, says mayor", "Ida Holm", "2026-03-01", "tidings.example", None, "en")
    quoted = Hit(
        span("Ana Brandt said the bridge 🌉 was safe"),
        "a named person",
        cue=span("said"),
        source=Source(span("Ana Brandt"), "named"),
        content=(span("the bridge 🌉 was safe"),),
    )
    unsaid = Hit(span("it is believed"), "nobody is named", weight=0.4, source=Source(None, "none"))
    loaded = Hit(span("shameless"), "a loaded word", weight=0.9)
    sentence = SentenceProbability(span("A shameless 'expert' disagreed, it is believed."), 0.91)
    carried = Evidence("loaded_language", loaded.span, -0.75)
    shouted = Finding(float("nan"), (), "One loaded word.", (loaded,), (sentence,))
    signals = (
        Weighed("attribution", Finding(0.5, (), "One of two statements has a name.", (unsaid, quoted)), 0.25),
        Weighed("loaded_language", shouted, -0.75, (carried,)),
        Weighed("headline", Finding(0.1, (), "The body carries it.", support=0.8), 0.0),
    )
    verdict = Verdict(0.3775406687981454, (0.22, 0.444), "thin", 0.0, (-0.4, 0.4))
    document = Document(article, (), ())
    changes = (Change("mixed", 0.1, (carried,), enough=True),)
    form, version = Form("news"), "2026.11.1"
    return Report(article, document, form, signals, verdict, None, version, "0" * 64, 17.456, ledger(), changes)


@pytest.fixture(scope="session")
def service() -> Iterator[Flask]:
    made = app.create_app(Settings(parsers=1))
    yield made
    desk.of(made).parsers.close()


@pytest.fixture
def client(service: Flask) -> FlaskClient:
    return service.test_client()
