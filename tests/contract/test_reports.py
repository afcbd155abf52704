"""Golden reports: the JSON that the extension, the local page and other people's scripts read."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from model.scorer import Scorer
from server import openapi, schema
from server.command import answers
from server.command.inputs import Piece

HERE = Path(__file__).parent
REASONS = (
    ("consent", "not_an_article"),
    ("german", "unsupported_language"),
    ("live_blog", "live_blog"),
    ("news", None),
    ("opinion", "opinion"),
    ("paywall", "paywalled"),
    ("section", "not_an_article"),
)
Golden = Callable[[Path, dict[str, Any]], None]


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    return Scorer.load()


def answer(scorer: Scorer, name: str) -> dict[str, Any]:
    html = (HERE / "pages" / name / "page.html").read_text("utf-8")
    return normal(schema.report(scorer.score(html=html), name, text=True))


def normal(report: dict[str, Any]) -> dict[str, Any]:
    """Without what differs from run to run and from one training to the next."""
    return report | {"model": {"version": "2026.11.1", "sha256": "0" * 64}, "elapsed_ms": 20.0}


def valid(report: dict[str, Any], name: str) -> None:
    described = {"$ref": f"#/components/schemas/{name}", "components": openapi.described()["components"]}
    jsonschema.Draft202012Validator(described).validate(report)


def test_a_page_of_news_is_scored(scorer: Scorer, golden: Golden) -> None:
    report = answer(scorer, "news")
    valid(report, "Report")
    assert report["status"] == "scored"
    golden(HERE / "reports" / "scored.json", report)


def test_a_live_blog_is_abstained(scorer: Scorer, golden: Golden) -> None:
    report = answer(scorer, "live_blog")
    valid(report, "Report")
    golden(HERE / "reports" / "abstained.json", report)


def test_a_row_that_holds_a_number_is_an_error(scorer: Scorer, golden: Golden) -> None:
    piece = Piece("rows.jsonl", 12, "row", b'{"id": "a12", "text": 4}')
    report = answers.answer(scorer, piece)
    valid(report, "Rejected")
    golden(HERE / "reports" / "error.json", report)


@pytest.mark.parametrize(("name", "reason"), REASONS)
def test_what_is_no_finished_report_of_news_is_not_weighed_and_says_why(
    scorer: Scorer, name: str, reason: str | None
) -> None:
    report = answer(scorer, name)
    valid(report, "Report")
    assert report["reason"] == reason


@pytest.mark.parametrize("path", sorted((HERE / "reports").glob("*.json")), ids=lambda path: path.stem)
def test_every_golden_report_is_as_described(path: Path) -> None:
    report = json.loads(path.read_text("utf-8"))
    valid(report, "Rejected" if report["status"] == "error" else "Report")


def test_quotes_of_a_golden_report_stand_where_they_say() -> None:
    report = json.loads((HERE / "reports" / "scored.json").read_text("utf-8"))
    text = report["article"]["text"]
    hits = [hit for signal in report["signals"] for hit in signal["hits"]]
    assert hits
    assert report["ledger"]
    for row in report["ledger"]:
        assert row["who"] is None or text[row["who"]["start"] : row["who"]["end"]] == row["who"]["text"]
    for hit in hits:
        assert text[hit["start"] : hit["end"]] == hit["quote"]
        assert text[: hit["start"]].endswith(hit["prefix"])
        assert text[hit["end"] :].startswith(hit["suffix"])
