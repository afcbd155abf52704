"""The student in torch says what serving reads in numpy, and learns what it is told."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="the teacher's extra (torch, transformers) is missing")
pytest.importorskip("transformers", reason="the teacher's extra (torch, transformers) is missing")

from model.detectors.slant import textcnn  # noqa: E402
from model.detectors.slant.textcnn import Sensed  # noqa: E402
from model.types import Weights  # noqa: E402
from tests.training import shelf  # noqa: E402
from training.teach import batch, distilled  # noqa: E402
from training.teacher import examples, student  # noqa: E402
from training.teacher.examples import Exercise  # noqa: E402
from training.teacher.gold import ANSWERS, MARKS, Sentence  # noqa: E402
from training.teacher.student import Network  # noqa: E402

TEXTS = ["The VILE pier fell.", "Why?", '"Can anyone trust the council," she asked in 2019, "of Tarn?"', "ferry zephyr"]
STEP = 2.0**-9
"""A step so fine that what is in it to begin with is kept without loss."""


@pytest.fixture
def network() -> Network:
    """All numbers at random; those of words and pieces in whole steps of at most 127."""
    known = examples.vocabulary([*TEXTS, *TEXTS, *TEXTS])
    assert "zephyr" in known.values()
    torch.manual_seed(5)
    made = Network(np.array(list(known), np.uint64)[1:], np.zeros((len(known) - 1, student.SIZE), np.float32))
    for part in (made.word, made.piece):
        part.weight.data = torch.randint(-127, 128, part.weight.shape) * STEP
    for name in ("sentence", "mark", "first", "second"):
        torch.nn.init.normal_(getattr(made, name).weight, 0, 0.1)
    made.eval()
    return made


@pytest.fixture(scope="module")
def rows() -> list[Exercise]:
    """Loaded and calm sentences with their bad words."""
    random = Random(4)
    loaded, calm = ([make(random) for _ in range(40)] for make in (shelf._loaded, shelf._calm))
    told = [Sentence(text, {"biased": 1.0}, {"biased": bad(text)}) for text in loaded]
    told += [Sentence(text, {"biased": 0.0}, {"biased": []}) for text in calm]
    return examples.from_gold(told)


def bad(text: str) -> list[tuple[int, int]]:
    return [(text.find(word), text.find(word) + len(word)) for word in shelf.BAD if word in text]


def fresh(rows: Sequence[Exercise]) -> Network:
    torch.manual_seed(2)
    known = np.unique(np.concatenate([row.text.word for row in rows]))
    return Network(known, np.random.default_rng(1).normal(0, 0.5, (len(known), student.SIZE)).astype(np.float32))


def quietly(step: str, done: int, total: int) -> None:
    assert step
    assert 0 < done <= total


def in_torch(network: Network, texts: Sequence[str]) -> Sensed:
    """The answers of all texts read together, and the marks of all their tokens in order."""
    cuts = examples.cuts(texts)
    nothing = np.zeros(0, np.float32)
    with torch.inference_mode():
        answers, marks = network(student.collated([Exercise(cut, *[nothing] * 4) for cut in cuts], network.known))
    return Sensed(answers.numpy(), np.concatenate([marks[row, : len(cut.word)] for row, cut in enumerate(cuts)]))


def in_numpy(table: Weights, texts: Sequence[str]) -> Sensed:
    return textcnn.read(batch.read(texts).tokens, len(texts), table)


def stepped(table: Weights) -> Weights:
    """The table with words and pieces in the whole steps that they were made of."""
    whole = {name: np.rint(table[name] / STEP).astype(np.int8) for name in ("word", "piece")}
    return {**table, **whole, **{f"{name}_step": np.full(student.SIZE, STEP, np.float32) for name in whole}}


def test_serving_reads_what_the_student_says(network: Network) -> None:
    told, served = in_torch(network, TEXTS), in_numpy(stepped(student.table(network)), TEXTS)
    assert np.ptp(told.sentence, axis=0).min() > 0.01
    assert served.sentence == pytest.approx(told.sentence, abs=1e-4)
    assert served.word == pytest.approx(told.word, abs=1e-4)


def test_serving_reads_nearly_the_same_of_the_table_that_is_kept(network: Network, tmp_path: Path) -> None:
    distilled.write(tmp_path / "kept.npz", student.table(network))
    told, served = in_torch(network, TEXTS), in_numpy(distilled.read(tmp_path / "kept.npz"), TEXTS)
    assert served.sentence == pytest.approx(told.sentence, abs=0.03)
    assert served.word == pytest.approx(told.word, abs=0.03)


def test_a_text_is_read_beside_longer_ones_as_alone(network: Network) -> None:
    together = in_torch(network, TEXTS).sentence
    for text, told in zip(TEXTS, together, strict=True):
        assert in_torch(network, [text]).sentence[0] == pytest.approx(told, abs=1e-4)


def test_a_text_without_a_word_can_be_read(network: Network) -> None:
    assert np.isfinite(in_torch(network, ["", "The pier fell."]).sentence).all()


def test_the_table_names_its_answers_and_marks(network: Network) -> None:
    table = student.table(network)
    assert tuple(table["answer"].tolist()) == ANSWERS
    assert tuple(table["marked"].tolist()) == MARKS
    assert table["first"].shape == (3 * student.SIZE, student.STATES)
    assert table["second"].shape == (3 * student.STATES, student.STATES)
    assert np.array_equal(table["hash"], network.known)


def test_words_begin_with_the_meanings_given_and_unknown_ones_with_none() -> None:
    meanings = np.random.default_rng(1).normal(size=(2, student.SIZE)).astype(np.float32)
    weight = Network(np.array([3, 8], np.uint64), meanings).word.weight.detach().numpy()
    assert np.array_equal(weight[:2], meanings)
    assert not weight[2].any()


def test_texts_are_padded_to_the_longest_and_say_where_they_end() -> None:
    short, long = examples.from_gold([Sentence("Why?", {}), Sentence("The vile pier fell.", {})])
    word, piece, shape, there = student.collated([short, long], long.text.word[:0])
    assert word.shape == shape.shape == there.shape == (2, 5)
    assert piece.shape == (2, 5, len(textcnn.PIECES))
    assert there.tolist() == [[1, 1, 0, 0, 0], [1, 1, 1, 1, 1]]


def loss(network: Network, rows: Sequence[Exercise]) -> float:
    with torch.inference_mode():
        return float(student._loss(network.eval(), rows))


def test_a_few_steps_of_distilling_lower_the_loss(rows: list[Exercise], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(student, "BATCH", 8)
    network = fresh(rows)
    before = loss(network, rows)
    table = student.distilled(network, rows, 3, quietly, epochs=3)
    assert loss(network, rows) < before / 2
    assert set(table) == set(student.table(network))


def test_what_was_distilled_tells_loaded_from_calm_once_it_is_kept(
    rows: list[Exercise], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(student, "BATCH", 8)
    distilled.write(tmp_path / "kept.npz", student.distilled(fresh(rows), rows, 3, quietly, epochs=4))
    loaded, calm = "This vile road was forced on Tarn by rotten people!", "On Monday Tarn heard of the early road."
    served = in_numpy(distilled.read(tmp_path / "kept.npz"), [loaded, calm]).sentence
    answer = ANSWERS.index("biased")
    assert served[0, answer] > 0 > served[1, answer]


def test_what_is_not_asked_costs_nothing(rows: list[Exercise]) -> None:
    network = fresh(rows).eval()
    silent = examples.from_gold([Sentence(TEXTS[0], {}), Sentence(TEXTS[1], {})])
    assert loss(network, silent) == 0
    (asked,) = examples.from_gold([Sentence(TEXTS[0], {"bait": 0.5})])
    assert loss(network, [asked]) == pytest.approx(2 * loss(network, [asked, silent[1]]), rel=1e-4)


def test_marks_count_less_than_answers(rows: list[Exercise], monkeypatch: pytest.MonkeyPatch) -> None:
    network = fresh(rows).eval()
    one = examples.from_gold([Sentence(TEXTS[0], {}, {"biased": [(4, 8)]})])
    counted = loss(network, one)
    monkeypatch.setattr(student, "OF_MARKS", 2 * student.OF_MARKS)
    assert counted > 0
    assert loss(network, one) == pytest.approx(2 * counted, rel=1e-4)


def test_batches_hold_every_row_once(rows: list[Exercise], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(student, "BATCH", 7)
    monkeypatch.setattr(student, "POOLED", 2)
    batches = list(student._batches(rows, Random(1)))
    assert sorted(id(row) for batch in batches for row in batch) == sorted(id(row) for row in rows)
    assert max(len(batch) for batch in batches) == 7


def test_the_same_seed_distils_the_same(rows: list[Exercise]) -> None:
    one, again = (student.distilled(fresh(rows), rows, 3, quietly, epochs=2) for _ in range(2))
    assert all(np.array_equal(one[name], again[name]) for name in one)
