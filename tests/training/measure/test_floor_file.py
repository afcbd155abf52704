"""Floors: what falls under one is named, raising is free, and lowering happens only to what fell."""

from pathlib import Path

import pytest

from training.figures import Figure
from training.measure import floor_file
from training.measure.floor_file import Measured, Pinned

LESS = "grade, MSE (less is better)"
FILES = {"spans/tiny.jsonl.gz": "ab"}


def figure(value: float, measure: str = "sentence, F1", width: float = 0.08, rows: int = 1_000) -> Figure:
    return Figure("hedging", measure, rows, value, value - width / 2, value + width / 2, "none", 0.0)


def held(**floors: float) -> Pinned:
    names = {"f1": "sentence, F1", "mse": LESS}
    return Pinned(FILES, {"hedging": {names[name]: floor for name, floor in floors.items()}})


def told(*figures: Figure) -> Measured:
    return Measured(FILES, figures)


def test_a_floor_stands_half_a_standard_error_under_its_figure() -> None:
    assert floor_file.floor(figure(0.8)) == 0.79


def test_a_floor_lets_one_row_turn_over() -> None:
    assert floor_file.floor(figure(1.0, width=0.0, rows=50)) == 0.98


def test_what_is_better_when_less_has_a_ceiling() -> None:
    assert floor_file.floor(figure(0.03, LESS, width=0.016)) == 0.032


@pytest.mark.parametrize("value", [0.79, 0.8, 0.95])
def test_quiet_where_the_figure_keeps_its_floor(value: float) -> None:
    assert floor_file.missed("dev", held(f1=0.79), told(figure(value))) == []


def test_names_set_signal_measure_figure_and_floor() -> None:
    assert floor_file.missed("dev", held(f1=0.79), told(figure(0.7512))) == [
        "dev: hedging: sentence, F1 is 0.7512, its floor is 0.7900"
    ]


def test_names_what_rose_over_its_ceiling() -> None:
    assert floor_file.missed("dev", held(mse=0.03), told(figure(0.031, LESS))) == [
        f"dev: hedging: {LESS} is 0.0310, its ceiling is 0.0300"
    ]
    assert floor_file.missed("dev", held(mse=0.03), told(figure(0.029, LESS))) == []


def test_names_a_figure_without_a_floor_and_a_floor_without_a_figure() -> None:
    without, gone = floor_file.missed("dev", held(mse=0.03), told(figure(0.8)))
    assert LESS in without
    assert "no longer measured" in without
    assert "sentence, F1 has no floor yet" in gone


def test_no_figure_at_all_is_under_every_floor() -> None:
    (line,) = floor_file.missed("dev", held(f1=0.5), told(figure(float("nan"))))
    assert "nan" in line


def test_names_the_file_that_is_another_one() -> None:
    other = Measured({"spans/tiny.jsonl.gz": "cd", "spans/new.jsonl.gz": "ef"}, [figure(0.8)])
    lines = floor_file.missed("dev", held(f1=0.5), other)
    assert [line.split()[1] for line in lines] == ["spans/new.jsonl.gz", "spans/tiny.jsonl.gz"]


def test_a_floor_is_raised_and_never_lowered_while_its_figure_keeps_it() -> None:
    assert floor_file.raised(held(f1=0.7), told(figure(0.8))) == held(f1=0.79)
    assert floor_file.raised(held(f1=0.799), told(figure(0.8))) == held(f1=0.799)
    assert floor_file.raised(held(mse=0.05), told(figure(0.03, LESS, width=0.016))) == held(mse=0.032)
    assert floor_file.raised(held(mse=0.031), told(figure(0.03, LESS, width=0.016))) == held(mse=0.031)


def test_a_floor_whose_figure_fell_is_written_anew_and_its_neighbour_stays() -> None:
    fell = told(figure(0.6), figure(0.03, LESS, width=0.016))
    assert floor_file.raised(held(f1=0.7, mse=0.031), fell) == held(f1=0.59, mse=0.031)


def test_on_another_file_every_floor_is_written_anew() -> None:
    other = Measured({"spans/tiny.jsonl.gz": "cd"}, [figure(0.8)])
    assert floor_file.raised(held(f1=0.799), other) == Pinned(other.corpora, held(f1=0.79).floors)


def test_what_was_never_pinned_gets_its_first_floors() -> None:
    assert floor_file.raised(None, told(figure(0.8))) == held(f1=0.79)


def test_the_file_comes_back_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "floors.toml"
    assert floor_file.read(path) == {}
    sets = {"seeds": held(f1=0.79), "dev": held(f1=0.5, mse=0.03)}
    path.write_text(floor_file.text(sets), "utf-8")
    assert floor_file.read(path) == sets
    assert floor_file.text(floor_file.read(path)) == path.read_text("utf-8")
