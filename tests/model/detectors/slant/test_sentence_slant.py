"""Three questions are answered out of the network's answers, and its marks say which words are loaded."""

from collections.abc import Callable

import numpy as np
import pytest
from scipy.special import expit, logit

from model.detectors.reading import Reading
from model.detectors.slant import persuasive_words, sentence_context, sentence_slant, textcnn
from model.detectors.text import tokens
from model.detectors.text.tokens import MARK, Tokens
from model.types import Span, Taught, Weights
from tests.model import networks

Read = Callable[..., Reading]
TEXT = "The vile pier fell. A calm pier."
HEADING = tokens.cut("Calm pier", [Span(0, 9)])


@pytest.fixture(scope="module")
def words() -> Tokens:
    return tokens.cut(TEXT, [Span(0, 19), Span(20, len(TEXT))])


def asking(**changes: object) -> Taught:
    """A network with two answers and three marks; every question hears the answers in another mix."""
    table: Weights = {
        "coef": np.array([[1, 0, 0.5], [0, 1, 0.5]], np.float32),
        "intercept": np.array([0, 0, 2], np.float32),
        "mix": np.array([0.5, 0.5, 0], np.float32),
        "mix_intercept": np.array([-1], np.float32),
    }
    return {textcnn.TABLE: networks.tiny(), sentence_slant.TABLE: {**table, **changes}}  # type: ignore[dict-item]


def test_a_question_is_the_mix_of_its_answers(words: Tokens) -> None:
    odds, found = textcnn.read(words, 2, networks.tiny()).sentence, sentence_slant.read(words, 2, HEADING, asking())
    assert found is not None
    assert list(found.chance) == ["loaded", "persuasion", "subjective"]
    assert found.chance["loaded"] == pytest.approx(expit(odds[:, 0]), abs=1e-6)
    assert found.chance["persuasion"] == pytest.approx(expit(odds[:, 1]), abs=1e-6)
    assert found.chance["subjective"] == pytest.approx(expit(odds.mean(axis=1) + 2), abs=1e-6)


def test_the_intercept_says_where_one_half_lies(words: Tokens) -> None:
    odds = textcnn.read(words, 2, networks.tiny()).sentence
    found = sentence_slant.read(words, 2, HEADING, asking(intercept=np.array([-odds[0, 0], 0, 0], np.float32)))
    assert found is not None
    assert found.chance["loaded"][0] == pytest.approx(0.5, abs=1e-6)


def test_a_bend_adds_from_its_beginning_on_and_nothing_before(words: Tokens) -> None:
    odds = textcnn.read(words, 2, networks.tiny()).sentence[:, 0]
    start = float(odds.mean())
    bend: dict[str, object] = {
        "bend": np.array([[1], [0]], np.float32),
        "bend_from": np.array([start], np.float32),
        "bend_coef": np.array([[0, 2, 0]], np.float32),
    }
    plain, found = (
        sentence_slant.read(words, 2, HEADING, asking()),
        sentence_slant.read(words, 2, HEADING, asking(**bend)),
    )
    assert found is not None
    assert plain is not None
    added = logit(found.chance["persuasion"]) - logit(plain.chance["persuasion"])
    assert added == pytest.approx(2 * np.maximum(odds - start, 0), abs=1e-5)
    assert (added > 0).sum() == 1
    assert np.array_equal(found.chance["loaded"], plain.chance["loaded"])


def test_a_word_is_loaded_by_the_mix_of_its_marks_and_a_stop_never_is(words: Tokens) -> None:
    found = sentence_slant.read(words, 2, HEADING, asking(mix_intercept=np.array([9], np.float32)))
    assert found is not None
    expected = expit(found.marks[:, :2].mean(axis=1) + 9)
    stop = words.shape == MARK
    assert found.loaded[~stop] == pytest.approx(expected[~stop], abs=1e-6)
    assert found.loaded[~stop].min() > 0.5
    assert stop.any()
    assert not found.loaded[stop].any()


