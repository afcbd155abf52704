"""Where more than a split says what may teach: MPQA by its articles, SemEval by what it repeats."""

import gzip
import json
from pathlib import Path

import pytest

from training import corpora
from training.teach import decontamination, slant_corpora


def test_an_mpqa_article_is_taught_or_examined_and_never_both(annotated: Path) -> None:
    taught, examined = slant_corpora.mpqa(annotated, held_out=False), slant_corpora.mpqa(annotated, held_out=True)
    assert len(taught) + len(examined) == len(corpora.spans(annotated, "mpqa12_sentences"))
    assert len(taught) > len(examined) > 0
    assert not {row["article_id"] for row in taught} & {row["article_id"] for row in examined}


def test_paragraphs_of_the_other_corpus_teach_nothing(annotated: Path) -> None:
    (flagged,) = (row["id"] for row in corpora.spans(annotated, "semeval23_t3_en") if row["in_ptc"])
    taught = slant_corpora.semeval(annotated)
    assert 0 < len(taught) < len(corpora.spans(annotated, "semeval23_t3_en"))
    assert flagged not in {row["id"] for row in taught}


def test_a_paragraph_that_repeats_an_examined_line_teaches_nothing(tmp_path: Path) -> None:
    line = "the harbour master of Vessel Bay closed the old pier on Tuesday"
    shelf = {
        "ptc_sentences": [
            _row("one", line, split="dev"),
            _row("two", "Save our pier, said all of Tarn!", split="train"),
        ],
        "semeval23_t3_en": [
            _row("again", f"Earlier, {line}, again.", in_ptc=False),
            _row("taught", "Save our pier, said all of Tarn!", in_ptc=False),
            _row("new", "Wexmoor first!", in_ptc=False),
        ],
    }
    for name, rows in shelf.items():
        _write(tmp_path / f"{name}.jsonl.gz", rows)
    assert [row["id"] for row in slant_corpora.semeval(tmp_path)] == ["taught", "new"]


def test_nothing_taught_of_semeval_repeats_the_made_up_dev_lines(annotated: Path) -> None:
    runs = set().union(*(decontamination.runs(row["text"]) for row in corpora.spans(annotated, "ptc_sentences", "dev")))
    assert runs
    assert not any(decontamination.runs(row["text"]) & runs for row in slant_corpora.semeval(annotated))


@pytest.mark.parametrize("kind", ["Loaded_Language", "Name_Calling,Labeling", "Name_Calling-Labeling"])
def test_loaded_words_and_names_are_loaded_as_both_corpora_write_them(kind: str) -> None:
    assert kind in slant_corpora.LOADED


@pytest.mark.parametrize("kind", ["Doubt", "Slogans"])
def test_other_techniques_are_not(kind: str) -> None:
    assert kind not in slant_corpora.LOADED


def _row(name: str, text: str, **more: object) -> corpora.Row:
    return {"id": name, "text": text, **more}


def _write(path: Path, rows: list[corpora.Row]) -> None:
    path.write_bytes(gzip.compress("".join(json.dumps(row) + "\n" for row in rows).encode()))
