"""The seed corpus examined: its annotation in PolNeAR's form, and a figure for each thing that it marks."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, get_args

import pytest

from model import artefact
from model.types import Kind
from training.corpora import Row
from training.measure import seeds
from training.teach import polnear


def test_a_kind_survives_the_way_through_the_form(seed_rows: list[Row]) -> None:
    kinds = set()
    for row in seed_rows:
        for told, stated in zip(row["attributions"], seeds.stated(row)["attributions"], strict=True):
            assert polnear.kind(stated["sourcing"]) == told["kind"]
            kinds.add(told["kind"])
    assert kinds == set(get_args(Kind))


def test_what_has_no_source_has_no_part_of_one() -> None:
    told = {"source": None, "cue": [0, 9], "content": [[10, 20]], "kind": "none"}
    (stated,) = seeds.stated({"id": "a", "text": "It is said …", "attributions": [told]})["attributions"]
    assert stated["source"] is None
    assert stated["source_parts"] == []
    assert stated["cue_parts"] == [[0, 9]]


def test_everything_annotated_has_its_figure(seed_rows: list[Row], write: Callable[[Iterable[Any], str], Path]) -> None:
    rows = seed_rows[:16]
    found = seeds.figures(write(rows, "few.jsonl"), artefact.load().taught, 3)
    made = {(figure.signal, figure.measure): figure for figure in found}
    sources = sum(bool(told["source"]) for row in rows for told in row["attributions"])
    assert {signal for signal, _ in made} == {
        "attribution",
        "anonymous_sourcing",
        "loaded_language",
        "hedging",
        "headline",
    }
    assert made["attribution", "source, overlap, F1"].rows == sources
    assert made["attribution", "source, overlap, F1"].value > 0.5
    assert made["hedging", "hedging words F1"].value > 0.5
    assert made["headline", "its own headline over a body, AUC"].value > 0.9
    assert all(0 <= figure.low <= figure.high <= 1 for figure in found)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="cannot be read") as refused:
        seeds.figures(tmp_path / "none.jsonl", {}, 3)
    assert "none.jsonl" in str(refused.value)