def test_every_mark_of_the_network_is_handed_on(words: Tokens) -> None:
    found = sentence_slant.read(words, 2, HEADING, asking())
    assert found is not None
    assert np.array_equal(found.marks, textcnn.read(words, 2, networks.tiny()).word)


def test_words_count_where_they_have_been_taught_and_for_persuasion_alone(words: Tokens) -> None:
    told: Weights = {
        "coef": np.full(1 << persuasive_words.BITS, 0.5, np.float32),
        "technique": np.array([0]),
        "share": np.array([1, 0, 1], np.float32),
        "intercept": np.array([0], np.float32),
    }
    plain, found = (
        sentence_slant.read(words, 2, HEADING, asking()),
        sentence_slant.read(words, 2, HEADING, {**asking(), persuasive_words.TABLE: told}),
    )
    assert plain is not None
    assert found is not None
    assert (found.chance["persuasion"] > plain.chance["persuasion"]).all()
    assert np.array_equal(found.chance["loaded"], plain.chance["loaded"])


def test_company_counts_among_sentences_and_not_for_one_alone(words: Tokens) -> None:
    told: Weights = {name: np.array([0, 0, 1], np.float32) for name in ("rest", "near", "calm", "shift")}
    alone = tokens.cut(TEXT[:19], [Span(0, 19)])
    for read, sentences in ((words, 2), (alone, 1)):
        plain, found = (
            sentence_slant.read(read, sentences, HEADING, {**asking(), **more})
            for more in ({}, {sentence_context.TABLE: told})
        )
        assert plain is not None
        assert found is not None
        assert np.allclose(found.chance["subjective"], plain.chance["subjective"]) == (sentences == 1)
        assert np.array_equal(found.chance["loaded"], plain.chance["loaded"])


def test_a_sentence_without_a_word_beside_others_is_hardly_slanted() -> None:
    words = tokens.cut("Vile pier.   ", [Span(0, 10), Span(11, 12)])
    found = sentence_slant.read(words, 2, HEADING, asking())
    assert found is not None
    assert all(chance[1] < 1e-6 for chance in found.chance.values())


@pytest.mark.parametrize("text", ["", " … 😀", "?!"])
def test_a_text_without_words_has_no_slant(read: Read, text: str) -> None:
    assert sentence_slant.read(tokens.cut(text, [Span(0, len(text))]), 1, HEADING, asking()) is None
    assert read(text).slants is None


def test_words_outside_every_sentence_have_no_slant() -> None:
    assert sentence_slant.read(tokens.cut(TEXT, []), 0, HEADING, asking()) is None


def test_what_has_not_been_taught_says_nothing(words: Tokens) -> None:
    assert sentence_slant.read(words, 2, HEADING, {textcnn.TABLE: networks.tiny()}) is None


def test_every_question_has_one_probability_a_sentence(read: Read) -> None:
    slants = read("The mill shut in 1998. What a shameful disgrace it was!").slants
    assert slants is not None
    assert set(slants.chance) == {"loaded", "persuasion", "subjective"}
    assert all(
        chance.shape == (2,) and (chance >= 0).all() and (chance <= 1).all() for chance in slants.chance.values()
    )
    assert all(chance[1] > chance[0] for chance in slants.chance.values())


def test_insults_outweigh_plain_words(read: Read) -> None:
    slants = read("These shameless thugs met the council on Tuesday.").slants
    assert slants is not None
    assert slants.loaded[[1, 2]].min() > slants.loaded[[3, 4, 5, 6, 7]].max()
    assert slants.loaded[-1] == 0


def test_the_heading_is_answered_for_and_changes_nothing_of_the_text(words: Tokens) -> None:
    network = networks.tiny()
    found, bare = (sentence_slant.read(words, 2, heading, asking()) for heading in (HEADING, tokens.cut("", [])))
    assert found is not None
    assert bare is not None
    assert found.heading == pytest.approx(textcnn.read(HEADING, 1, network).sentence[0], abs=1e-5)
    assert (bare.heading == -30).all()
    assert found.marks == pytest.approx(bare.marks, abs=1e-5)
