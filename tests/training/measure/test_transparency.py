"""The hand-read pages: the list is whole, and the figures over it hold where the pages are."""

from pathlib import Path

import pytest

from training.measure import transparency

SPANS = Path(__file__).resolve().parents[4] / "shared" / "corpora" / "spans"


def test_every_row_names_a_page_once_and_has_a_date_and_an_outlet() -> None:
    rows = transparency.annotated()
    assert len({row["page"] for row in rows}) == len(rows) >= 60
    assert all(row["published"] and row["outlet"] for row in rows)


def test_pages_that_no_rule_was_written_on_are_kept_apart() -> None:
    assert sum(not row["seen"] for row in transparency.annotated()) >= 80


def test_without_the_pages_there_is_no_figure(tmp_path: Path) -> None:
    assert transparency.figures(tmp_path / "spans", {}, 1) == []


def test_most_pages_are_read_as_they_are() -> None:
    if not (SPANS.parent / "pages").exists():
        pytest.skip("needs ../shared/corpora/pages, which is not here")
    byline, published, outlet = transparency.figures(SPANS, {}, 1)
    assert byline.value >= max(0.85, byline.baseline_value)
    assert published.value >= 0.9
    assert outlet.value >= 0.9
