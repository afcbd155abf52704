"""The whole way from a page or a text to a report: exact, the same every time, the same from every thread."""

import json
import math
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.special import logit

from model import classifier, explain, extract, features
from model.errors import ArtefactMissing, NothingToRead, TooLarge
from model.scorer import Scorer
from model.signals import SIGNALS
from model.types import Article, Report
from server import schema

Seeds = list[Mapping[str, Any]]

SENTENCES = (
    "The harbour board voted on Tuesday to rebuild the pier, its clerk Ines Marrow said.",
    "“It costs me an hour a day,” said Tomas Reyl, who runs the ferry.",
    "According to minutes of the meeting, three members asked for a second estimate.",
    "It is believed that the shameless deal was reportedly struck in secret!",
    "A person familiar with the matter, who was not allowed to speak in public, said it was off.",
    "You won’t BELIEVE what these so-called experts are telling you now 😱.",
    "The work will cost 3.5 million crowns and take until the autumn.",
    "The county will decide in May.\n\n",
)
ARTICLES = st.lists(st.sampled_from(SENTENCES) | st.text(st.characters(), max_size=15), min_size=12, max_size=40)


def timeless(report: Report) -> str:
    """Everything a report says but the time it took; as text, because an unknown measure is equal to nothing."""
    return repr(replace(report, elapsed_ms=0.0))


def as_json(report: Report) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(schema.report(report, text=True)))
    return found


def hold_the_sum(report: Report) -> None:
    """The probability is exactly what base and effects add up to, in the report and in its JSON."""
    told = as_json(report)
    if report.verdict is None:
        assert report.reason
        assert [told["probability"], told["base"], *(signal["effect"] for signal in told["signals"])] == [None] * (
            2 + len(SIGNALS)
        )
        return
    summed = report.verdict.base + sum(weighed.effect for weighed in report.signals)
    assert summed == pytest.approx(float(logit(report.verdict.probability)), abs=1e-9)
    from_json = told["base"] + sum(signal["effect"] for signal in told["signals"])
    assert from_json == pytest.approx(math.log(told["probability"] / (1 - told["probability"])), abs=1e-9)


def test_base_and_effects_are_the_log_odds_of_every_seed_article(scorer: Scorer, seeds: Seeds) -> None:
    reports = [scorer.score(text=seed["text"], title=seed["title"]) for seed in seeds]
    for report in reports:
        hold_the_sum(report)
    assert sum(report.status == "scored" for report in reports) > len(seeds) / 2


@given(st.tuples(ARTICLES, st.none() | st.sampled_from(SENTENCES)))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_base_and_effects_are_the_log_odds_of_any_article(scorer: Scorer, piece: tuple[list[str], str | None]) -> None:
    parts, title = piece
    hold_the_sum(scorer.score(text=" ".join(parts), title=title))


@given(ARTICLES)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_text_of_a_report_is_the_text_that_was_given(scorer: Scorer, parts: list[str]) -> None:
    text = " ".join(parts)
    report = scorer.score(text=text)
    assert report.article.text == text
    assert as_json(report)["article"]["text"] == text
    for signal in as_json(report)["signals"]:
        assert all(text[hit["start"] : hit["end"]] == hit["quote"] != "" for hit in signal["hits"])


def test_the_sum_also_holds_where_nothing_is_shown_because_it_abstains(scorer: Scorer) -> None:
    read = features.read(scorer.score(text="Too short.").document, scorer.artefact.taught)
    effects = explain.effects(scorer.artefact.classifier, read)
    base = classifier.base(scorer.artefact.classifier)
    verdict = classifier.verdict(scorer.artefact.classifier, base + sum(effects.values()))
    assert base + sum(effects.values()) == pytest.approx(float(logit(verdict.probability)), abs=1e-9)


def test_the_same_article_gets_the_same_report(scorer: Scorer, seeds: Seeds) -> None:
    for seed in seeds[:5]:
        first, again = (scorer.score(text=seed["text"], title=seed["title"]) for _ in range(2))
        assert timeless(first) == timeless(again)


def test_an_article_that_has_been_read_gets_the_report_of_its_text(scorer: Scorer, seeds: Seeds) -> None:
    text, began = seeds[0]["text"], time.perf_counter()
    report = scorer.report(extract.plain(text), began - 5.0)
    assert timeless(report) == timeless(scorer.score(text=text))
    assert report.elapsed_ms > 5000


def test_a_scorer_loaded_anew_gives_the_same_report(scorer: Scorer, seeds: Seeds) -> None:
    text = seeds[0]["text"]
    assert timeless(Scorer.load().score(text=text)) == timeless(scorer.score(text=text))


