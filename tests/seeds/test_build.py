"""The builder of the seed corpus: what good markup becomes and what bad markup is told."""

import json
from pathlib import Path

import pytest

from seeds import build, markup

HEADER = """id: x01
title: Bridge to close
publisher: The Harrowmere Courier
source: harrowmere-courier.example
byline:
date: 2026-01-02
label: high
leaning: center
genre: news

"""
GOOD = "⟨s1:named Mayor Ruth Okafor⟩ ⟨q1 said⟩ ⟨c1 the ⟨l awful⟩ bridge would close⟩."


def written(folder: Path, text: str, name: str = "x01") -> Path:
    (folder / "articles").mkdir(exist_ok=True)
    path = folder / "articles" / f"{name}.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_an_attribution_becomes_offsets_into_the_text_without_markup(tmp_path: Path) -> None:
    row = build.article(written(tmp_path, HEADER + GOOD + "\n"))
    assert row["text"] == "Mayor Ruth Okafor said the awful bridge would close."
    assert row["attributions"] == [{"source": [0, 17], "cue": [18, 22], "content": [[23, 51]], "kind": "named"}]
    assert row["spans"] == [(27, 32, "loaded_word")]
    assert (row["reliability"], row["byline"], row["corpus"]) == (0.9, None, "seeds")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("⟨z1 what⟩", "x01.txt:11: unknown tag"),
        ("Fine.\n\n⟨s1:wizard He⟩ ⟨q1 said⟩ ⟨c1 so⟩", "x01.txt:13: s cannot be of kind wizard"),
        ("⟨s1 He⟩ ⟨q1 said⟩ ⟨c1 so⟩", "s cannot be of kind None"),
        ("no⟩", "x01.txt:11: ⟩ closes nothing"),
        ("⟨h maybe\n\nmore⟩", "x01.txt:11: span is not closed in its paragraph"),
        ("⟨h maybe", "x01.txt:11: span is not closed in its paragraph"),
        ("⟨h maybe ⟩", "space at its edge"),
        ("⟨s1:named He⟩ ⟨q1 said⟩.", "attribution 1 has no content"),
        ("⟨q1 said⟩ ⟨c1 so⟩", "needs a source or a cue of kind none"),
        ("⟨s1:named He⟩ ⟨q1:none said⟩ ⟨c1 so⟩", "needs a source or a cue of kind none"),
        ("⟨s1:named He⟩ ⟨q1 said⟩ ⟨c1 a⟩\n⟨s1:named He⟩", "x01.txt:12: s1 is marked twice"),
    ],
)
def test_bad_markup_is_named_by_file_line_and_reason(tmp_path: Path, body: str, reason: str) -> None:
    with pytest.raises(markup.SeedError) as caught:
        build.article(written(tmp_path, HEADER + body))
    assert reason in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("label: high", "label: splendid", "label is 'splendid'"),
        ("id: x01", "id: x02", "id is 'x02'"),
        ("date: 2026-01-02", "date: Friday", "date 'Friday' is not YYYY-MM-DD"),
        ("title: Bridge to close\n", "", "header lacks title"),
        ("byline:", "author:", "x01.txt:5: not a header line"),
    ],
)
def test_bad_headers_are_named(tmp_path: Path, old: str, new: str, reason: str) -> None:
    with pytest.raises(markup.SeedError) as caught:
        build.article(written(tmp_path, HEADER.replace(old, new) + GOOD))
    assert reason in str(caught.value)


def test_check_says_no_until_the_corpus_is_written_again(tmp_path: Path) -> None:
    written(tmp_path, HEADER + GOOD)
    assert build.main(["--check"], tmp_path) == 1
    assert build.main([], tmp_path) == 0
    assert build.main(["--check"], tmp_path) == 0
    written(tmp_path, HEADER + GOOD + " More.")
    assert build.main(["--check"], tmp_path) == 1


def test_a_bad_article_stops_the_build_and_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(tmp_path, HEADER + "⟨h")
    assert build.main([], tmp_path) == 1
    assert "x01.txt:11:" in capsys.readouterr().err


def test_every_label_has_publishers_on_both_sides_of_the_split(tmp_path: Path) -> None:
    for number, label in enumerate(["high", "mixed", "low"] * 2):
        head = HEADER.replace("x01", f"x{number}").replace("harrowmere", f"paper{number}")
        written(tmp_path, head.replace("label: high", f"label: {label}") + GOOD, f"x{number}")
    rows = [json.loads(line) for line in build.corpus(tmp_path / "articles").splitlines()]
    assert sorted((row["label"], row["split"]) for row in rows) == sorted(
        (label, split) for label in ("high", "mixed", "low") for split in ("train", "dev")
    )
