"""People's marks become targets: of the teaching side alone, each text for what it was read for."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tests.training import shelf
from training import corpora
from training.teach import slant_corpora
from training.teacher import gold
from training.teacher.gold import Sentence

Write = Callable[..., Path]
Lessons = dict[str, list[Sentence]]
EXAMINED = {"babe": "babe", "ptc": "ptc_sentences", "subj": "subj_checkthat_en", "bait": "webis_clickbait17"}


@pytest.fixture(scope="module")
def lessons(annotated: Path) -> Lessons:
    return gold.teaching(annotated, 5)


@pytest.fixture(scope="module")
def examined(annotated: Path) -> Lessons:
    return gold.examined(annotated)


def line(text: str, *spans: tuple[int, int, str], name: str = "one") -> corpora.Row:
    return {"id": name, "text": text, "spans": [list(span) for span in spans]}


def test_every_corpus_asks_what_the_teacher_answers(lessons: Lessons, examined: Lessons) -> None:
    assert list(lessons) == ["babe", "ptc", "se23", "subj", "mpqa", "npov", "bait"]
    assert set(examined) <= set(lessons)
    rows = [row for own in (*lessons.values(), *examined.values()) for row in own]
    assert {name for row in rows for name in row.answers} == set(gold.ANSWERS)
    assert {name for row in rows for name in row.marks} == set(gold.MARKS)
    assert all(0 <= target <= 1 for row in rows for target in row.answers.values())


def test_rows_of_a_corpus_are_asked_the_same(lessons: Lessons) -> None:
    for rows in lessons.values():
        assert rows
        assert len({(*row.answers, *row.marks) for row in rows}) == 1


def test_marks_and_techniques_have_one_place_each() -> None:
    assert len(set(gold.ANSWERS)) == len(gold.ANSWERS)
    assert len(set(gold.MARKS)) == len(gold.MARKS)
    assert list(gold.TECHNIQUES) == sorted(gold.TECHNIQUES)


@pytest.mark.parametrize(("name", "corpus"), EXAMINED.items())
def test_what_is_taught_is_not_examined(
    annotated: Path, lessons: Lessons, examined: Lessons, name: str, corpus: str
) -> None:
    dev = {row["text"] for row in corpora.spans(annotated, corpus, "dev")}
    assert {row.text for row in examined[name]} == dev
    assert not dev & {row.text for row in lessons[name]}


def test_articles_of_mpqa_are_parted_as_its_examination_parts_them(
    annotated: Path, lessons: Lessons, examined: Lessons
) -> None:
    assert sorted(row.text for row in lessons["mpqa"]) == sorted(
        row["text"] for row in slant_corpora.mpqa(annotated, False)
    )
    assert sorted(row.text for row in examined["mpqa"]) == sorted(
        row["text"] for row in slant_corpora.mpqa(annotated, True)
    )


@pytest.mark.parametrize(("name", "mark"), [("babe", "biased"), ("ptc", "loaded"), ("ptc", "Loaded_Language")])
def test_marked_spans_are_the_marked_words(lessons: Lessons, name: str, mark: str) -> None:
    marked = {row.text[low:high] for row in lessons[name] for low, high in row.marks[mark]}
    assert marked
    assert marked <= set(shelf.BAD)


def test_sentences_on_which_the_experts_disagreed_teach_nothing(tmp_path: Path, write: Write) -> None:
    rows = [
        {"text": "A vile pier.", "label": 1, "split": "train", "spans": [[2, 6, "biased_word"]]},
        {"text": "A pier?", "label": None, "split": "train", "spans": []},
        {"text": "A pier.", "label": 0, "split": "dev", "spans": []},
    ]
    write(rows, "babe.jsonl.gz")
    assert gold.babe(tmp_path, "train") == [Sentence("A vile pier.", {"biased": 1.0}, {"biased": [(2, 6)]})]


def test_a_line_persuades_by_any_technique_and_is_loaded_by_one() -> None:
    text = "These rats! Can we trust them?"
    slur, doubt = (6, 10, "Name_Calling,Labeling"), (12, 30, "Doubt")
    (row,) = gold.ptc([line(text, slur, doubt)])
    assert row.answers == {"persuades": 1.0, "loaded": 0.0}
    assert row.marks["loaded"] == row.marks["Name_Calling,Labeling"] == [(6, 10)]
    assert row.marks["Doubt"] == [(12, 30)]
    assert row.marks["Slogans"] == row.marks["Repetition"] == []


def test_a_plain_line_is_asked_all_the_same() -> None:
    (row,) = gold.ptc([line("The pier opens in May.")])
    assert row.answers == {"persuades": 0.0, "loaded": 0.0}
    assert set(row.marks) == {"loaded", *gold.TECHNIQUES}
    assert not any(row.marks.values())


def test_the_other_corpus_of_techniques_answers_for_itself_and_marks_no_word(lessons: Lessons) -> None:
    assert {tuple(row.answers) for row in lessons["se23"]} == {("persuades_se23", "loaded_se23")}
    assert {row.answers["loaded_se23"] for row in lessons["se23"]} == {0.0, 1.0}
    assert not any(row.marks for row in lessons["se23"])


def test_tweets_keep_the_grade_their_crowd_gave(lessons: Lessons) -> None:
    assert len({row.answers["bait"] for row in lessons["bait"]}) > 2


def test_a_line_that_comes_again_is_taught_once_and_a_few_letters_never() -> None:
    rows = [
        line("The pier fell.", name="b"),
        line(" The pier fell.", name="c"),
        line("Why?"),
        line("A vile one.", name="a"),
    ]
    assert [row["id"] for row in gold._distinct(rows)] == ["a", "b"]


def test_plain_lines_are_thinned_and_persuading_ones_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gold, "PTC_PLAIN", 2)
    rows = gold.ptc([line(f"Plain line {n}.") for n in range(9)] + [line("Tarn first!", (0, 11, "Slogans"))] * 5)
    kept = gold._fewer_plain(rows, Random(1))
    assert sum(row.answers["persuades"] for row in kept) == 5
    assert len(kept) == 7


def test_a_large_corpus_does_not_drown_the_others(annotated: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gold, "MPQA_MOST", 4)
    monkeypatch.setattr(gold, "NPOV_MOST", 3)
    lessons = gold.teaching(annotated, 5)
    assert (len(lessons["mpqa"]), len(lessons["npov"])) == (4, 3)


def test_the_same_seed_gives_the_same_lessons(annotated: Path, lessons: Lessons) -> None:
    assert gold.teaching(annotated, 5) == lessons