def test_eight_threads_get_the_answers_of_one(scorer: Scorer, seeds: Seeds) -> None:
    texts = [seed["text"] for seed in seeds[:12]]
    alone = [timeless(scorer.score(text=text)) for text in texts]
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(lambda text: timeless(scorer.score(text=text)), texts * 4))
    assert together == alone * 4


def test_what_was_scored_before_does_not_matter(scorer: Scorer, seeds: Seeds) -> None:
    text = seeds[3]["text"]
    first = timeless(scorer.score(text=text))
    for other in seeds[4:8]:
        scorer.score(text=other["text"], title=other["title"])
    assert timeless(scorer.score(text=text)) == first


def test_every_signal_speaks_in_every_report(scorer: Scorer, seeds: Seeds) -> None:
    for text in ("A.", seeds[0]["text"]):
        assert [weighed.name for weighed in scorer.score(text=text).signals] == [signal.NAME for signal in SIGNALS]


def test_a_headline_alone_is_too_short_and_its_signal_is_given(scorer: Scorer) -> None:
    title = "You won’t believe these 10 secrets of the pier"
    report = scorer.score(text="", title=title)
    assert timeless(scorer.score(title=title)) == timeless(report)
    assert (report.status, report.reason) == ("abstained", "too_short")
    value = next(weighed.finding.value for weighed in report.signals if weighed.name == "headline")
    assert 0 <= value <= 1


def test_a_single_sentence_is_too_short_and_has_its_sentence_signals(scorer: Scorer) -> None:
    report = scorer.score(text="It is believed that the shameless deal was reportedly struck in secret.")
    assert (report.status, report.reason) == ("abstained", "too_short")
    assert any(weighed.finding.sentences for weighed in report.signals)


def test_a_german_article_is_not_scored(scorer: Scorer) -> None:
    text = "Der Hafenausschuss stimmte am Dienstag dafür, die vom Sturm zerstörte Mole wieder aufzubauen. " * 15
    assert scorer.score(text=text).reason == "unsupported_language"


def test_twenty_thousand_words_are_scored(scorer: Scorer, seeds: Seeds) -> None:
    text = "\n\n".join(seed["text"] for seed in seeds)
    assert len(text.split()) > 20_000
    report = scorer.score(text=text)
    assert report.article.text == text
    hold_the_sum(report)


def test_a_page_is_read_by_the_way_that_was_given(scorer: Scorer, seeds: Seeds) -> None:
    asked = []

    def extract(html: str, url: str | None, title: str | None) -> Article:
        asked.append((html, url, title))
        return Article(seeds[0]["text"], title, url=url, language="en")

    report = Scorer(scorer.artefact, extract).score(html="<p>", url="https://t.example/a", title="Pier")
    assert asked == [("<p>", "https://t.example/a", "Pier")]
    assert (report.article.url, report.article.title) == ("https://t.example/a", "Pier")


def test_a_page_and_its_text_are_reported_alike(scorer: Scorer, seeds: Seeds) -> None:
    seed = next(seed for seed in seeds if seed["genre"] == "news")
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in seed["text"].split("\n\n"))
    head = f"<!doctype html><html><head><title>{seed['title']}</title></head>"
    report = scorer.score(html=f"{head}<body><article>{paragraphs}</article></body></html>")
    hold_the_sum(report)
    assert report.status == "scored"
    assert seed["text"].split("\n\n")[0] in report.article.text


def test_given_both_the_text_is_read(scorer: Scorer) -> None:
    assert scorer.score(html="<p>other</p>", text="This one.").article.text == "This one."


@pytest.mark.parametrize("given_input", [{}, {"text": ""}, {"text": " ", "title": ""}, {"html": ""}, {"title": ""}])
def test_nothing_to_read_is_an_error(scorer: Scorer, given_input: dict[str, str]) -> None:
    with pytest.raises(NothingToRead):
        scorer.score(**given_input)


@pytest.mark.parametrize("what", ["text", "html"])
def test_more_than_any_article_is_an_error(scorer: Scorer, what: str) -> None:
    with pytest.raises(TooLarge):
        scorer.score(**{what: "x" * 2_000_001})


@pytest.mark.parametrize("url", ["http://[::1", "no address", "javascript:alert(1)", "\ud800"])
def test_a_broken_address_is_no_obstacle(scorer: Scorer, seeds: Seeds, url: str) -> None:
    assert scorer.score(text=seeds[0]["text"], url=url).status == "scored"


def test_a_missing_artefact_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ArtefactMissing):
        Scorer.load(tmp_path)


def test_a_report_names_the_artefact_it_comes_from(scorer: Scorer) -> None:
    report = scorer.score(text="A.")
    assert (report.version, report.sha256) == (scorer.artefact.version, scorer.artefact.sha256)
    assert report.elapsed_ms > 0
