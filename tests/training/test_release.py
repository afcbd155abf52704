"""From the seed corpus to an artefact that loads and scores: once, and then looked at from all sides."""

import math
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from model import artefact
from model.artefact import Artefact
from model.detectors.style import typical_phrases
from model.scorer import Scorer
from model.signals import style
from training import release
from training.corpora import Row
from training.release import Order

Steps = list[tuple[str, int, int]]


@pytest.fixture(scope="module")
def steps() -> Steps:
    return []


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, seeds: Path, steps: Steps) -> Path:
    out = tmp_path_factory.mktemp("candidate") / "deep" / "artefact"
    release.make([seeds], None, out, Order("0.1", 3, lambda *step: steps.append(step)))
    return out


@pytest.fixture(scope="module")
def made(home: Path) -> Artefact:
    return artefact.load(home)


def test_the_artefact_loads_and_scores(home: Path, seed_rows: list[Row]) -> None:
    report = Scorer.load(home).score(text=seed_rows[0]["text"], title=seed_rows[0]["title"])
    assert report.verdict is not None
    summed = report.verdict.base + sum(weighed.effect for weighed in report.signals)
    assert summed == pytest.approx(math.log(report.verdict.probability / (1 - report.verdict.probability)), abs=1e-9)
    assert report.version == "0.1"


def test_the_manifest_states_seed_corpus_hash_and_figures(made: Artefact, seeds: Path) -> None:
    assert (made.version, made.manifest["seed"]) == ("0.1", 3)
    assert made.manifest["corpora"] == {"seeds.jsonl": sha256(seeds.read_bytes()).hexdigest()}
    assert 0 <= made.manifest["metrics"]["score: AUC high against low"] <= 1
    assert all(math.isfinite(value) for value in made.manifest["metrics"].values())


def test_without_annotated_spans_the_released_detectors_are_kept(made: Artefact) -> None:
    released = artefact.load().taught
    anew = {style.TABLE, typical_phrases.TABLE}
    assert made.taught.keys() - anew == released.keys() - anew
    for name, table in released.items():
        if name not in anew:
            assert all(np.array_equal(made.taught[name][key], table[key]) for key in table), name


def test_the_register_was_learned_anew(made: Artefact) -> None:
    released = artefact.load().taught[style.TABLE]
    assert made.taught[style.TABLE]["head"].tolist() == released["head"].tolist()
    assert not np.array_equal(made.taught[style.TABLE]["word_coef"], released["word_coef"])


def test_turns_of_phrase_are_learned_with_it(made: Artefact) -> None:
    table = made.taught[typical_phrases.TABLE]
    assert set(table) == {"hash", "lean"}
    assert len(table["hash"]) == len(table["lean"])


def test_the_card_goes_with_it(made: Artefact) -> None:
    assert made.card.startswith("# The card of artefact 0.1")
    assert "| seeds |" in made.card


def test_progress_is_told_to_the_end(steps: Steps, made: Artefact) -> None:
    assert made
    read = [(done, total) for step, done, total in steps if step == "articles"]
    total = read[-1][1]
    assert read == [(done, total) for done in range(1, total + 1)]
