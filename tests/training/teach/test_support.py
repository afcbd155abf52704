"""The lesson on headlines and bodies, on a small corpus of our own."""

import gzip
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest

from model.detectors.headlines import headline, stance, support
from model.types import Weights
from training.teach import support as lesson

EVENTS = {
    "ferry": "A ferry ran aground near Tarn on Monday. Nobody was hurt, the harbour office said.",
    "library": "Wexmoor closes three libraries in May. The council voted nine to four. Readers protested.",
    "goat": "A goat climbed the mayor's car in Ostmere. The claim is a hoax, police said. The picture was false.",
    "bridge": "The bridge over the Dale is shut for a month. Engineers reportedly found a crack in a pillar.",
}
TITLES = {
    "ferry": ("Ferry runs aground near Tarn", "agree"),
    "library": ("Wexmoor to close three libraries", "agree"),
    "goat": ("Goat climbs mayor's car in Ostmere", "disagree"),
    "bridge": ("Bridge over the Dale said to have a crack", "discuss"),
}


@pytest.fixture(scope="module")
def spans(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("spans")
    _write(folder / "fnc1_bodies.jsonl.gz", [{"id": name, "text": text} for name, text in EVENTS.items()])
    _write(folder / "fnc1_pairs.jsonl.gz", [_pair(title, body) for title in TITLES for body in EVENTS])
    for name in ("polnear", "ptc_articles", "mpqa12_articles"):
        _write(
            folder / f"{name}.jsonl.gz",
            [{"id": name, "text": "The rain in Dale went on. It was wet.", "split": "train"}],
        )
    return folder


def _pair(title: str, body: str) -> Mapping[str, object]:
    text, label = TITLES[title]
    return {"text": text, "body_id": body, "label": label if title == body else "unrelated", "split": "train"}


def _write(path: Path, rows: Sequence[Mapping[str, object]]) -> None:
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, rows)).encode()))


def _support(taught: Mapping[str, Weights], title: str, body: str) -> float:
    row = {"text": title, "body_id": "asked"}
    measured = lesson.measures([row], {"asked": body}, taught[headline.TABLE])[0]
    return support.probability(measured[: support.MEASURES], taught[support.TABLE])


def test_a_body_about_its_headline_is_told_from_another(spans: Path) -> None:
    taught = lesson.teach(spans, 1)
    own = _support(taught, "Tarn ferry aground on Monday", EVENTS["ferry"])
    assert own > 0.5 > _support(taught, "Tarn ferry aground on Monday", EVENTS["goat"])


def test_a_word_of_every_article_weighs_nothing_and_a_rare_one_much(spans: Path) -> None:
    rarity = lesson.teach(spans, 1)[headline.TABLE]
    title = headline.headline("The goat", rarity)
    assert title.weight[0] == 0 < title.weight[1]


def test_the_four_stances_are_learned_in_their_order(spans: Path) -> None:
    table = lesson.teach(spans, 1)[stance.TABLE]
    assert table["coef"].shape == (stance.MEASURES, len(stance.STANCES))


def test_the_same_rows_and_seed_give_the_same_arrays(spans: Path) -> None:
    one, other = lesson.teach(spans, 1), lesson.teach(spans, 1)
    assert all(np.array_equal(one[table][name], other[table][name]) for table in one for name in one[table])
