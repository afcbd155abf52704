"""The lesson on clickbait, on a small corpus of our own."""

import gzip
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest

from model.detectors.headlines import clickbait
from model.detectors.slant import textcnn
from model.detectors.text import tokens
from model.types import Span, Weights
from tests.model import networks
from training.teach import clickbait as lesson

BAIT = ("You won't believe what {} did next", "This is why {} cries", "What {} says will shock you", "7 secrets of {}")
PLAIN = (
    "Council hears {} on budget",
    "{} elected to harbour board",
    "Court fines {} over spill",
    "{} opens new bridge",
)
NETWORK = networks.tiny((clickbait.ANSWER,))
PEOPLE = ("Ada Pell", "Bram Orla", "the mayor", "this farmer", "Tarn's clerk", "a baker", "the coach", "Dale's vicar")


@pytest.fixture(scope="module")
def spans(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("spans")
    told = [(form.format(who), form in BAIT) for who in PEOPLE for form in (*BAIT, *PLAIN)]
    graded = [
        {"id": str(n), "text": t, "label": int(b), "truth_mean": 0.9 if b else 0.1} for n, (t, b) in enumerate(told)
    ]
    _write(folder / "webis_clickbait17.jsonl.gz", [{**row, "split": "train"} for row in graded])
    _write(folder / "clickbait32k.jsonl.gz", [{**row, "text": f"{row['text']} today"} for row in graded])
    return folder


def _write(path: Path, rows: Sequence[Mapping[str, object]]) -> None:
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, rows)).encode()))


def _grade(title: str, taught: Mapping[str, Weights]) -> float:
    read, known = tokens.cut(title, [Span(0, len(title))]), {**taught, textcnn.TABLE: NETWORK}
    return clickbait.probability(read, clickbait.heard(read, known), known)


def test_bait_about_someone_new_is_told_from_news(spans: Path) -> None:
    taught = lesson.teach(spans)
    assert _grade("You won't believe what Jory did next", taught) > 0.5 > _grade("Court fines Jory over spill", taught)


def test_the_same_rows_and_seed_give_the_same_arrays(spans: Path) -> None:
    one, other = (lesson.teach(spans)[clickbait.TABLE] for _ in range(2))
    assert one.keys() == other.keys()
    assert all(np.array_equal(one[name], other[name]) for name in one)


def test_the_bend_never_turns_back(spans: Path) -> None:
    before, after = lesson.teach(spans)[clickbait.TABLE]["knots"]
    assert np.all(np.diff(before) > 0)
    assert np.all(np.diff(after) > 0)


def test_the_network_has_the_share_that_was_chosen(spans: Path) -> None:
    assert lesson.teach(spans)[clickbait.TABLE]["share"] == pytest.approx([lesson.SHARE])
    assert 0 <= lesson.SHARE <= 1
