"""The student reads texts as serving cuts them; the teacher's word pieces become its words."""

import numpy as np
import pytest
from scipy.special import expit

from model.detectors.slant import textcnn
from model.detectors.text import hashing, tokens, word_features
from model.types import Span
from training.teacher import examples
from training.teacher.examples import Exercise
from training.teacher.gold import ANSWERS, MARKS, Sentence
from training.teacher.label import Label

TEXT = "This “vile” pier fell."
WORDS = ["this", '"', "vile", '"', "pier", "fell", "."]


def mark(one: Exercise, name: str) -> list[float]:
    return [round(float(target), 3) for target in one.marks[:, MARKS.index(name)]]


def label(*pieces: tuple[int, int, float]) -> Label:
    """The same log-odds of every mark on each piece, and 2 for every answer."""
    low, high, odds = zip(*pieces, strict=True)
    marks = np.repeat(np.array(odds, np.float16)[:, None], len(MARKS), axis=1)
    return Label(np.full(len(ANSWERS), 2, np.float32), np.array(low, np.int32), np.array(high, np.int32), marks)


def test_a_text_is_cut_as_serving_cuts_it() -> None:
    cut, read = examples.cuts(["Another one.", TEXT])[1], tokens.cut(TEXT, [Span(0, len(TEXT))])
    assert [read.text(at) for at in range(len(read))] == WORDS
    assert np.array_equal(cut.word, read.word)
    assert np.array_equal(cut.shape, textcnn.shapes(read))
    assert np.array_equal(cut.piece, word_features.form(read, textcnn.BITS)[list(textcnn.PIECES)].T)
    assert [TEXT[low:high].lower() for low, high in zip(cut.start, cut.end, strict=True)][2:3] == ["vile"]
    assert np.array_equal(cut.start, read.start)
    assert np.array_equal(cut.end, read.end)


def test_a_text_without_words_is_a_cut_without_words() -> None:
    before, empty, after = examples.cuts(["A pier.", "", "A ferry."])
    assert [len(cut.word) for cut in (before, empty, after)] == [3, 0, 3]
    assert empty.piece.shape == (0, len(textcnn.PIECES))
    assert after.start.tolist() == [0, 2, 7]


def test_a_long_text_is_cut_off() -> None:
    long, after = examples.cuts(["pier " * 300, "A ferry."])
    assert len(long.word) == len(long.piece) == len(long.shape) == examples.LONGEST
    assert len(after.word) == 3


def test_many_texts_are_cut_as_few_are(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [f"Pier {n} “fell." for n in range(7)]
    whole = examples.cuts(texts)
    monkeypatch.setattr(examples, "_TOGETHER", 2)
    parted = examples.cuts(texts)
    assert len(parted) == len(whole) == 7
    for one, other in zip(parted, whole, strict=True):
        for name in ("word", "piece", "shape", "start", "end"):
            assert np.array_equal(getattr(one, name), getattr(other, name)), name


def test_people_are_believed_where_they_were_asked() -> None:
    row = Sentence(TEXT, {"biased": 1.0, "bait": 0.3}, {"biased": [(6, 10)], "loaded": []})
    (one,) = examples.from_gold([row])
    asked = dict(zip(ANSWERS, one.asked.tolist(), strict=True))
    assert {name for name, counts in asked.items() if counts} == {"biased", "bait"}
    told = dict(zip(ANSWERS, one.answers.tolist(), strict=True))
    assert (told["biased"], told["bait"], told["npov"]) == (1, pytest.approx(0.3), 0)
    marked = dict(zip(MARKS, one.marked.tolist(), strict=True))
    assert {name for name, counts in marked.items() if counts} == {"biased", "loaded"}


def test_a_marked_span_marks_every_word_it_touches_and_no_other() -> None:
    row = Sentence(TEXT, {}, {"biased": [(6, 10)], "Doubt": [(8, 14), (17, 18)], "loaded": [(10, 11)]})
    (one,) = examples.from_gold([row])
    assert mark(one, "biased") == [0, 0, 1, 0, 0, 0, 0]
    assert mark(one, "Doubt") == [0, 0, 1, 1, 1, 1, 0]
    assert mark(one, "loaded") == [0, 0, 0, 1, 0, 0, 0]
    assert not one.marks[:, MARKS.index("Slogans")].any()


def test_what_the_teacher_says_is_a_soft_answer_to_everything() -> None:
    (one,) = examples.from_labels([TEXT], [label((0, 4, 1.0))], with_marks=True)
    assert one.answers == pytest.approx(expit(np.full(len(ANSWERS), 2)))
    assert one.asked.all()
    assert one.marked.all()


def test_a_word_has_the_mean_of_its_pieces_and_one_without_pieces_hardly_any() -> None:
    pieces = (0, 4, 1.0), (6, 8, 2.0), (8, 10, 4.0), (12, 14, -3.0), (14, 16, -1.0)
    (one,) = examples.from_labels([TEXT], [label(*pieces)], with_marks=True)
    odds = [1, -6, 3, -6, -2, -6, -6]
    assert one.marks == pytest.approx(np.repeat(expit(np.array(odds))[:, None], len(MARKS), axis=1), abs=1e-3)


def test_a_piece_over_two_words_counts_for_both() -> None:
    (one,) = examples.from_labels(["a pier ."], [label((0, 6, 2.0), (7, 8, -2.0))], with_marks=True)
    assert one.marks[:, 0] == pytest.approx(expit(np.array([2, 2, -2])), abs=1e-3)


def test_on_headlines_the_words_do_not_count() -> None:
    (one,) = examples.from_labels([TEXT], [label((0, 4, 1.0))], with_marks=False)
    assert one.asked.all()
    assert not one.marked.any()


def test_every_text_needs_its_label() -> None:
    with pytest.raises(ValueError, match="shorter"):
        examples.from_labels([TEXT, TEXT], [label((0, 4, 1.0))], with_marks=True)


def test_words_met_often_enough_are_known_by_their_hash_in_its_order() -> None:
    known = examples.vocabulary(["The PIER fell", "the pier", "The\npier and a “ferry” fell"])
    assert set(known.values()) == {"the", "pier"}
    assert all(hashing.word(text) == word for word, text in known.items())
    assert list(known) == sorted(known)


def test_where_there_are_too_many_words_the_commonest_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examples, "WORDS", 1)
    monkeypatch.setattr(examples, "_TOGETHER", 2)
    assert list(examples.vocabulary(["pier ferry"] * 3 + ["ferry"]).values()) == ["ferry"]
