"""Persuasion on made-up dev lines: which lines persuade, and which technique an annotated span is."""

from pathlib import Path

import pytest

from model.types import Hit, Span, Taught
from training import corpora
from training.figures import Figure
from training.measure import persuasion


@pytest.fixture(scope="module")
def made(annotated: Path, taught: Taught) -> dict[str, Figure]:
    return {figure.measure: figure for figure in persuasion.figures(annotated, taught, 3)}


def test_lines_are_examined_in_two_ways_and_spans_in_three(made: dict[str, Figure]) -> None:
    assert list(made) == [
        "PTC line, any technique F1",
        "PTC line, any technique AP",
        "PTC line in its article, any technique F1",
        "PTC line in its article, any technique AP",
        "technique of a gold span, its place known, micro-F1",
        "technique of a gold span, given in its line, micro-F1",
        "technique of a gold span, given alone, micro-F1",
    ]
    assert all(0 <= figure.low <= figure.value <= figure.high < 1 + 1e-9 for figure in made.values())


def test_every_dev_line_and_every_span_in_one_is_counted(annotated: Path, made: dict[str, Figure]) -> None:
    rows = corpora.spans(annotated, "ptc_sentences", "dev")
    assert made["PTC line, any technique F1"].rows == len(rows)
    assert made["technique of a gold span, given alone, micro-F1"].rows == sum(len(row["spans"]) for row in rows)


def test_doubt_is_told_from_loaded_words_where_the_place_is_known(made: dict[str, Figure]) -> None:
    assert made["technique of a gold span, its place known, micro-F1"].value > 0.9
    assert made["PTC line, any technique AP"].value > 0.9


def test_a_gold_span_goes_to_the_hit_that_covers_it_best() -> None:
    wide, close = (Hit(Span(*place), "", technique=name) for *place, name in ((0, 40, "Doubt"), (8, 22, "Slogans")))
    assert persuasion._nearest([wide, close], Span(10, 20)) == "Slogans"
    assert persuasion._nearest([wide, close], Span(0, 30)) == "Doubt"
    assert persuasion._nearest([close], Span(22, 30)) == ""
    assert persuasion._nearest([], Span(0, 3)) == ""
