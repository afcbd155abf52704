"""Words that keep like company lie near each other; what is not for teaching is not read."""

import gzip
import json
from pathlib import Path
from random import Random

import numpy as np
import pytest

from model.detectors import hashing
from training.teach import vectors
from training.teach.vectors import SIZE, Vectors

BAD, CALM = ("vile", "rotten", "filthy"), ("quiet", "modest", "annual")
FILLERS = [f"w{number}x" for number in range(60)]


@pytest.fixture(scope="module")
def learned(tmp_path_factory: pytest.TempPathFactory) -> Vectors:
    home, random = tmp_path_factory.mktemp("corpora"), Random(2)
    (home / "articles").mkdir()
    (home / "spans").mkdir()
    told = [f"those {random.choice(BAD)} liars robbed {random.choice(FILLERS)} of all" for _ in range(200)]
    told += [f"the {random.choice(CALM)} report of {random.choice(FILLERS)} was read" for _ in range(200)]
    rows = [{"text": line, "split": "train"} for line in told]
    rows += [{"text": "unasked unasked unasked unasked unasked", "split": "dev"}]
    rows += [{"text": "copied copied copied copied copied", "split": "train", "dup_of": "elsewhere"}]
    _write(home / "articles" / "tiny.jsonl.gz", rows)
    for name in ("polnear", "ptc_articles", "babe"):
        _write(home / "spans" / f"{name}.jsonl.gz", rows[:10])
    return vectors.learn(home / "spans", 3)


def _write(path: Path, rows: list[dict[str, str]]) -> None:
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, rows)).encode()))


def of(learned: Vectors, *words: str) -> vectors.Floats:
    hashes = np.array([hashing.word(word) for word in words], dtype=np.uint64)
    return np.asarray(learned.vector[learned.rows(hashes)])


def test_words_of_like_company_are_nearer_than_others(learned: Vectors) -> None:
    vile, rotten, quiet, modest = of(learned, "vile", "rotten", "quiet", "modest")
    assert vile @ rotten > 0.5 > vile @ quiet
    assert quiet @ modest > 0.5 > rotten @ modest


def test_every_vector_has_unit_length_and_an_unknown_word_none(learned: Vectors) -> None:
    assert learned.vector.shape == (len(learned.hash) + 1, SIZE)
    assert np.linalg.norm(of(learned, "vile", "report"), axis=1) == pytest.approx([1, 1], abs=1e-4)
    assert not of(learned, "zyzzyva").any()


@pytest.mark.parametrize("word", ["unasked", "copied"])
def test_dev_articles_and_near_copies_are_not_read(learned: Vectors, word: str) -> None:
    assert not of(learned, word).any()


def test_hashes_are_sorted_so_that_they_can_be_looked_up(learned: Vectors) -> None:
    assert (np.diff(learned.hash.astype(object)) > 0).all()
