"""Texts nobody annotated: of the teaching side, a few of each publisher, and none that repeats an examination."""

import gzip
import json
from collections.abc import Sequence
from pathlib import Path
from shutil import copytree

import pytest

from tests.training import shelf
from training import corpora
from training.teach import decontamination
from training.teacher import gold, pool
from training.teacher.pool import Pool


@pytest.fixture(scope="module")
def drawn(annotated: Path) -> Pool:
    return pool.read(annotated, 5)


def with_articles(annotated: Path, home: Path, rows: Sequence[corpora.Row]) -> Path:
    """The made-up shelf beside other articles."""
    copytree(annotated, home / "spans")
    (home / "articles").mkdir()
    told = [{"corpus": "tiny", "split": "train", **row} for row in rows]
    (home / "articles" / "other.jsonl.gz").write_bytes(gzip.compress("\n".join(map(json.dumps, told)).encode()))
    return home / "spans"


def test_sentences_and_headlines_are_drawn_each_once(drawn: Pool) -> None:
    for texts in (drawn.sentences, drawn.headlines):
        assert texts
        assert len(set(texts)) == len(texts)
        assert all(text == text.strip() for text in texts)


def test_sentences_are_those_of_the_articles(annotated: Path, drawn: Pool) -> None:
    whole = "\n".join(row["text"] for row in corpora.rows(annotated.parent / "articles" / "tiny.jsonl.gz"))
    assert all(text in whole for text in drawn.sentences)
    assert "Tarn bridge to open in 2036" not in drawn.sentences


def test_headlines_are_those_of_articles_and_of_the_clickbait_sites(annotated: Path, drawn: Pool) -> None:
    titles = {row.get("title") for row in corpora.rows(annotated.parent / "articles" / "tiny.jsonl.gz")}
    baits = {row["text"] for row in corpora.spans(annotated, "clickbait32k")}
    assert set(drawn.headlines) <= titles | baits
    assert set(drawn.headlines) & titles
    assert set(drawn.headlines) & baits


@pytest.mark.parametrize("text", [shelf.UNASKED, shelf.COPIED])
def test_examined_articles_and_copies_are_not_read(drawn: Pool, text: str) -> None:
    assert text not in drawn.sentences


def test_nothing_drawn_repeats_what_is_examined(annotated: Path, drawn: Pool) -> None:
    barred = [row.text for rows in gold.examined(annotated).values() for row in rows]
    barred += [row["text"] for row in corpora.spans(annotated, "polnear", "dev")]
    known = set().union(*(decontamination.runs(text) for text in barred))
    assert known
    assert not any(decontamination.runs(text) & known for text in (*drawn.sentences, *drawn.headlines))
    assert not set(barred) & {*drawn.sentences, *drawn.headlines}


def test_a_sentence_of_an_examined_article_in_another_paper_is_left_out(annotated: Path, tmp_path: Path) -> None:
    repeated = corpora.spans(annotated, "polnear", "dev")[0]["text"].split(". ")[0] + "."
    new = "Nobody in the whole of Vessel Bay had asked for a second lighthouse."
    spans = with_articles(annotated, tmp_path, [{"text": f"{new} {repeated} {new}"}])
    assert pool.read(spans, 5).sentences == (new,)


def test_texts_too_short_or_too_long_are_left_out(annotated: Path, tmp_path: Path) -> None:
    long = " ".join(f"word{n}" for n in range(80))
    told = "Seven gulls sat upon the old lighthouse."
    rows = [{"text": f"Too short it is. {told} {long}.", "title": "Two words"}, {"text": "Done.", "title": long}]
    drawn = pool.read(with_articles(annotated, tmp_path, rows), 5)
    assert drawn.sentences == (told,)
    assert not {"Two words", long} & set(drawn.headlines)


def test_a_large_publisher_does_not_drown_the_others(
    annotated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "MOST", 3)
    large = [{"text": f"Gull number {n} sat upon the old lighthouse.", "source": "large"} for n in range(20)]
    small = [{"text": f"Seal number {n} lay below the new lighthouse."} for n in range(2)]
    drawn = pool.read(with_articles(annotated, tmp_path, large + small), 5).sentences
    assert sum(text.startswith("Gull") for text in drawn) == 3
    assert sum(text.startswith("Seal") for text in drawn) == 2


def test_the_same_seed_draws_the_same_and_another_another(annotated: Path, drawn: Pool) -> None:
    assert pool.read(annotated, 5) == drawn
    assert pool.read(annotated, 6).sentences != drawn.sentences
