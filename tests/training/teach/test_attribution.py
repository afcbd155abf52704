"""Attribution learned from a few dozen made-up articles is read back by the detector that serves it."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from model import sentences
from model.detectors import reading
from model.detectors.attribution import context_features, tagger
from model.detectors.reading import COMMON
from model.detectors.text import hashing, word_classes
from model.signals import attribution
from model.types import Article, Taught
from training import corpora
from training.teach import attribution as lesson
from training.teach import polnear


def strength(taught: Taught, words: Sequence[str]) -> list[int]:
    table = taught[context_features.CUES]
    known = dict(zip(table["hash"].tolist(), table["strength"].tolist(), strict=True))
    return [known.get(int(hashing.word(word)), 0) for word in words]


def test_a_source_never_met_is_found_with_its_cue_and_its_words(taught: Taught) -> None:
    text = "On Friday Tarn heard of the annual pier. Ida Marsh said the tunnel was quiet."
    (hit,) = attribution.find(reading.read(sentences.cut(Article(text)), taught)).hits
    assert hit.source is not None
    assert hit.source.span is not None
    assert hit.cue is not None
    assert text[slice(*hit.source.span)] == "Ida Marsh"
    assert text[slice(*hit.cue)] == "said"
    assert [text[slice(*span)] for span in hit.content] == ["the tunnel was quiet"]


def test_words_of_saying_are_known_by_how_often_they_are_cues(taught: Taught) -> None:
    said, shows, heard, ada = strength(taught, ["said", "shows", "heard", "ada"])
    assert said == 4
    assert shows > 0
    assert (heard, ada) == (0, 0)


def test_words_met_in_lower_case_help_to_teach_and_are_not_handed_on(annotated: Path) -> None:
    taught = lesson.teach(annotated, 5)
    assert COMMON not in taught
    assert {word_classes.TABLE, context_features.CUES, tagger.TABLE} <= set(taught)
    assert taught[tagger.TABLE]["word"].shape[1] == tagger.WIDE


def test_the_same_rows_and_seed_give_the_same_tables(annotated: Path, taught: Taught) -> None:
    again = lesson.teach(annotated, 5)
    assert all(np.array_equal(again[name][key], taught[name][key]) for name in again for key in again[name])


def test_the_tagger_can_be_taught_without_some_articles(annotated: Path) -> None:
    ground = lesson.ground(annotated, 5)
    golds = polnear.read(corpora.spans(annotated, "polnear", "train"), ground, ground[COMMON]["hash"])
    less = lesson.chained(golds[:4], 5)
    assert less[tagger.TABLE]["word"].shape == lesson.chained(golds, 5)[tagger.TABLE]["word"].shape
    assert not np.array_equal(less[tagger.TABLE]["step"], lesson.chained(golds, 5)[tagger.TABLE]["step"])
