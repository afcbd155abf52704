"""The committed seed corpus: complete, consistent, and the build of its articles."""

import re
from collections import defaultdict
from itertools import pairwise

import pytest

from seeds import build, markup

ROWS = [build.article(path) for path in sorted((build.HERE / "articles").glob("*.txt"))]
NAMES = [str(row["id"]) for row in ROWS]
each_row = pytest.mark.parametrize("row", ROWS, ids=NAMES)


def spans(row: markup.Row) -> list[tuple[int, int, str]]:
    return [(start, end, kind) for start, end, kind in row["spans"]]  # type: ignore[attr-defined]


def attributions(row: markup.Row) -> list[dict[str, list[list[int]]]]:
    """Each attribution with every part as a list of spans."""
    parts: list[dict[str, list[list[int]]]] = []
    for given in row["attributions"]:  # type: ignore[attr-defined]
        single = {part: [given[part]] if given[part] else [] for part in ("source", "cue")}
        parts.append({**single, "content": given["content"]})
    return parts


def inside_quotation(text: str, at: int) -> bool:
    before = text[text.rfind("\n\n", 0, at) + 1 : at]
    single = before.count("‘") > len(re.findall(r"’(?!\w)", before))
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1 or single


def test_the_committed_file_is_the_build() -> None:
    assert build.main(["--check"]) == 0


def test_there_are_enough_articles_publishers_and_every_genre() -> None:
    assert len(ROWS) >= 40
    assert len({row["source"] for row in ROWS}) >= 14
    assert {row["genre"] for row in ROWS} == set(build.GENRES)


@pytest.mark.parametrize("field", ["publisher", "label", "leaning"])
def test_a_publisher_has_one_name_label_and_leaning(field: str) -> None:
    seen = defaultdict(set)
    for row in ROWS:
        seen[row["source"]].add(row[field])
    assert {source: values for source, values in seen.items() if len(values) > 1} == {}


@pytest.mark.parametrize("label", ["high", "low"])
def test_leaning_does_not_give_the_label_away(label: str) -> None:
    assert {row["leaning"] for row in ROWS if row["label"] == label} == {"left", "center", "right"}


@each_row
def test_an_article_has_300_to_700_words(row: markup.Row) -> None:
    assert 300 <= len(str(row["text"]).split()) <= 700


@each_row
def test_every_source_is_an_invented_domain(row: markup.Row) -> None:
    assert str(row["source"]).endswith(".example")


@each_row
def test_every_offset_is_inside_the_text_and_cuts_at_words(row: markup.Row) -> None:
    text = str(row["text"])
    parts = [span for given in attributions(row) for part in given.values() for span in part]
    for start, end in [*parts, *[[start, end] for start, end, _ in spans(row)]]:
        assert 0 <= start < end <= len(text)
        assert not (text[start].isalnum() and text[start - 1 : start].isalnum())
        assert not (text[end - 1].isalnum() and text[end : end + 1].isalnum())


@each_row
def test_a_source_does_not_end_in_a_comma(row: markup.Row) -> None:
    text = str(row["text"])
    sources = [text[start:end] for given in attributions(row) for start, end in given["source"]]
    assert [source for source in sources if source[-1] in ",;:"] == []


@each_row
def test_loaded_words_are_marked_quoted_exactly_when_they_stand_in_quotation_marks(row: markup.Row) -> None:
    text = str(row["text"])
    loaded = [(start, end, kind) for start, end, kind in spans(row) if kind.startswith("loaded")]
    wrong = [text[s:e] for s, e, kind in loaded if (kind == "loaded_word_quoted") != inside_quotation(text, s)]
    assert wrong == []


@each_row
def test_every_article_has_attributions(row: markup.Row) -> None:
    assert len(attributions(row)) >= 3


@each_row
def test_content_of_an_attribution_does_not_hold_its_own_source_or_cue(row: markup.Row) -> None:
    for given in attributions(row):
        for start, end in given["content"]:
            assert all(not start <= at < end for part in ("source", "cue") for at, _ in given[part])


def test_no_two_articles_share_a_nine_word_run() -> None:
    seen: dict[str, str] = {}
    shared = set()
    for row in ROWS:
        words = re.findall(r"\w+", str(row["text"]).lower())
        for run in (" ".join(words[at : at + 9]) for at in range(len(words) - 8)):
            if seen.setdefault(run, str(row["id"])) != row["id"]:
                shared.add((seen[run], row["id"], run))
    assert shared == set()


def test_ids_are_sorted_and_unique() -> None:
    assert all(first < second for first, second in pairwise(NAMES))
