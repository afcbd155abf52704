"""The choice among techniques is learned from gold spans, and leans on the network's words and marks."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy import sparse

from model.detectors.slant import repetition, textcnn
from model.detectors.slant import techniques as detector
from model.detectors.text import hashing, tokens
from model.types import Span, Taught, Weights
from tests.model import networks
from training.teach import batch, techniques
from training.teacher import gold

KNOWN = ("Doubt", "Loaded_Language", "Slogans")


@pytest.fixture(scope="module")
def network() -> Weights:
    return networks.tiny(gold.ANSWERS, gold.MARKS)


@pytest.fixture(scope="module")
def learned(annotated: Path, network: Weights) -> Taught:
    return {textcnn.TABLE: network, **techniques.teach(annotated, network, 5)}


def likeliest(learned: Taught, text: str, first: int, last: int, marks: detector.Scores | None = None) -> str:
    words = tokens.cut(text, [Span(0, len(text))])
    seen = np.zeros((len(words), len(gold.MARKS)), np.float32) if marks is None else marks
    scores = detector.scores(words, np.array([[first, last]]), seen, learned)
    return str(learned[detector.TABLE]["name"][scores.argmax()])


def test_gold_spans_become_tokens_of_the_batch() -> None:
    rows: list[dict[str, Any]] = [
        {"text": "Calm seas.", "spans": [], "article_id": "a"},
        {"text": "These filthy rats!", "spans": [[6, 17, "Name_Calling,Labeling"]], "article_id": "b"},
    ]
    read = batch.read([row["text"] for row in rows])
    spans, names = techniques.gold(read, rows)
    assert [read.tokens.text(at) for at in spans[0]] == ["filthy", "rats"]
    assert names.tolist() == ["Name_Calling,Labeling"]
    assert techniques.articles(read, rows).tolist() == [0, 0, 0, 1, 1, 1, 1]


def test_a_span_is_also_taught_without_what_stands_around_it() -> None:
    row = {"text": "These filthy rats!", "spans": [[6, 17, "Name_Calling,Labeling"], [0, 18, "Doubt"]]}
    alone = techniques.cut_out([row, {"text": "Calm seas.", "spans": []}])
    assert [each["text"] for each in alone] == ["filthy rats", "These filthy rats!"]
    assert techniques.gold(batch.read([each["text"] for each in alone]), alone)[1].tolist() == [
        "Name_Calling,Labeling",
        "Doubt",
    ]


@pytest.mark.parametrize(
    ("text", "first", "last", "name"),
    [
        ("Can anyone trust the pier of Tarn?", 0, 4, "Doubt"),
        ("Tarn first! Save our ferry!", 0, 6, "Slogans"),
        ("This rotten bridge was forced on Dale", 1, 1, "Loaded_Language"),
    ],
)
def test_a_span_like_those_marked_has_their_technique(
    learned: Taught, text: str, first: int, last: int, name: str
) -> None:
    assert likeliest(learned, text, first, last) == name


def test_a_loud_mark_of_the_network_overrules_the_words(learned: Taught) -> None:
    text = "This rotten bridge was forced on Dale"
    marks = np.zeros((7, len(gold.MARKS)), np.float32)
    marks[1, gold.MARKS.index("Doubt")] = 40 / techniques.MARKED
    assert likeliest(learned, text, 1, 1, marks) == "Doubt"


def test_each_mark_speaks_for_the_technique_of_its_name_alone(learned: Taught) -> None:
    table = learned[detector.TABLE]
    assert tuple(table["name"].tolist()) == KNOWN
    assert table["mark"].shape == (len(gold.MARKS), len(KNOWN))
    said = {(gold.MARKS[row], KNOWN[column]) for row, column in np.argwhere(table["mark"]).tolist()}
    assert said == {(name, name) for name in KNOWN}


def test_meanings_are_those_of_the_networks_words_and_none_of_unknown_ones(learned: Taught, network: Weights) -> None:
    meaning = learned[detector.TABLE]["meaning"]
    assert meaning.shape == (len(network["word"]), len(KNOWN))
    assert not meaning[-1].any()
    assert meaning[np.searchsorted(network["hash"], hashing.word("the"))].any()


def test_a_spans_edges_and_its_coming_again_are_taught(learned: Taught) -> None:
    table = learned[detector.TABLE]
    assert table["edge"].shape == (1 << detector.EDGE_BITS, len(KNOWN))
    assert table["again"].shape == (repetition.NUMBERS, len(KNOWN))
    assert table["edge"].any()


def test_the_same_rows_and_seed_give_the_same_table(annotated: Path, network: Weights, learned: Taught) -> None:
    again = techniques.teach(annotated, network, 5)[detector.TABLE]
    assert all(np.array_equal(again[name], array) for name, array in learned[detector.TABLE].items())


def test_a_rare_word_may_count_for_more_than_a_common_one_and_form_counts_as_it_is() -> None:
    width = int(techniques._ENDS[-1]) + 2
    seen = sparse.lil_matrix((4, width))
    seen[:, 0], seen[0, 1], seen[:2, techniques._ENDS[0]] = 1, 1, 1
    seen[:3, techniques._ENDS[1]] = 1
    rare = techniques._rarity(sparse.csr_matrix(seen))
    assert rare[1] > rare[0]
    assert (rare[techniques._ENDS[0] : techniques._ENDS[1]] == 1).all()
    assert (rare[techniques._ENDS[2] :] == 1).all()
