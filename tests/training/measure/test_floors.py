"""The signals hold their floors, on the seeds and, where the corpora are, on a sample of dev; so does the command."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from model import artefact
from model.signals import SIGNALS
from training.corpora import Row
from training.measure import floor_file, floors

HOUSE = Path(__file__).parents[3]
SPANS = HOUSE / floors.CORPORA / "spans"
PINNED = floor_file.read(HOUSE / floors.FLOORS)


def test_every_signal_that_people_annotated_has_floors() -> None:
    assert set(PINNED) == {"seeds", "dev"}
    assert set(PINNED["dev"].floors) == {signal.NAME for signal in SIGNALS} - {"style"}


def test_the_signals_hold_their_floors_on_the_seeds() -> None:
    found = floors.on_seeds(HOUSE / floors.SEEDS, artefact.load().taught)
    assert not (lines := floor_file.missed("seeds", PINNED["seeds"], found)), "\n".join(lines)


def test_the_signals_hold_their_floors_on_a_sample_of_dev() -> None:
    if not SPANS.is_dir():
        pytest.skip(f"FLOORS ON DEV NOT CHECKED: the research corpora are not at {floors.CORPORA}")
    found = floors.on_dev(SPANS, artefact.load().taught)
    assert not (lines := floor_file.missed("dev", PINNED["dev"], found)), "\n".join(lines)


@pytest.fixture
def asked(tmp_path: Path, seed_rows: list[Row], write: Callable[[Iterable[Any], str], Path]) -> list[str]:
    """The command's arguments for a few seeds, a file of floors and no research corpora."""
    seeds = write(seed_rows[:8], "few.jsonl")
    return ["--seeds", str(seeds), "--floors", str(tmp_path / "floors.toml"), "--corpora", str(tmp_path / "none")]


def test_floors_are_written_then_held_then_lowered_only_with_the_second_flag(
    asked: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "floors.toml"
    assert floors.main([*asked, "--write"]) == 0
    written = path.read_text("utf-8")
    assert floors.main(asked) == 0
    assert "MISSED" not in capsys.readouterr().out

    kept = floor_file.read(path)["seeds"].floors["hedging"]["hedging words F1"]
    too_high = written.replace(f'"hedging words F1" = {kept}', '"hedging words F1" = 0.9999')
    path.write_text(too_high, "utf-8")
    assert floors.main([*asked, "--write"]) == 1
    assert path.read_text("utf-8") == too_high
    told = capsys.readouterr()
    assert "MISSED seeds: hedging: hedging words F1 is 0." in told.out
    assert "its floor is 0.9999" in told.out
    assert "only the floors on the seeds" in told.err

    assert floors.main([*asked, "--write", "--lower"]) == 0
    assert path.read_text("utf-8") == written


def test_seeds_that_are_not_there_are_wrong_use(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert floors.main([*asked, "--seeds", "nowhere.jsonl"]) == 2
    assert "nowhere.jsonl" in capsys.readouterr().err


def test_lowering_alone_is_wrong_use(asked: list[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        floors.main([*asked, "--lower"])
    assert refused.value.code == 2
