"""The sample of the annotated corpora: the same units everywhere, and examinations run on it as on the whole."""

from pathlib import Path
from shutil import copytree

import pytest

from model.types import Taught
from training import corpora
from training.corpora import Row
from training.measure import hedging, sample, subjectivity

ROWS: list[Row] = [{"id": number, "article_id": f"a{number // 3}"} for number in range(300)]


@pytest.fixture(scope="module")
def whole(annotated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up shelf with what else a sample is drawn from: article corpora and one page."""
    home = copytree(annotated.parent, tmp_path_factory.mktemp("whole"), dirs_exist_ok=True)
    for name in {row["corpus"] for row in hedging.annotated()}:
        if not (home / "spans" / f"{name}.jsonl.gz").exists():
            asked = next(row["id"] for row in hedging.annotated() if row["corpus"] == name)
            sample.put(home / "articles" / f"{name}.jsonl.gz", [{"id": i, "text": "A pier."} for i in (asked, "other")])
    sample.put(home / "pages" / "pages.jsonl.gz", [{"id": "page", "html": "pages/one.html.gz"}])
    return home / "spans"


@pytest.fixture(scope="module")
def small(whole: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample.write(whole, tmp_path_factory.mktemp("sample"))


def test_whole_units_are_kept_in_their_order() -> None:
    kept = sample.drawn(ROWS, "article_id", 20)
    assert len(kept) == 60
    assert len({row["article_id"] for row in kept}) == 20
    assert [row["id"] for row in kept] == sorted(row["id"] for row in kept)


def test_the_same_units_whatever_the_order_of_the_rows_and_more_hold_fewer() -> None:
    few, many = sample.drawn(ROWS, "id", 30), sample.drawn(ROWS, "id", 60)
    assert sample.drawn(ROWS[::-1], "id", 30) == few[::-1]
    assert [row for row in few if row not in many] == []


def test_the_sides_stay_apart_and_what_teaches_baselines_is_the_smaller(whole: Path, small: Path) -> None:
    assert corpora.spans(small, "babe", "dev") == corpora.spans(whole, "babe", "dev")
    assert 0 < len(corpora.spans(small, "polnear", "train")) < len(corpora.spans(whole, "polnear", "train"))


def test_every_pair_has_its_body(small: Path) -> None:
    bodies = {row["id"] for row in corpora.spans(small, "fnc1_bodies")}
    assert bodies == {row["body_id"] for row in corpora.spans(small, "fnc1_pairs")}


def test_articles_with_annotated_hedges_are_there_and_on_no_side(small: Path) -> None:
    (row,) = corpora.spans(small, "recovery")
    assert row["split"] == "hedges"
    assert row["id"] in {each["id"] for each in hedging.annotated()}


def test_pages_are_found_from_anywhere(whole: Path, small: Path) -> None:
    (page,) = corpora.rows(small.parent / "pages" / "pages.jsonl.gz")
    assert small / page["html"] == (whole.parent / "pages" / "one.html.gz").resolve()


def test_our_figures_on_the_sample_are_those_on_the_same_rows_of_the_whole(
    whole: Path, small: Path, taught: Taught
) -> None:
    asked = (subjectivity.figures(spans, taught, 3)[0] for spans in (whole, small))
    one, other = ((figure.rows, figure.value, figure.low, figure.high) for figure in asked)
    assert one == other


def test_a_hash_tells_when_a_file_that_is_drawn_from_changes(whole: Path, tmp_path: Path) -> None:
    before = sample.hashes(whole)
    assert {"spans/polnear.jsonl.gz", "articles/recovery.jsonl.gz", "pages/pages.jsonl.gz"} <= set(before)
    other = copytree(whole.parent, tmp_path / "other") / "spans"
    assert sample.hashes(other) == before
    sample.put(other / "babe.jsonl.gz", [])
    assert {name for name, was in sample.hashes(other).items() if was != before[name]} == {"spans/babe.jsonl.gz"}
